import { createWordSet, hashWord } from "../hash.ts";
import { once } from "../once.ts";
import type { Tokens } from "../token-buffer.ts";
import { BLANK, COLON_BLANK, COMMA_BLANK, readNameGap } from "./name-gaps.ts";
import { classOf } from "./name-lookup.ts";
import { isNamePart } from "./name-parts.ts";
import { CUE } from "./name-words.ts";
import { gapBefore, isAllCapitals, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

/** A cue that tells an unknown word to be a name: not in a headline ("Suspect Fled"). */
export function isPlainlyCued(tokens: Tokens, first: number): boolean {
  if (!isDirectlyCued(tokens, first) || isAllCapitals(tokens, first)) return false;
  return tokens.capital[first - 1] === 0 || readNameGap(tokens, first) !== BLANK;
}

/** "the victim, Dana", "identified Dana", "RIP Dana". */
export function isDirectlyCued(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  if ((classOf(tokens, first - 1) & CUE) === 0) return false;
  const gap = readNameGap(tokens, first);
  return gap === BLANK || gap === COMMA_BLANK || gap === COLON_BLANK;
}

/** Phrases that end right before a name, whatever it is. */
const getCuePhrases = once(() =>
  readPhrases(
    "identified as",
    "known as",
    "a man named",
    "a woman named",
    "named him",
    "named her",
    "calls me",
    "call me",
    "called me",
    "name is",
    "names are",
    "partner's name",
    "victim is",
    "victim was",
    "suspect is",
    "suspect was",
  ),
);
/** Phrases that end right before a name, or something else. */
const getLoosePhrases = once(() =>
  readPhrases(
    "family of",
    "parents of",
    "mother of",
    "father of",
    "friends of",
    "hearts are with",
    "thoughts are with",
    "prayers for",
    "pray for",
    "praying for",
    "rest in peace",
    "directed by",
    "written by",
    "painted by",
    "murder of",
    "death of",
    "killing of",
    "arrest of",
  ),
);

/** The phrases by the hash of their last word: each as the hashes of the words before it, the last first. */
function readPhrases(...phrases: string[]): ReadonlyMap<number, readonly (readonly number[])[]> {
  const byLast = new Map<number, number[][]>();
  for (const phrase of phrases) {
    const [last = 0, ...before] = phrase.split(" ").reverse().map(hashWord);
    byLast.set(last, [...(byLast.get(last) ?? []), before]);
  }
  return byLast;
}

/** "identified as Dana", "my name is Dana". */
export function isCuedByPhrase(tokens: Tokens, first: number): boolean {
  return isAfterPhrase(tokens, first, getCuePhrases());
}

/** "prayers for Dana", "murder of Dana", but also "prayers for Dayton". */
export function isLooselyCued(tokens: Tokens, first: number): boolean {
  return isAfterPhrase(tokens, first, getLoosePhrases());
}

type Phrases = ReturnType<typeof readPhrases>;

function isAfterPhrase(tokens: Tokens, first: number, byLast: Phrases): boolean {
  if (first < 2 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  const phrases = byLast.get(tokens.hash[first - 1] as number);
  return (
    phrases?.some((words) => words.every((word, back) => tokens.hash[first - 2 - back] === word)) ?? false
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
  if (at < 1 || !isWordOf(tokens, at, OLD) || tokens.sentence[at] !== tokens.sentence[first]) return false;
  const gap = readNameGap(tokens, first);
  if (gap !== BLANK && gap !== COMMA_BLANK) return false;
  return isWordOf(tokens, at - 1, YEARS) || isNumber(tokens, at - 1);
}
