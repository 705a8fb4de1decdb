import { DIGIT, LETTER } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { beginningsOf, NUMBER } from "./beginnings.ts";
import { entityOf } from "./entity.ts";
import { STATES } from "./name-words.ts";
import { isBritishPlate } from "./plate-shapes.ts";
import {
  gapBefore,
  hasUnit,
  hasWordAfter,
  hasWordBefore,
  isAfterBlankOrHyphen,
  isAllCapitals,
  isAlphanumeric,
  isLetters,
  isNumber,
  isWordOf,
  lengthOf,
} from "./token-facts.ts";

const CUES = createWordSet(
  "plate plates tag tags registration reg license licence lic plated numberplate vrm",
);
const REACH_BEFORE = 6;
const REACH_AFTER = 3;
/** Before "license": then it is a permit of a person or business and not a plate. */
const OTHER_LICENCES = createWordSet(
  "driver's drivers driver driving business liquor marriage fishing hunting gun firearms contractor's medical dog pet",
);
/** Vehicle models and other marks that look like a part of a plate. */
const LOOKALIKES = createWordSet(
  "a crv rav4 suv vin gmc bmw vw hwy cr gt f150 f250 f350 covid19 mph am pm usa ford jeep audi is on in of or and for to by at from was has no if it 4x4 2x4",
);
const VEHICLES = createWordSet(
  "car vehicle van truck suv sedan pickup motorcycle motorbike lorry ford toyota honda vauxhall nissan chevrolet chevy bmw audi vw volkswagen kia hyundai dodge jeep mazda fiesta golf corsa driver driving stolen seen drove parked",
);
const VEHICLE_REACH = 8;
/** Only these, right before it, make a plate of digits alone. */
const PLATE_WORDS = createWordSet("plate plates plated numberplate tag");
/** Between "plate" and a plate of digits. */
const FILLERS = createWordSet("number no num # is was of reads read");
const UNITS = createWordSet(
  "people vehicles cars drivers tags plates years dollars percent stops citations times miles holders days hours of requests",
);

/** Letters and digits of the shortest and longest plate. */
const MIN_CHARS = 5;
const MAX_CHARS = 8;

/**
 * Number plates of the United States, Canada and the United Kingdom, near a word such as "plate", "tag" or
 * "registration". A plate is five to eight letters and digits, some of each, as one token ("7ABC123") or in two
 * or three parts joined by a blank or hyphen ("ABC-1234", "AB12 CDE"); letters that stand alone must be
 * capitals. Digits alone count right after "plate". A current British plate in capitals counts in a sentence
 * about a vehicle.
 */
export function findPlates(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  const beginnings = beginningsOf(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (!isNearNumber(beginnings, index, tokens.count)) continue;
    const match = readPlate(tokens, index) ?? readDigits(tokens, index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

/** A plate has a digit in one of its parts, of which there are three at most. */
function isNearNumber(beginnings: Uint8Array, index: number, count: number): boolean {
  for (let at = index; at <= index + 2 && at < count; at++)
    if (((beginnings[at] as number) & NUMBER) !== 0) return true;
  return false;
}

function readPlate(tokens: Tokens, first: number): Match | null {
  const size = lengthOf(tokens, first);
  if (size > MAX_CHARS || !isPart(tokens, first)) return null;
  for (let last = Math.min(first + 2, tokens.count - 1); last >= first; last--) {
    const confidence = isPlate(tokens, first, last) ? rate(tokens, first, last) : 0;
    if (confidence > 0) return entityOf(tokens, first, last, confidence);
  }
  return null;
}

function rate(tokens: Tokens, first: number, last: number): number {
  const isBritish = isBritishPlate(tokens, first, last);
  if (hasCue(tokens, first, last)) return isBritish || isAfterState(tokens, first) ? 92 : 80;
  if (!isBritish) return 0;
  const isNearVehicle =
    hasWordBefore(tokens, first, VEHICLES, VEHICLE_REACH) ||
    hasWordAfter(tokens, last, VEHICLES, VEHICLE_REACH);
  return isNearVehicle ? 65 : 40;
}

function isAfterState(tokens: Tokens, first: number): boolean {
  return hasWordBefore(tokens, first, STATES, 3);
}

/** "plate 482 913", "license plate number 12345". */
function readDigits(tokens: Tokens, first: number): Match | null {
  if (!isNumber(tokens, first) || lengthOf(tokens, first) < 3 || !isRightAfterPlate(tokens, first))
    return null;
  let last = first;
  let digits = lengthOf(tokens, first);
  while (last - first < 1 && isNumber(tokens, last + 1) && isAfterBlankOrHyphen(tokens, last + 1)) {
    last++;
    digits += lengthOf(tokens, last);
  }
  const isPhone = last > first && lengthOf(tokens, first) === 3 && lengthOf(tokens, last) === 4;
  if (digits < MIN_CHARS || digits > 7 || isPhone || isWordOf(tokens, last + 1, UNITS)) return null;
  return entityOf(tokens, first, last, 75);
}

function isRightAfterPlate(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    if (!/^(?: |: ?| ?#|\. )$/.test(gapBefore(tokens, at + 1))) return false;
    if (isWordOf(tokens, at, PLATE_WORDS)) return true;
    if (!isWordOf(tokens, at, FILLERS)) return false;
  }
  return false;
}

function isPlate(tokens: Tokens, first: number, last: number): boolean {
  let chars = 0;
  let digits = 0;
  for (let index = first; index <= last; index++) {
    if ((index > first && !isAfterBlankOrHyphen(tokens, index)) || !isPart(tokens, index)) return false;
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
  return size <= MAX_CHARS && isAlphanumeric(tokens, index);
}

function isCapitals(tokens: Tokens, index: number): boolean {
  return isAllCapitals(tokens, index) || (lengthOf(tokens, index) === 1 && tokens.capital[index] === 1);
}

function countDigits(tokens: Tokens, index: number): number {
  if (!hasUnit(tokens, index, DIGIT)) return 0;
  let digits = 0;
  for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++)
    if (tokens.folded.classes[at] === DIGIT) digits++;
  return digits;
}

function hasCue(tokens: Tokens, first: number, last: number): boolean {
  if (hasWordBefore(tokens, first, OTHER_LICENCES, REACH_BEFORE)) return false;
  return hasWordBefore(tokens, first, CUES, REACH_BEFORE) || hasWordAfter(tokens, last, CUES, REACH_AFTER);
}
