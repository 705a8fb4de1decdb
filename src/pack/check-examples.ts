import type { Report } from "./check-matcher.ts";
import { PinError, readPins } from "./pin.ts";
import type { ClauseSource } from "./schema.ts";
import { surfacesOf } from "./surfaces.ts";

/** How many examples of each kind a clause needs before anyone can judge what it catches. */
const MIN_EXAMPLES = 3;

function checkCount(clause: ClauseSource, key: "warn" | "silent", report: Report): void {
  const count = clause.examples[key]?.length ?? 0;
  if (count >= MIN_EXAMPLES || (clause.kind === "guard" && key === "warn")) return;
  report({
    path: ["examples", key],
    at: "key",
    code: "few-examples",
    severity: "error",
    message: `${count} ${key} example${count === 1 ? "" : "s"}: at least ${MIN_EXAMPLES} are needed.`,
    fix:
      key === "warn"
        ? `Add posts that the clause must catch.`
        : `Add posts that look alike and must stay unmarked.`,
  });
}

function checkPins(text: string, path: (string | number)[], report: Report): void {
  try {
    readPins(text);
  } catch (error) {
    if (!(error instanceof PinError)) throw error;
    report({
      path,
      offset: error.offset,
      severity: "error",
      message: error.message,
      fix: "Brackets pin the words to be marked; write \\[ or \\] for a literal one.",
    });
  }
}

/** Checks a clause's examples: how many, readable brackets, and that each is about a place where the clause applies. */
export function checkExamples(clause: ClauseSource, report: Report): void {
  for (const key of ["warn", "silent"] as const) {
    checkCount(clause, key, report);
    const seen = new Set<string>();
    (clause.examples[key] ?? []).forEach((example, index) => {
      const path = ["examples", key, index];
      const { text, account, surface } = typeof example === "string" ? { text: example } : example;
      const identity = JSON.stringify([text, account, surface]);
      if (seen.has(identity)) {
        report({ path, severity: "warning", message: "This example is there twice.", fix: "Remove one." });
      }
      seen.add(identity);
      if (key === "silent") return;
      checkPins(text, typeof example === "string" ? path : [...path, "text"], report);
      if (clause.kind === "guard") return;
      if (account !== undefined && clause.severity && clause.severity[account] === undefined) {
        report({
          path: [...path, "account"],
          severity: "error",
          message: `The clause does not apply on ${account} accounts, so it can't warn there.`,
          fix: `Move the example to silent, or give severity a value for ${account}.`,
        });
      }
      if (surface !== undefined && !surfacesOf(clause).includes(surface)) {
        report({
          path: [...path, "surface"],
          severity: "error",
          message: `The clause does not apply to a ${surface}, so it can't warn there.`,
          fix: `Move the example to silent, or add ${surface} to surfaces.`,
        });
      }
    });
  }
}
