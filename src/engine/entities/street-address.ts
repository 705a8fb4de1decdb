import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { beginningsOf, NUMBER, STREET_WORD } from "./beginnings.ts";
import { entityOf } from "./entity.ts";
import { readPostBox } from "./street-box.ts";
import { readLooseStreet } from "./street-loose.ts";
import { endOfHouse, isGridNumber, isNumberWord, readGridStreet } from "./street-numbers.ts";
import {
  CAPITAL_TYPES,
  DIRECTIONS,
  isOrdinal,
  isUnit,
  NUMBERED_ROADS,
  PLAIN_TYPES,
  type Street,
  TYPELESS,
} from "./street-words.ts";
import {
  gapBefore,
  hasWordBefore,
  isAfterBlank,
  isNumber,
  isWordOf,
  leadingDigits,
  lengthOf,
} from "./token-facts.ts";
import { isStateAfterTown } from "./town-and-state.ts";

/** Words that are never part of a street's name. */
const NOT_NAMES = createWordSet(
  "block blocks blk hundred of the a an and or people officers on in at to for from with by is are was were be been mph way lane lanes mile miles year years old day days hour hours minute minutes feet foot yards am pm other more new next dead major minor closed open side city county state busy route highway percent dollars fatal one two three i we they he she it cars vehicles calls crashes",
);
/** What stands before a number that is no house number. */
const NOT_HOUSES = createWordSet(
  "route rt hwy highway interstate exit mile marker unit engine squad station district precinct zone sector section channel beat car medic ladder truck i us sr cr chapter code ward room no january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec top all over about around nearly almost than",
);
/** Before an address written without capitals. */
const PLACE_CUES = createWordSet(
  "at to address is lives live living lived located resides residence home house near outside",
);
const ARTICLES = createWordSet("the our this a");
/** After a year and a street: an event, not a house. */
const EVENTS = createWordSet("parade fair festival fest celebration marathon project construction");

/** Most words in a street's name. */
const MAX_NAME = 4;
const MAX_HOUSE_DIGITS = 5;

/**
 * Street addresses: house number, street name, type of street ("1420 Maple Ave NW, Apt 3"), numbered roads ("4521
 * Route 9"), roads whose type comes first ("9912 Avenue H", "12 Calle Luna"), and a name alone before town and
 * state; post boxes; and what the words around it show to be an address: a flat, a ZIP code, "lives at". Not the usual
 * ways to be vague: blocks ("200 block of Main St"), crossings and highways. Without
 * capitals an address counts only after a word such as "at" with a type that means nothing else, or in full.
 */
export function findStreetAddresses(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  const beginnings = beginningsOf(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (((beginnings[index] as number) & (NUMBER | STREET_WORD)) === 0) continue;
    const house = readHouse(tokens, index);
    const street = house === -1 ? readPostBox(tokens, index) : readAnyStreet(tokens, index, house);
    if (street === null) continue;
    matches.push(entityOf(tokens, index, street.last, street.confidence));
    index = street.last;
  }
  return matches;
}

/** The last token of the house number that begins at a token; -1 if none does. */
function readHouse(tokens: Tokens, index: number): number {
  if (isHouseNumber(tokens, index)) return endOfHouse(tokens, index);
  return isGridNumber(tokens, index) || isNumberWord(tokens, index) ? index : -1;
}

function readAnyStreet(tokens: Tokens, first: number, house: number): Street | null {
  const street =
    readNumberedRoad(tokens, house) ??
    readTypeFirst(tokens, house) ??
    readGridStreet(tokens, house) ??
    readStreet(tokens, house) ??
    readLooseStreet(tokens, first, house);
  if (street === null || !isNumberWord(tokens, first)) return street;
  // "Two Harbor Street shops" are no address, "One Harbor Street" is, and anything is where somebody lives.
  return isWordOf(tokens, first, ONE) || hasWordBefore(tokens, first, PLACE_CUES, 1) ? street : null;
}

const ONE = createWordSet("one");

