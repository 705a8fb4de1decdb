import { foldTerm } from "../engine/fold.ts";
import type { Report } from "./check-matcher.ts";
import type { TermList } from "./source.ts";
import { canHarden } from "./write/term-variants.ts";

/** Most terms of one hardened list: each costs far more room than a plain one. */
const MAX_HARDENED = 5_000;
/** Terms named in a problem. */
const NAMED = 3;

/** Checks a list that is to be found in disguise too: not too long, and every term can be disguised. */
export function checkHarden(
  terms: string | readonly string[],
  path: readonly (string | number)[],
  lists: ReadonlyMap<string, TermList>,
  report: Report,
): void {
  const list = typeof terms === "string" ? lists.get(terms) : undefined;
  if (list?.isImported) {
    report({
      path: [...path, "harden"],
      at: "key",
      severity: "error",
      message: "A hardened list can be read out of the shipped pack, and this one is imported.",
      fix: "Remove harden, or the import.",
    });
  }
  const written = typeof terms === "string" ? (list?.terms ?? []).map(({ term }) => term) : terms;
  if (written.length > MAX_HARDENED) {
    report({
      path: [...path, "harden"],
      at: "key",
      severity: "error",
      message: `Only ${MAX_HARDENED} terms can be looked for in disguise, and this list has ${written.length}.`,
      fix: "Put slurs and swearing into a list of their own and harden that one.",
    });
  }
  const plain = written.filter((term) => !canHarden(foldTerm(term)));
  if (plain.length === 0) return;
  const named = plain
    .slice(0, NAMED)
    .map((term) => `"${term}"`)
    .join(", ");
  report({
    path: [...path, "harden"],
    at: "key",
    severity: "warning",
    message: `${plain.length === 1 ? "This term is" : `${plain.length} terms are`} found only as written, never in disguise: ${named}.`,
    fix: "Move words with digits or other alphabets, and words of one or two letters, into a list without harden.",
  });
}
