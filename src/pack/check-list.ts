import { foldTerm } from "../engine/fold.ts";
import type { Report } from "./check-matcher.ts";
import type { TermList } from "./source.ts";

/** Longest term, in UTF-16 code units. */
const MAX_TERM = 120;

/** Checks a term list: not empty, no term twice, every term something that can be found. Paths are `[line]`. */
export function checkList(list: TermList, report: Report): void {
  if (list.terms === null) return;
  if (list.terms.length === 0 && !list.removed?.length) {
    report({
      path: [0],
      severity: "error",
      message: "This list has no terms.",
      fix: "Add a term on a line of its own, or remove the file.",
    });
  }
  const firstLine = new Map<string, number>();
  for (const { term, line } of list.terms) {
    const folded = term.length > MAX_TERM ? null : foldTerm(term);
    if (folded === null) {
      report({
        path: [line],
        severity: "error",
        message: `This term is longer than ${MAX_TERM} characters.`,
        fix: "List the words it is about.",
      });
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      report({
        path: [line],
        severity: "error",
        message: `"${term}" has no letter or digit, so it can't be found.`,
        fix: "Remove it.",
      });
      continue;
    }
    const first = firstLine.get(folded);
    if (first !== undefined) {
      report({
        path: [line],
        severity: "warning",
        message: `"${term}" is already on line ${first + 1}.`,
        fix: "Remove one of them.",
      });
    } else firstLine.set(folded, line);
  }
}
