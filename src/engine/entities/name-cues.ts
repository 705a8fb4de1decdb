import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { isNamePart } from "./name-parts.ts";
import { PERSON_CUES } from "./name-words.ts";
import { gapBefore, isAllCapitals, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

/** A cue that tells an unknown word to be a name: not in a headline ("Suspect Fled"). */
export function isPlainlyCued(tokens: Tokens, first: number): boolean {
  if (!isDirectlyCued(tokens, first) || isAllCapitals(tokens, first)) return false;
  return tokens.capital[first - 1] === 0 || gapBefore(tokens, first) !== " ";
}

/** "the victim, Dana", "identified Dana", "RIP Dana". */
export function isDirectlyCued(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  return isWordOf(tokens, first - 1, PERSON_CUES) && /^[,:]? $/.test(gapBefore(tokens, first));
}

/** Phrases that end right before a name; each as its words from the last to the first. */
const CUE_PHRASES = [
  "identified as",
  "a man named",
  "family of",
  "hearts are with",
  "thoughts are with",
  "prayers for",
  "pray for",
  "praying for",
  "rest in peace",
  "name is",
  "victim is",
  "victim was",
  "suspect is",
  "suspect was",
].map((phrase) => phrase.split(" ").reverse().map(createWordSet));

/** "identified as Dana", "prayers for Dana". */
export function isCuedByPhrase(tokens: Tokens, first: number): boolean {
  return CUE_PHRASES.some((words) =>
    words.every(
      (word, back) =>
        isWordOf(tokens, first - 1 - back, word) &&
        tokens.sentence[first - 1 - back] === tokens.sentence[first],
    ),
  );
}

/** "Dana Whitlock, 34,", "Dana Whitlock (34)". */
export function isBeforeAge(tokens: Tokens, last: number): boolean {
  const age = last + 1;
  if (!isNumber(tokens, age) || lengthOf(tokens, age) > 2) return false;
  const gap = gapBefore(tokens, age);
  const after = gapBefore(tokens, age + 1);
  if (gap === " (") return after.startsWith(")");
  return (
    gap === ", " &&
    (age + 1 >= tokens.count ||
      (/^[,.;)\n]/.test(after) && !/^[,.]\d/.test(after)) ||
      isAgeFollowed(tokens, age + 1))
  );
}

const OF = createWordSet("of from");

/** "Oyelaran, 34, of Dayton" has a comma; "Oyelaran, 34 of Dayton" and ", 34 years old" have none. */
function isAgeFollowed(tokens: Tokens, index: number): boolean {
  return isWordOf(tokens, index, OF) && isNamePart(tokens, index + 1);
}

const OLD = createWordSet("old yo");
const YEARS = createWordSet("year years");
const PERSON_NOUNS = createWordSet("boy girl man woman student resident teen male female");

/** "15-year-old Tyree Coleman", "34-year-old Dayton man Tyree Coleman". */
export function isAfterAge(tokens: Tokens, first: number): boolean {
  const at = isWordOf(tokens, first - 1, PERSON_NOUNS) ? first - 2 : first - 1;
  if (!/^,? $/.test(gapBefore(tokens, first)) || tokens.sentence[at] !== tokens.sentence[first]) return false;
  return isWordOf(tokens, at, OLD) && (isWordOf(tokens, at - 1, YEARS) || isNumber(tokens, at - 1));
}
