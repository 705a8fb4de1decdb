import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import {
  gapBefore,
  hasWordBefore,
  isAfterBlank,
  isNumber,
  isWordOf,
  leadingDigits,
  lengthOf,
} from "./token-facts.ts";

/** Types of street that hardly mean anything else. */
const PLAIN_TYPES = createWordSet(
  "street avenue ave av boulevard blvd lane ln road rd terrace ter parkway pkwy crescent",
);
/** Types that are also ordinary words: they count only with a capital letter. */
const CAPITAL_TYPES = createWordSet(
  "st drive dr court ct way place pl circle cir square sq trail trl loop row close grove gardens mews alley plaza path run highway hwy turnpike pike cres walk hill view",
);
const DIRECTIONS = createWordSet(
  "n s e w ne nw se sw north south east west northeast northwest southeast southwest",
);
/** Names that stand without a type. */
const TYPELESS = createWordSet("broadway");
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
const UNITS = createWordSet("apt apartment unit suite ste flat");
/** After a year and a street: an event, not a house. */
const EVENTS = createWordSet("parade fair festival fest celebration marathon project construction");

/** Most words in a street's name. */
const MAX_NAME = 4;
const MAX_HOUSE_DIGITS = 5;

/**
 * Street addresses: house number, street name, type of street ("1420 Maple Ave NW, Apt 3"). Not the usual
 * ways to be vague: blocks ("200 block of Main St"), crossings and highways. Without capitals an address counts
 * only after a word such as "at" and with a type that means nothing else.
 */
export function findStreetAddresses(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!isHouseNumber(tokens, index)) continue;
    const last = findStreetEnd(tokens, index);
    if (last === -1) continue;
    matches.push(matchOfTokens(tokens, index, last));
    index = last;
  }
  return matches;
}

/** "14", "14b"; not an amount, a year ("the 1987 Harbor Street fire"), nor after a month, "Route", "Unit" and the like. */
function isHouseNumber(tokens: Tokens, index: number): boolean {
  const digits = leadingDigits(tokens, index);
  if (digits === 0 || digits > MAX_HOUSE_DIGITS || lengthOf(tokens, index) > digits + 1) return false;
  if (isWordOf(tokens, index - 1, NOT_HOUSES) && tokens.gap[index] !== -1) return false;
  if (digits === 4 && isWordOf(tokens, index - 1, ARTICLES)) return false;
  const start = tokens.start[index] as number;
  return start === 0 || /[\s("']/.test(String.fromCharCode(tokens.folded.units[start - 1] as number));
}

function findStreetEnd(tokens: Tokens, house: number): number {
  let at = house + 1;
  if (isWordOf(tokens, at, DIRECTIONS) && isJoined(tokens, at)) at++;
  for (let name = at; name < at + MAX_NAME; name++) {
    if (name >= tokens.count || tokens.kind[name] !== WORD || !isJoined(tokens, name)) return -1;
    if (isWordOf(tokens, name, TYPELESS) && name === at && tokens.capital[name] === 1)
      return extend(tokens, name);
    if (name > at && isTypeAt(tokens, house, at, name))
      return isEvent(tokens, house, name) ? -1 : extend(tokens, name);
    if (isWordOf(tokens, name, NOT_NAMES) && tokens.capital[name] === 0) return -1;
    if (isWordOf(tokens, name, BLOCKS)) return -1;
    if (isNumber(tokens, name)) return -1;
  }
  return -1;
}

const BLOCKS = createWordSet("block blocks blk");

/** Parts of an address are parted by blanks, or by an abbreviation's full stop ("12 N. Main", "400 St. Louis"). */
function isJoined(tokens: Tokens, index: number): boolean {
  if (isAfterBlank(tokens, index)) return true;
  return gapBefore(tokens, index) === ". " && isWordOf(tokens, index - 1, ABBREVIATED);
}

const ABBREVIATED = createWordSet("n s e w ne nw se sw st mt ft dr");

function isTypeAt(tokens: Tokens, house: number, firstName: number, index: number): boolean {
  const isPlain = isWordOf(tokens, index, PLAIN_TYPES);
  if (!isPlain && !isWordOf(tokens, index, CAPITAL_TYPES)) return false;
  let isCapitalised = true;
  for (let name = firstName; name < index; name++)
    if (tokens.capital[name] === 0 && leadingDigits(tokens, name) === 0) isCapitalised = false;
  if (isCapitalised) return isPlain || tokens.capital[index] === 1;
  return isPlain && index - firstName <= 2 && hasWordBefore(tokens, house, PLACE_CUES, 2);
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
  const gap = gapBefore(tokens, last + 1);
  if (
    /^[., ]{1,3}$/.test(gap) &&
    isWordOf(tokens, last + 1, UNITS) &&
    last + 2 < tokens.count &&
    leadingOrLetter(tokens, last + 2)
  )
    last += 2;
  return last;
}

function leadingOrLetter(tokens: Tokens, index: number): boolean {
  return leadingDigits(tokens, index) > 0 || lengthOf(tokens, index) === 1;
}
