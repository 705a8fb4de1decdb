import { foldedSlice } from "../fold.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { toDialled } from "./dialled.ts";
import type { DigitGroups } from "./digit-groups.ts";
import { gapBefore, isAllCapitals, isLetters, lengthOf } from "./token-facts.ts";

/** A phone number with letters, such as "1-800-CRIME-TIPS". */
export interface VanityNumber {
  last: number;
  dialled: string;
  confidence: number;
}

const MAX_WORDS = 4;
/** Digits after the area code. Longer words are cut: only the first seven keys count. */
const LOCAL_DIGITS = 7;

/**
 * The number that digit groups make with the capital letters after them: "555-TIPS", "800-78-CRIME",
 * "1-800-SAFE-KID". `null` if letters do not follow, or the keys do not make a number's length. Words that are
 * dialled past the end ("1-800-GOOD-TIPSTER") are allowed after a toll-free code, as telephones ignore them.
 */
export function findVanityNumber(tokens: Tokens, run: DigitGroups): VanityNumber | null {
  const [first = ""] = run.groups;
  const hasCountry = first === "1" && run.groups.length > 1;
  const groups = hasCountry ? run.groups.slice(1) : run.groups;
  if (run.groups.length > 4 || groups[0]?.length !== 3) return null;
  let last = run.last;
  let letters = "";
  while (last - run.last < MAX_WORDS && isVanityWord(tokens, last + 1)) {
    last++;
    letters += foldedSlice(tokens.folded, tokens.start[last] as number, tokens.end[last] as number);
  }
  if (letters.length < 3) return null;
  const keys = groups.join("") + toKeys(letters);
  const isTollFree = /^8(?:00|33|44|55|66|77|88)/.test(keys);
  const isLong = keys.length === 10 || (isTollFree && keys.length > 10 && keys.length <= 16);
  if (isLong && /^[2-9]/.test(keys) && (isTollFree || groups.length === 2 || groups.length === 1))
    return { last, dialled: keys.slice(0, 3 + LOCAL_DIGITS), confidence: 75 };
  const isLocal = groups.length === 1 && keys.length === LOCAL_DIGITS && /^[2-9]/.test(keys);
  return isLocal && !hasCountry ? { last, dialled: keys, confidence: first === "555" ? 75 : 55 } : null;
}

/** Each letter as its key; a word that begins with "1" would be cut as a country code, so digits are not asked. */
function toKeys(letters: string): string {
  return [...letters].map(toDialled).join("");
}

function isVanityWord(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.count &&
    tokens.kind[index] === WORD &&
    /^(?:-|\) ?| ?- ?)$/.test(gapBefore(tokens, index)) &&
    isLetters(tokens, index) &&
    isAllCapitals(tokens, index) &&
    lengthOf(tokens, index) <= 12
  );
}
