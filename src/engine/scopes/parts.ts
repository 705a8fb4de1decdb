import { NEWLINE, SPACE } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";

const CONTRASTS = createWordSet("but however yet though although except instead because so then");

/** Whether token `at` begins a new part of a sentence: after `, ; :` or a dash, in a new sentence, or at "but". */
export function startsPart(tokens: Tokens, at: number): boolean {
  return startsClause(tokens, at) || hasSignBefore(tokens, at, isComma);
}

/** As `startsPart`, but a comma or colon does not end what came before: lists and reports run on over them. */
export function startsClause(tokens: Tokens, at: number): boolean {
  return (
    at === 0 ||
    tokens.sentence[at] !== tokens.sentence[at - 1] ||
    CONTRASTS.has(tokens.hash[at] as number) ||
    hasSignBefore(tokens, at, isBreak)
  );
}

/** Marks the tokens from `from` on until `ends` says that one is outside. */
export function markUntil(
  tokens: Tokens,
  marks: Uint8Array,
  from: number,
  ends: (tokens: Tokens, at: number) => boolean,
): void {
  for (let at = from; at < tokens.count && !ends(tokens, at); at++) marks[at] = 1;
}

function hasSignBefore(
  tokens: Tokens,
  at: number,
  isSign: (tokens: Tokens, unit: number) => boolean,
): boolean {
  if (tokens.gap[at] === 0 || at === 0) return false;
  for (let unit = tokens.end[at - 1] as number; unit < (tokens.start[at] as number); unit++)
    if (isSign(tokens, unit)) return true;
  return false;
}

function isComma({ folded }: Tokens, unit: number): boolean {
  const code = folded.units[unit];
  return code === 0x2c || code === 0x3a;
}

/** A semicolon, line end or dash; a hyphen between letters is none. */
function isBreak(tokens: Tokens, unit: number): boolean {
  const { units, classes } = tokens.folded;
  if (units[unit] === 0x3b || classes[unit] === NEWLINE) return true;
  return (
    units[unit] === 0x2d &&
    (classes[unit - 1] === SPACE || units[unit - 1] === 0x2d || isLongDash(tokens, unit))
  );
}

function isLongDash({ folded }: Tokens, unit: number): boolean {
  const original = folded.text.charCodeAt(folded.source[unit] as number);
  return original === 0x2014 || original === 0x2015;
}
