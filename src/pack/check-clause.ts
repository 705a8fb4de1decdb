import { SEVERITIES } from "../engine/types.ts";
import { checkExamples } from "./check-examples.ts";
import { checkLawful } from "./check-lawful.ts";
import { checkMatcher, type Report } from "./check-matcher.ts";
import type { ClauseSource } from "./schema.ts";
import type { TermList } from "./source.ts";

const RULE_NEEDS = ["severity", "message", "falsePositives"] as const;
const GUARD_IGNORES = ["severity", "guards", "fix"] as const;
const PROVENANCE = ["owner", "source", "reviewed"] as const;

function checkKeys(clause: ClauseSource, report: Report): void {
  if (clause.kind === "guard") {
    for (const key of GUARD_IGNORES) {
      if (Object.keys(clause[key] ?? {}).length === 0) continue;
      report({
        path: [key],
        at: "key",
        severity: "warning",
        message: `"${key}" does nothing in a guard, which never warns.`,
        fix: "Remove it.",
      });
    }
  } else {
    for (const key of RULE_NEEDS) {
      if (clause[key] !== undefined) continue;
      report({ path: [key], severity: "error", message: `"${key}" is missing.`, fix: `Add "${key}:".` });
    }
  }
  for (const key of PROVENANCE) {
    if (clause[key] !== undefined) continue;
    report({
      path: [key],
      severity: "warning",
      message: `"${key}" is missing, so nobody can tell who stands behind the clause.`,
      fix: `Add "${key}:"${key === "reviewed" ? " with a date" : ""}.`,
    });
  }
}

function checkSeverity(severity: NonNullable<ClauseSource["severity"]>, report: Report): void {
  const { official, personal } = severity;
  if (official === undefined && personal === undefined) {
    report({
      path: ["severity"],
      severity: "error",
      message: "The clause applies to no account kind.",
      fix: "Give severity an official or a personal value.",
    });
  }
  if (personal !== undefined && SEVERITIES.indexOf(personal) > SEVERITIES.indexOf("stop")) {
    report({
      path: ["severity", "personal"],
      severity: "error",
      message: `On a personal account the most serious step is stop, not ${personal}.`,
      fix: "Write personal: stop, or a milder step.",
    });
  }
}

function checkMessage(message: string, report: Report): void {
  for (const { 0: placeholder, index } of message.matchAll(/\{[^{}]*\}/g)) {
    if (placeholder === "{match}") continue;
    report({
      path: ["message"],
      offset: index,
      severity: "error",
      message: `"${placeholder}" stands for nothing.`,
      fix: "Only {match} is replaced, by the marked words.",
    });
  }
  if (!/\p{L}/u.test(message.replaceAll("{match}", ""))) {
    report({
      path: ["message"],
      severity: "error",
      message: "The message has no words of its own.",
      fix: "Say in one sentence what may be wrong.",
    });
  }
}

/** Checks of one clause what the schema cannot say. `hasGuard`: the pack has a clause of kind guard. */
export function checkClause(
  clause: ClauseSource,
  lists: ReadonlyMap<string, TermList>,
  hasGuard: boolean,
  report: Report,
): void {
  checkKeys(clause, report);
  if (clause.kind !== "guard") {
    if (clause.severity) checkSeverity(clause.severity, report);
    if (clause.message !== undefined) checkMessage(clause.message, report);
    if (clause.guards?.protected !== undefined && !hasGuard) {
      report({
        path: ["guards", "protected"],
        at: "key",
        severity: "error",
        message: "The pack has no clause that says what protected speech is.",
        fix: "Add a clause of kind: guard, or remove this guard.",
      });
    }
  }
  checkLawful(clause, report);
  checkMatcher(clause.detect, ["detect"], lists, report);
  checkExamples(clause, report);
}
