import { foldedSlice } from "../fold.ts";
import type { Tokens } from "../token-buffer.ts";
import { gapBefore, isNumber, lengthOf } from "./token-facts.ts";

/** Numbers written as one: "(555) 010-0134" is the groups 555, 010 and 0134. */
export interface DigitGroups {
  first: number;
  last: number;
  /** Digits of each group. */
  groups: string[];
  /** What stands before each group but the first. */
  gaps: string[];
  /** What stands right before the first group, with no blank between: `+`, `(`, `#`, `$` ... or "". */
  sign: string;
}

/** More groups than any number has: longer runs are tables, and cut. */
const MAX_GROUPS = 6;

/**
 * Runs of number tokens that may be one number: with only blanks, `-`, `.`, `/` and brackets between, at
 * most three of them, on one line.
 */
export function findDigitGroups(tokens: Tokens): DigitGroups[] {
  const runs: DigitGroups[] = [];
  let index = 0;
  while (index < tokens.count) {
    if (!isNumber(tokens, index)) {
      index++;
      continue;
    }
    const run: DigitGroups = {
      first: index,
      last: index,
      groups: [digitsOf(tokens, index)],
      gaps: [],
      sign: signBefore(tokens, index),
    };
    for (let next = index + 1; next < index + MAX_GROUPS && isNumber(tokens, next); next++) {
      const gap = gapBefore(tokens, next);
      if (!/^[ \-./()]{1,3}$/.test(gap) || gap.endsWith(". ")) break;
      run.last = next;
      run.groups.push(digitsOf(tokens, next));
      run.gaps.push(gap);
    }
    takeExtension(tokens, run);
    runs.push(run);
    index = run.last + 1;
  }
  return runs;
}

/** "500-2136x739": the last group and an extension are one token. */
function takeExtension(tokens: Tokens, run: DigitGroups): void {
  const next = run.last + 1;
  if (run.groups.length === 0 || next >= tokens.count || lengthOf(tokens, next) > MAX_EXTENDED) return;
  const token = foldedSlice(tokens.folded, tokens.start[next] as number, tokens.end[next] as number);
  const gap = gapBefore(tokens, next);
  if (!/^\d{4}x\d{1,6}$/.test(token) || !/^[ \-.]$/.test(gap)) return;
  run.last = next;
  run.groups.push(token.slice(0, 4));
  run.gaps.push(gap);
}

/** Four digits, "x" and the longest extension. */
const MAX_EXTENDED = 11;

function digitsOf(tokens: Tokens, index: number): string {
  const start = tokens.start[index] as number;
  return foldedSlice(tokens.folded, start, start + Math.min(MAX_DIGITS, lengthOf(tokens, index)));
}

/** Longer numbers are cut; no entity has as many digits. */
const MAX_DIGITS = 20;

/** A plus sign is a token of its own; brackets and others are gaps. */
function signBefore(tokens: Tokens, index: number): string {
  const start = tokens.start[index] as number;
  const sign = start === 0 ? "" : foldedSlice(tokens.folded, start - 1, start);
  return /[\s\w]/.test(sign) ? "" : sign;
}
