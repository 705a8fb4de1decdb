import type { Report } from "./check-matcher.ts";
import { compilePattern } from "./pattern/compile-pattern.ts";
import { PatternError } from "./pattern/error.ts";

/** Checks that the engine runs a pattern: its syntax, its size, and that it never matches without words. */
export function checkPattern(source: string, path: (string | number)[], report: Report): void {
  try {
    compilePattern(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report({ path, severity: "error", offset: error.offset, message: error.message, fix: error.fix });
  }
}
