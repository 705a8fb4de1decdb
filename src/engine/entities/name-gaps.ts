import { DIGIT, NEWLINE, SPACE } from "../fold-char.ts";
import type { Tokens } from "../token-buffer.ts";

/** What stands between two tokens of a name. */
const TOUCHING = 0;
export const BLANK = 1;
export const HYPHEN = 2;
/** A full stop, a comma or a colon and a blank; a colon and any sign. */
export const DOT_BLANK = 3;
export const COMMA_BLANK = 4;
export const COLON_BLANK = 5;
/** A full stop and no blank: "J.R.". */
export const DOT = 6;
const OTHER_GAP = 7;

const COLON = 0x3a;
const SIGNS: Readonly<Record<number, number>> = { 46: DOT_BLANK, 44: COMMA_BLANK, 58: COLON_BLANK };

/** Tells the gap before a token, which may be the one after the last. */
export function readNameGap(tokens: Tokens, index: number): number {
  if (index <= 0) return OTHER_GAP;
  const { units, classes, length } = tokens.folded;
  const from = tokens.end[index - 1] as number;
  const to = index < tokens.count ? (tokens.start[index] as number) : length;
  if (from >= to) return TOUCHING;
  const isBlank = classes[from] === SPACE;
  if (to - from === 1) {
    if (isBlank) return BLANK;
    return units[from] === 0x2d ? HYPHEN : units[from] === 0x2e ? DOT : OTHER_GAP;
  }
  if (units[from] === COLON && to - from === 2 && classes[from + 1] !== DIGIT) return COLON_BLANK;
  for (let at = from + 1; at < to; at++)
    if (classes[at] !== SPACE || classes[at] === NEWLINE) return OTHER_GAP;
  return isBlank ? BLANK : (SIGNS[units[from] as number] ?? OTHER_GAP);
}