/** "14", "14b"; not an amount, a year ("the 1987 Harbor Street fire"), nor after a month, "Route", "Unit" and the like. */
function isHouseNumber(tokens: Tokens, index: number): boolean {
  const digits = leadingDigits(tokens, index);
  if (digits === 0 || digits > MAX_HOUSE_DIGITS || lengthOf(tokens, index) > digits + 1) return false;
  if (isWordOf(tokens, index - 1, NOT_HOUSES) && tokens.gap[index] !== -1) return false;
  if (digits === 4 && isWordOf(tokens, index - 1, ARTICLES)) return false;
  if (isLikeYear(tokens, index) && isWordOf(tokens, index - 1, IN)) return false;
  const start = tokens.start[index] as number;
  return start === 0 || /[\s("']/.test(String.fromCharCode(tokens.folded.units[start - 1] as number));
}

const LEVELS = createWordSet("county state old rural us new business scenic il illinois spur");

/** "4521 Route 9", "1200 County Road 12", "88 Old Highway 61 N". A house on a highway has a long number. */
function readNumberedRoad(tokens: Tokens, house: number): Street | null {
  let at = house + 1;
  if (isWordOf(tokens, at, DIRECTIONS) && isJoined(tokens, at)) at++;
  while (isWordOf(tokens, at, LEVELS) && isJoined(tokens, at) && tokens.capital[at] === 1) at++;
  const digits = leadingDigits(tokens, house);
  const isLong = digits >= 3 || (digits === 2 && hasWordBefore(tokens, house, PLACE_CUES, 1));
  if (!isLong || !isWordOf(tokens, at, NUMBERED_ROADS) || tokens.capital[at] !== 1) return null;
  if (!isJoined(tokens, at) || !isNumber(tokens, at + 1) || lengthOf(tokens, at + 1) > 4) return null;
  if (!isJoined(tokens, at + 1) || isWordOf(tokens, house - 1, IN)) return null;
  return { last: extend(tokens, at + 1), confidence: isLikeYear(tokens, house) ? 40 : 80 };
}

const IN = createWordSet("in since of");
const LEADING_TYPES = createWordSet("avenue ave av boulevard calle avenida rue via camino paseo plaza rua");

/** "9912 S Avenue H", "12 Calle Luna". */
function readTypeFirst(tokens: Tokens, house: number): Street | null {
  let at = house + 1;
  if (isWordOf(tokens, at, DIRECTIONS) && isJoined(tokens, at)) at++;
  if (!isWordOf(tokens, at, LEADING_TYPES) || tokens.capital[at] !== 1 || !isJoined(tokens, at)) return null;
  const name = at + 1;
  if (name >= tokens.count || tokens.kind[name] !== WORD || tokens.capital[name] !== 1) return null;
  // "7 Ave. Pedestrian struck" begins a sentence; "10810 Ave. H" does not.
  const isNamed = isAfterBlank(tokens, name) || (isJoined(tokens, name) && lengthOf(tokens, name) === 1);
  return isNamed ? { last: extend(tokens, name), confidence: 75 } : null;
}

function readStreet(tokens: Tokens, house: number): Street | null {
  let at = house + 1;
  const hasDirection = isWordOf(tokens, at, DIRECTIONS) && isJoined(tokens, at);
  if (hasDirection) at++;
  let lastName = -1;
  for (let name = at; name < at + MAX_NAME; name++) {
    if (name >= tokens.count || tokens.kind[name] !== WORD || !isJoined(tokens, name)) break;
    if (isWordOf(tokens, name, TYPELESS) && name === at && tokens.capital[name] === 1)
      return { last: extend(tokens, name), confidence: 75 };
    const confidence = name > at || hasDirection ? rateType(tokens, house, at, name) : 0;
    if (confidence > 0)
      return isEvent(tokens, house, name) ? null : { last: extend(tokens, name), confidence };
    if (isWordOf(tokens, name, NOT_NAMES) && tokens.capital[name] === 0) return null;
    if (isWordOf(tokens, name, BLOCKS) || isNumber(tokens, name)) return null;
    if (tokens.capital[name] === 0 && !isOrdinal(tokens, name)) continue;
    lastName = name;
  }
  if (lastName === -1 || lastName - at > 2) return null;
  const isTypeless = isStateAfterTown(tokens, lastName) || (hasDirection && isPlaced(tokens, house, at - 1));
  return isTypeless
    ? { last: extend(tokens, lastName), confidence: isLikeYear(tokens, house) ? 40 : 65 }
    : null;
}

/** "6330 S Stony Island": a direction in one or two capital letters, or a word such as "lives" before the number. */
function isPlaced(tokens: Tokens, house: number, direction: number): boolean {
  if (leadingDigits(tokens, house) < 2 || tokens.capital[direction] !== 1) return false;
  return (
    hasWordBefore(tokens, house, PLACE_CUES, 1) ||
    (lengthOf(tokens, direction) <= 2 && leadingDigits(tokens, house) >= 3)
  );
}

/** Four digits that may be a year. */
function isLikeYear(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  const century = (units[start] as number) * 256 + (units[start + 1] as number);
  return lengthOf(tokens, index) === 4 && (century === 0x3139 || century === 0x3230);
}

const BLOCKS = createWordSet("block blocks blk");

/** Parts of an address are parted by blanks, or by an abbreviation's full stop ("12 N. Main", "400 St. Louis"). */
function isJoined(tokens: Tokens, index: number): boolean {
  if (isAfterBlank(tokens, index)) return true;
  return gapBefore(tokens, index) === ". " && isWordOf(tokens, index - 1, ABBREVIATED);
}

const ABBREVIATED = createWordSet("n s e w ne nw se sw st mt ft dr jr ave av rt rte hwy");

/** How surely a token is the type of the street that began at `firstName`; 0 if it is none. */
function rateType(tokens: Tokens, house: number, firstName: number, index: number): number {
  const isPlain = isWordOf(tokens, index, PLAIN_TYPES);
  if (!isPlain && !isWordOf(tokens, index, CAPITAL_TYPES)) return 0;
  let isCapitalised = true;
  for (let name = firstName; name < index; name++)
    if (tokens.capital[name] === 0 && leadingDigits(tokens, name) === 0) isCapitalised = false;
  if (isCapitalised && (isPlain || tokens.capital[index] === 1)) return isPlain ? 92 : 85;
  if (isCapitalised) return 0;
  return isPlain && index - firstName <= 2 && hasWordBefore(tokens, house, PLACE_CUES, 2) ? 65 : 0;
}

function isEvent(tokens: Tokens, house: number, type: number): boolean {
  return lengthOf(tokens, house) === 4 && isWordOf(tokens, type + 1, EVENTS);
}

/** Takes in a direction and a flat after the street's type. */
function extend(tokens: Tokens, type: number): number {
  let last = type;
  if (
    isWordOf(tokens, last + 1, DIRECTIONS) &&
    isAfterBlank(tokens, last + 1) &&
    tokens.capital[last + 1] === 1
  )
    last++;
  return /^[., ]{1,3}$/.test(gapBefore(tokens, last + 1)) && isUnit(tokens, last + 1) ? last + 2 : last;
}
