import type { FoldedText } from "../fold.ts";
import { DIGIT, LETTER } from "../fold-char.ts";

const UNDERSCORE = 0x5f;

/**
 * Whether capitals, digits or an underscore set the unit at folded offset `at` apart from the one before it:
 * `DrunkDriver`, `parade2026`, `DUIStop`, `drunk_driver`. Both offsets are inside the tag, whose end is `to`.
 */
export function startsTagWord(folded: FoldedText, at: number, to: number): boolean {
  const { units, classes } = folded;
  if (units[at] === UNDERSCORE || units[at - 1] === UNDERSCORE) return true;
  if ((classes[at] === DIGIT) !== (classes[at - 1] === DIGIT)) return true;
  if (!isUpper(folded, at)) return false;
  return !isUpper(folded, at - 1) || (at + 1 < to && classes[at + 1] === LETTER && !isUpper(folded, at + 1));
}

function isUpper({ text, source, classes }: FoldedText, at: number): boolean {
  if (classes[at] !== LETTER) return false;
  const code = text.codePointAt(source[at] as number) as number;
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCodePoint(code);
  return char !== char.toLowerCase();
}
