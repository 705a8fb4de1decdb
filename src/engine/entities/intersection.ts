import { DIGIT } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { JOINING_GAP, SIGN, type Tokens, WORD } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { NOT_NAMES, PLACE_WORDS, RANKS } from "./name-words.ts";
import {
  DIRECTIONS,
  isOrdinal,
  isStreetType,
  NUMBERED_ROADS,
  PLAIN_TYPES,
  TYPELESS,
} from "./street-words.ts";
import {
  gapBefore,
  hasUnit,
  hasWordBefore,
  isAfterBlank,
  isLetters,
  isNumber,
  isWordOf,
  lengthOf,
} from "./token-facts.ts";

const JOINERS = createWordSet("and at & @ n");
const STRONG_CUES = createWordSet("corner intersection junction crossroads");
const WEAK_CUES = createWordSet("at near of by area vic vicinity off around on cross between from to");
const PLURALS = createWordSet("streets avenues roads sts aves rds");
const MAX_NAME = 3;

/** One of the two streets. */
interface Road {
  first: number;
  last: number;
  /** It has a type ("Main St"), is an ordinal ("5th") or a numbered road ("Route 9"). */
  isTyped: boolean;
}

/**
 * Crossings of two streets: "Main St and 3rd Ave", "5th & Oak", "corner of Elm and Main", "Route 9 at Elm
 * Street". Two names without a type of street count only after "corner", "intersection" or, with "&", a word such
 * as "at": two names may as well be a firm.
 */
export function findIntersections(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (let joiner = 1; joiner < tokens.count - 1; joiner++) {
    const isSign = isAmpersand(tokens, joiner);
    const isSlash = isSlashBefore(tokens, joiner);
    if (
      !isSign &&
      !isSlash &&
      !(isWordOf(tokens, joiner, JOINERS) && /^\.? $/.test(gapBefore(tokens, joiner)))
    )
      continue;
    if (!mayEndRoad(tokens, joiner - 1)) continue;
    const before = readRoadBefore(tokens, joiner - 1, from);
    const after = before === null ? null : readRoadAfter(tokens, isSlash ? joiner : joiner + 1);
    if (before === null || after === null) continue;
    const confidence = rate(tokens, before, after, isSign || isSlash);
    if (confidence === 0) continue;
    matches.push(entityOf(tokens, before.first, after.last, confidence));
    from = after.last + 1;
    joiner = after.last;
  }
  return matches;
}

/** Every street ends with a capitalised word, a number or a word such as "street" or "north". */
function mayEndRoad(tokens: Tokens, index: number): boolean {
  return (
    tokens.capital[index] === 1 ||
    hasUnit(tokens, index, DIGIT) ||
    isWordOf(tokens, index, PLAIN_TYPES) ||
    isWordOf(tokens, index, DIRECTIONS) ||
    isWordOf(tokens, index, TYPELESS)
  );
}

function rate(tokens: Tokens, before: Road, after: Road, isSign: boolean): number {
  const isPlural = isWordOf(tokens, after.last, PLURALS);
  const hasStrongCue = hasWordBefore(tokens, before.first, STRONG_CUES, 3);
  if (before.isTyped && after.isTyped) {
    if (hasStrongCue || isSign) return isOrdinalPair(tokens, before, after) && !hasStrongCue ? 60 : 95;
    // "finished 3rd and 4th" is no crossing.
    return isOrdinalPair(tokens, before, after) ? 35 : 85;
  }
  if (hasStrongCue) return 85;
  if (isPlural) return 85;
  const hasWeakCue = isWordOf(tokens, before.first - 1, WEAK_CUES);
  if (before.isTyped || after.isTyped) return isSign ? 75 : hasWeakCue ? 65 : 0;
  return isSign && hasWeakCue ? 45 : 0;
}

function isOrdinalPair(tokens: Tokens, before: Road, after: Road): boolean {
  return isOrdinal(tokens, before.last) && isOrdinal(tokens, after.last);
}

function isAmpersand(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== SIGN) return false;
  return lengthOf(tokens, index) === 1 && tokens.folded.units[tokens.start[index] as number] === 0x26;
}

