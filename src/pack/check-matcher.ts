import { checkHarden } from "./check-harden.ts";
import { checkPattern } from "./check-pattern.ts";
import type { MatcherSource } from "./matcher-schema.ts";
import { findNearest } from "./nearest.ts";
import type { Problem, TermList } from "./source.ts";

type Path = (string | number)[];

/** Takes a problem of the file being checked. */
export type Report = (problem: Omit<Problem, "file">) => void;

/** Whether a matcher yields something to mark, rather than only yes or no. */
function hasSpan(node: MatcherSource): boolean {
  if ("not" in node || "context" in node) return false;
  if ("all" in node) return node.all.some(hasSpan);
  if ("any" in node) return node.any.every(hasSpan);
  if ("near" in node) return node.near[0] !== undefined && hasSpan(node.near[0]);
  return true;
}

/** Whether what a matcher marks has a place in the text, so that something can be near it. */
function hasPlace(node: MatcherSource): boolean {
  if ("media" in node || "meaning" in node || "lacks" in node) return false;
  if ("shape" in node) return node.shape !== "length";
  return hasSpan(node);
}

function checkTerms(
  node: Extract<MatcherSource, { terms: unknown }>,
  path: Path,
  lists: ReadonlyMap<string, TermList>,
  report: Report,
): void {
  const { terms } = node;
  if (node.harden === true) checkHarden(terms, path, lists, report);
  if (typeof terms !== "string") {
    terms.forEach((term, index) => {
      if (terms.indexOf(term) === index && /[\p{L}\p{N}]/u.test(term)) return;
      const isDuplicate = terms.indexOf(term) !== index;
      report({
        path: [...path, "terms", index],
        severity: isDuplicate ? "warning" : "error",
        message: isDuplicate ? `"${term}" is listed twice.` : `"${term}" has no letter or digit.`,
        fix: "Remove it.",
      });
    });
    return;
  }
  const list = lists.get(terms);
  if (list) {
    if (list.terms !== null) return;
    const fix = `Correct ${list.path} first.`;
    report({ path: [...path, "terms"], severity: "error", message: "This list can't be read.", fix });
    return;
  }
  const nearest = findNearest(terms, [...lists.keys()]);
  report({
    path: [...path, "terms"],
    severity: "error",
    message: `There is no term list "${terms}".`,
    fix: nearest
      ? `Did you mean "${nearest}"?`
      : `Add terms/${terms}.txt, or write the words here: terms: ["${terms}"].`,
  });
}

/** The highest confidence that any detector gives. */
const SUREST = 0.98;

function checkEntity(node: Extract<MatcherSource, { entity: unknown }>, path: Path, report: Report): void {
  const { entity, min, max, confidence } = node;
  const bound = min === undefined ? "max" : "min";
  if (entity !== "age" && (min !== undefined || max !== undefined)) {
    report({
      path: [...path, bound],
      at: "key",
      severity: "error",
      message: `"${bound}" only goes with entity: age, not ${entity}.`,
      fix: `Remove "${bound}".`,
    });
  }
  checkBounds(node, "age", path, report);
  if (confidence !== undefined && confidence > SUREST) {
    report({
      path: [...path, "confidence"],
      severity: "error",
      message: `No match is ever surer than ${SUREST}.`,
      fix: "Use a number from 0.3 to 0.9, or leave it out for 0.5.",
    });
  }
}

function checkBounds(
  { min, max }: { min?: number | undefined; max?: number | undefined },
  what: string,
  path: Path,
  report: Report,
): void {
  if (min === undefined || max === undefined || min <= max) return;
  report({
    path: [...path, "min"],
    severity: "error",
    message: `No ${what} is from ${min} to ${max}.`,
    fix: "Swap min and max.",
  });
}

function checkMeaning(path: Path, report: Report): void {
  report({
    path: [...path, "meaning"],
    at: "key",
    severity: "error",
    message:
      "Where no reader is at hand, meaning finds nothing, so not or lacks around it would always hold.",
    fix: "Say what must be found instead of what must not.",
  });
}

function checkParts(
  key: "all" | "any" | "near" | "lacks",
  parts: MatcherSource[],
  path: Path,
  report: Report,
): void {
  const positive = parts.filter(hasSpan);
  if (key === "any" || key === "lacks") {
    parts.forEach((part, index) => {
      if (hasSpan(part) || "not" in part) return;
      report({
        path: [...path, key, index],
        severity: "error",
        message: "This choice marks no words, so it would hold without anything to show.",
        fix: "Put it beside a matcher with words, inside all: [...].",
      });
    });
    return;
  }
  if (key === "near") {
    if (parts.length < 2) {
      report({
        path: [...path, key],
        severity: "error",
        message: "near needs at least 2 parts.",
        fix: "Add a second part, or write the matcher without near.",
      });
    }
    parts.forEach((part, index) => {
      if (hasPlace(part) || ("not" in part && index > 0)) return;
      report({
        path: [...path, key, index],
        severity: "error",
        message:
          index === 0
            ? "The first part of near is what gets marked, and this one has no place in the text."
            : "This part of near has no place in the text, so nothing can be near it.",
        fix: index === 0 ? "Put a part with words first." : "Move it out of near, into all: [...].",
      });
    });
    return;
  }
  if (positive.length === 0) {
    report({
      path: [...path, key],
      severity: "error",
      message: "Nothing in this all finds words: not and context can't stand alone.",
      fix: "Add a matcher with words, such as terms or pattern.",
    });
  }
}

type Parent = "root" | "all" | "any" | "near" | "lacks" | "count" | "not";

/**
 * Checks what the schema cannot say of a matcher tree: that its lists exist, its patterns compile, and that
 * it marks words. `parent` is the combination the node stands in; `isDenied`: a `not` or `lacks` is around it.
 */
export function checkMatcher(
  node: MatcherSource,
  path: Path,
  lists: ReadonlyMap<string, TermList>,
  report: Report,
  parent: Parent = "root",
  isDenied = false,
): void {
  const isYesNo = "not" in node || "context" in node;
  if ("not" in node && parent !== "all" && parent !== "near") {
    report({
      path: [...path, "not"],
      at: "key",
      severity: "error",
      message: "not can only stand inside all or near, beside a part that finds words.",
      fix: "Write all: [{ ... }, { not: { ... } }].",
    });
  } else if (isYesNo && (parent === "root" || parent === "count")) {
    report({
      path: [...path, "context"],
      at: "key",
      severity: "error",
      message: parent === "count" ? "context finds no words to count." : "context alone finds no words.",
      fix: "Put it beside a matcher with words, inside all: [...].",
    });
  }
  if ("terms" in node) checkTerms(node, path, lists, report);
  else if ("pattern" in node) checkPattern(node.pattern, [...path, "pattern"], report);
  else if ("entity" in node) checkEntity(node, path, report);
  else if ("shape" in node) checkBounds(node, node.shape, path, report);
  else if ("meaning" in node && isDenied) checkMeaning(path, report);
  else if ("not" in node) checkMatcher(node.not, [...path, "not"], lists, report, "not", true);
  else if ("count" in node) {
    checkBounds(node, "count", path, report);
    checkMatcher(node.count, [...path, "count"], lists, report, "count", isDenied);
  } else {
    for (const key of ["all", "any", "near", "lacks"] as const) {
      const parts = (node as Partial<Record<typeof key, MatcherSource[]>>)[key];
      if (!parts) continue;
      checkParts(key, parts, path, report);
      parts.forEach((part, index) => {
        checkMatcher(part, [...path, key, index], lists, report, key, isDenied || key === "lacks");
      });
    }
  }
}
