import { DIGIT, LETTER } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import {
  gapBefore,
  hasWordAfter,
  hasWordBefore,
  isAllCapitals,
  isLetters,
  isNumber,
  isWordOf,
  lengthOf,
} from "./token-facts.ts";

const CUES = createWordSet("plate plates tag tags registration reg license licence lic plated numberplate");
const REACH_BEFORE = 6;
const REACH_AFTER = 3;
/** Before "license": then it is a permit of a person or business and not a plate. */
const OTHER_LICENCES = createWordSet(
  "driver's drivers driver driving business liquor marriage fishing hunting gun firearms",
);
/** Vehicle models and other marks that look like a part of a plate. */
const LOOKALIKES = createWordSet(
  "a crv rav4 suv vin gmc bmw vw hwy cr gt f150 f250 f350 covid19 mph am pm usa ford jeep audi",
);

/** Letters and digits of the shortest and longest plate. */
const MIN_CHARS = 5;
const MAX_CHARS = 8;

/**
 * Number plates of the United States, Canada and the United Kingdom, near a word such as "plate", "tag" or
 * "registration". A plate is five to eight letters and digits, some of each, as one token ("7ABC123") or in two
 * or three parts joined by a blank or hyphen ("ABC-1234", "AB12 CDE"); letters that stand alone must be
 * capitals.
 */
export function findPlates(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const last = findPlateEnd(tokens, index);
    if (last === -1) continue;
    matches.push(matchOfTokens(tokens, index, last));
    index = last;
  }
  return matches;
}

function findPlateEnd(tokens: Tokens, first: number): number {
  if (!isPart(tokens, first)) return -1;
  const size = lengthOf(tokens, first);
  for (let last = Math.min(first + 2, tokens.count - 1); last >= first; last--) {
    if (isPlate(tokens, first, last) && hasCue(tokens, first, last)) return last;
    if (size > MAX_CHARS) return -1;
  }
  return -1;
}

function isPlate(tokens: Tokens, first: number, last: number): boolean {
  let chars = 0;
  let digits = 0;
  for (let index = first; index <= last; index++) {
    if (!isPart(tokens, index) || (index > first && !/^[ -]$/.test(gapBefore(tokens, index)))) return false;
    if (first !== last && isLetters(tokens, index) && !isCapitals(tokens, index)) return false;
    chars += lengthOf(tokens, index);
    digits += countDigits(tokens, index);
  }
  return (
    chars >= MIN_CHARS &&
    chars <= MAX_CHARS &&
    digits >= 1 &&
    digits < chars &&
    hasPlateShape(tokens, first, last)
  );
}

/**
 * "100mph", "10th" and "5pm" are one number and one word. A plate in one token has capitals, or swaps between
 * letters and digits twice, or has its letters first and three digits or more after them.
 */
function hasPlateShape(tokens: Tokens, first: number, last: number): boolean {
  if (first !== last || isAllCapitals(tokens, first)) return true;
  const { classes } = tokens.folded;
  const start = tokens.start[first] as number;
  let swaps = 0;
  for (let at = start + 1; at < (tokens.end[first] as number); at++)
    if (classes[at] !== classes[at - 1]) swaps++;
  return swaps >= 2 || (classes[start] === LETTER && countDigits(tokens, first) >= 3);
}

function isPart(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.kind[index] !== WORD || isWordOf(tokens, index, LOOKALIKES))
    return false;
  const size = lengthOf(tokens, index);
  if (isNumber(tokens, index)) return size <= 5;
  if (isLetters(tokens, index)) return size <= 4 && !isWordOf(tokens, index, CUES);
  if (size > MAX_CHARS) return false;
  for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++) {
    const unitClass = tokens.folded.classes[at];
    if (unitClass !== DIGIT && unitClass !== LETTER) return false;
  }
  return true;
}

function isCapitals(tokens: Tokens, index: number): boolean {
  return isAllCapitals(tokens, index) || (lengthOf(tokens, index) === 1 && tokens.capital[index] === 1);
}

function countDigits(tokens: Tokens, index: number): number {
  let digits = 0;
  for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++)
    if (tokens.folded.classes[at] === DIGIT) digits++;
  return digits;
}

function hasCue(tokens: Tokens, first: number, last: number): boolean {
  if (hasWordBefore(tokens, first, OTHER_LICENCES, REACH_BEFORE)) return false;
  return hasWordBefore(tokens, first, CUES, REACH_BEFORE) || hasWordAfter(tokens, last, CUES, REACH_AFTER);
}