/** "Main St/3rd Ave": the slash stands before token `index`. */
function isSlashBefore(tokens: Tokens, index: number): boolean {
  return tokens.gap[index] !== JOINING_GAP && /^ ?\/ ?$/.test(gapBefore(tokens, index));
}

/** The street whose last word is token `end`, not beginning before `from`. */
function readRoadBefore(tokens: Tokens, end: number, from: number): Road | null {
  if (isNumberedRoad(tokens, end - 1) && end - 1 >= from) return { first: end - 1, last: end, isTyped: true };
  let last = end;
  const hasType = isStreetType(tokens, end) || isWordOf(tokens, end, TYPELESS);
  if (isWordOf(tokens, end, DIRECTIONS) && isStreetType(tokens, end - 1)) last = end - 1;
  const isTyped = hasType || last !== end || isOrdinal(tokens, end);
  const lowest = Math.max(from, last - MAX_NAME);
  let first = isStreetType(tokens, last) ? last : last + 1;
  while (first > lowest && isPart(tokens, first - 1) && (first > last || isJoined(tokens, first))) first--;
  const hasName = first < last || (first === last && !isStreetType(tokens, last));
  return hasName ? { first, last: end, isTyped } : null;
}

/** The street whose first word is token `start`. */
function readRoadAfter(tokens: Tokens, start: number): Road | null {
  if (isNumberedRoad(tokens, start)) return { first: start, last: start + 1, isTyped: true };
  let name = start;
  if (isWordOf(tokens, name, DIRECTIONS) && isPart(tokens, name + 1)) name++;
  if (!isPart(tokens, name)) return null;
  if (isWordOf(tokens, name, TYPELESS)) return { first: start, last: name, isTyped: true };
  for (let at = name + 1; at <= name + MAX_NAME && isJoined(tokens, at); at++) {
    if (isStreetType(tokens, at) || isWordOf(tokens, at, PLURALS))
      return { first: start, last: at, isTyped: !isWordOf(tokens, at, PLURALS) };
    if (!isPart(tokens, at)) break;
  }
  return { first: start, last: name, isTyped: isOrdinal(tokens, name) };
}

/** A full stop joins only after an abbreviation: "N. Main St", "St. Louis Ave". */
function isJoined(tokens: Tokens, index: number): boolean {
  if (isAfterBlank(tokens, index)) return true;
  return (
    index < tokens.count &&
    gapBefore(tokens, index) === ". " &&
    lengthOf(tokens, index - 1) <= 2 &&
    isLetters(tokens, index - 1)
  );
}

/** A capitalised word that can be part of a street's name, or an ordinal. */
function isPart(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== WORD) return false;
  if (isOrdinal(tokens, index)) return true;
  if (tokens.capital[index] !== 1 || lengthOf(tokens, index) < 2) return isWordOf(tokens, index, DIRECTIONS);
  return (
    !isNoStreet(tokens, index) && (!isWordOf(tokens, index, NOT_NAMES) || isWordOf(tokens, index, DIRECTIONS))
  );
}

/** "Route 9", "US 61", "I-95", "Hwy 12". */
function isNumberedRoad(tokens: Tokens, index: number): boolean {
  return (
    isWordOf(tokens, index, NUMBERED_ROADS) &&
    tokens.capital[index] === 1 &&
    isNumber(tokens, index + 1) &&
    lengthOf(tokens, index + 1) <= 3 &&
    tokens.gap[index + 1] === 0
  );
}

function isNoStreet(tokens: Tokens, index: number): boolean {
  return (
    isWordOf(tokens, index, RANKS) ||
    (isWordOf(tokens, index, PLACE_WORDS) && !isWordOf(tokens, index, OWN_NAMES))
  );
}

/** Words of places that streets are called after. */
const OWN_NAMES = createWordSet(
  "park church school college center mill lake river creek market court bridge hill valley station water union high house state university hospital church temple mall street st avenue ave road rd drive boulevard blvd lane ln ct way place circle square parkway pkwy highway hwy trail terrace plaza alley",
);
