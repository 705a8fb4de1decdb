import { type FoldedText, foldedSlice } from "../fold.ts";
import { APOSTROPHE, DIGIT, LETTER, NEWLINE, SPACE } from "../fold-char.ts";
import { indexWithin } from "../index-within.ts";
import type { QuotedRange } from "./quotation.ts";

/** Words that begin with an apostrophe of their own: 'em, 'til, 'cause. */
const ELISIONS = /^(?:em|til|till|tis|twas|cause|bout|round|nuff|cuz|cos|n|o|neath)\b/;
/** A longer stretch between two apostrophes is an accident. */
const MAX_QUOTE = 280;
const LONGEST_ELISION = 8;

/**
 * Ranges between single quotation marks, straight or curly, where both must be marks: the first stands before a
 * letter and after none, the second after one and before none, in the same line. A year ('98), an elision ('em) and
 * the plural possessive (the officers' cars) are apostrophes, so a quotation that could end at one goes
 * on to the next mark.
 */
export function findSingleQuotes(folded: FoldedText): QuotedRange[] {
  const { classes, length } = folded;
  const ranges: QuotedRange[] = [];
  // The next mark that can end a quotation, or the line's end; only ever moves on, so each unit is read once.
  let end = 0;
  for (
    let at = indexWithin(classes, APOSTROPHE, 0, length);
    at < length;
    at = indexWithin(classes, APOSTROPHE, at + 1, length)
  ) {
    if (!opens(folded, at)) continue;
    if (end <= at) end = at + 1;
    while (end < length && classes[end] !== NEWLINE && !closes(folded, end)) end++;
    if (end >= length || classes[end] === NEWLINE || end - at > MAX_QUOTE) continue;
    ranges.push({ start: at + 1, end });
    at = end;
  }
  return ranges;
}

function opens(folded: FoldedText, at: number): boolean {
  const before = at === 0 ? SPACE : folded.classes[at - 1];
  const isFree = before === SPACE || before === NEWLINE || '([-"'.includes(unitBefore(folded, at));
  if (!isFree || folded.classes[at + 1] !== LETTER || at + 1 >= folded.length) return false;
  return !ELISIONS.test(foldedSlice(folded, at + 1, Math.min(folded.length, at + 1 + LONGEST_ELISION)));
}

function unitBefore({ units }: FoldedText, at: number): string {
  return String.fromCharCode(units[at - 1] ?? 0);
}

/** Whether a quotation can end here: after a character, before none, and at no plural possessive. */
function closes({ classes, units, length }: FoldedText, at: number): boolean {
  if (classes[at] !== APOSTROPHE || classes[at - 1] === SPACE) return false;
  const next = at + 1 < length ? classes[at + 1] : NEWLINE;
  if (next === LETTER || next === DIGIT) return false;
  return !(units[at - 1] === 0x73 && next === SPACE);
}
