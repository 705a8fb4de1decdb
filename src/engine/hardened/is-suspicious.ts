import { APOSTROPHE, DIGIT, KEPT_MARK, LETTER, NEWLINE, SPACE, SYMBOL } from "../fold-char.ts";
import type { Tokens } from "../token-buffer.ts";

/** More of the same letter in a row than any ordinary word has. */
const MANY_REPEATS = 3;
/** More neighbouring pairs of doubled letters than any ordinary word has but "bookkeeper": "ssccuumm". */
const MANY_PAIRS = 3;
/** Words of one letter in a row: "s c u m". */
const MANY_SINGLES = 3;

const AT_SIGN = 0x40;
const EXCLAMATION = 0x21;

/**
 * Whether anything in a text could be a disguise: a character that looks like a letter, letters beside digits
 * or around signs, a letter three times in a row, single letters in a row. Most drafts have nothing of it.
 */
export function isSuspicious({ folded }: Tokens): boolean {
  if (folded.hasLooks) return true;
  const { units, classes, length } = folded;
  let repeats = 0;
  let pairs = 0;
  let singles = 0;
  let letters = 0;
  let before = SPACE as number;
  for (let at = 0; at < length; at++) {
    const own = classes[at] as number;
    if (own === LETTER) {
      if (before === LETTER) {
        if (units[at] === units[at - 1]) {
          pairs++;
          if (++repeats === MANY_REPEATS || pairs === MANY_PAIRS) return true;
        } else {
          if (repeats === 1) pairs = 0;
          repeats = 1;
        }
      } else {
        if (isDisguiseBefore(before, units[at - 1] as number, letters)) return true;
        repeats = 1;
        pairs = 0;
      }
      letters++;
    } else if (own === SPACE || own === NEWLINE) {
      if (letters > 0) singles = letters === 1 ? singles + 1 : 0;
      if (singles === MANY_SINGLES) return true;
      letters = 0;
    } else if (before === LETTER && (own === DIGIT || own === SYMBOL)) return true;
    before = own;
  }
  return letters === 1 && singles === MANY_SINGLES - 1;
}

/** Whether what stands right before a letter is odd there, with `letters` before it in the same chunk. */
function isDisguiseBefore(unitClass: number, unit: number, letters: number): boolean {
  if (unitClass === DIGIT || unitClass === SYMBOL) return true;
  if (unitClass === SPACE || unitClass === NEWLINE) return false;
  if (letters === 0) return unit === AT_SIGN || unit === EXCLAMATION;
  return unitClass !== APOSTROPHE && unitClass !== KEPT_MARK;
}
