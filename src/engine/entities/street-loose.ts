import { createWordSet } from "../hash.ts";
import { BREAKING_GAP, type Tokens, WORD } from "../token-buffer.ts";
import { CAPITAL_TYPES, DIRECTIONS, isOrdinal, isUnit, PLAIN_TYPES, type Street } from "./street-words.ts";
import { gapBefore, hasWordBefore, isNumber, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";
import { isState, isStateWord } from "./town-and-state.ts";

/** Somebody's home is told after these. */
const HOME_CUES = createWordSet(
  "address addresses lives live living lived resides residing residence resident home house moved moving lodging staying stays",
);
const HOME_REACH = 3;
const TOLD_BY = createWordSet("at to is");
/** A sentence goes on with these: no address does. */
const STOPS = createWordSet(
  "a an in on at to from for with by is are was were be been has have had he she it they we you i his her their our my who that this these when where while until after before because if so but or nor now then today tonight yesterday tomorrow please thanks and/or people officers miles years yrs hours minutes days percent block blocks blk",
);
/** Inside the name of a street. */
const LINKS = createWordSet("of the and & jr sr de la del los las");
/** The most words that an address has after its number. */
const MAX_WORDS = 14;
const MAX_NAME = 5;
const ZIP_DIGITS = 5;

/** What is seen on the way from a house number to where an address may end; -1 for what is not there. */
interface Sight {
  type: number;
  unit: number;
  state: number;
  zip: number;
  /** Last word that may belong to the street's name, and how many words have no capital. */
  name: number;
  small: number;
}

/**
 * An address whose street does not read as one by itself: it has a ZIP code or a flat ("175 Old Half Day, Apt 4"), or a
 * word such as "lives at" stands before it ("lives at 430 webster st"). `null` if nothing shows it to be an address.
 */
export function readLooseStreet(tokens: Tokens, first: number, house: number): Street | null {
  const sight = look(tokens, house);
  const digits = leadingDigits(tokens, first);
  const isHome = hasWordBefore(tokens, first, HOME_CUES, HOME_REACH);
  const hasType = sight.type !== -1;
  const isPostal = sight.zip > house + 2 && (sight.state !== -1 || hasType || isHome);
  if (isPostal && (digits >= 2 || hasType || isHome))
    return { last: sight.zip, confidence: hasType ? 90 : 80 };
  if (sight.unit !== -1 && (hasType || isHome || digits >= 3))
    return { last: sight.unit, confidence: hasType ? 85 : 70 };
  if (!isHome || sight.name === house) return null;
  if (hasType) return { last: sight.type, confidence: 75 };
  if (sight.state !== -1) return { last: sight.state, confidence: 72 };
  // "a house with 110 cats"
  const isTold = isWordOf(tokens, first - 1, TOLD_BY) || isWordOf(tokens, first - 1, HOME_CUES);
  const isNamed = sight.small === 0 && (digits >= 2 || sight.name > house + 1);
  return isTold && isNamed ? { last: sight.name, confidence: 62 } : null;
}

function look(tokens: Tokens, house: number): Sight {
  const sight: Sight = { type: -1, unit: -1, state: -1, zip: -1, name: house, small: 0 };
  for (let at = house + 1; at <= house + MAX_WORDS && at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD || !isClose(tokens, at) || isWordOf(tokens, at, STOPS)) break;
    if (endsBefore(tokens, at)) break;
    if (isZip(tokens, at)) {
      if (at > house + 1) sight.zip = takeZip(tokens, at);
      break;
    }
    if (at > house + 1 && isStateWord(tokens, at) && isZip(tokens, at + 1)) {
      sight.state = at;
      continue;
    }
    if (at > house + 1 && isUnit(tokens, at)) {
      sight.unit = at + 1;
      at++;
      continue;
    }
    if (at > house + 1 && isState(tokens, at)) sight.state = at;
    if (sight.type === -1) readWord(tokens, house, at, sight);
  }
  return sight;
}

/** A sentence's end; what looks like one after "e." or "St." is none. */
function endsBefore(tokens: Tokens, index: number): boolean {
  if (tokens.sentence[index] === tokens.sentence[index - 1] || tokens.gap[index] === BREAKING_GAP)
    return false;
  return lengthOf(tokens, index - 1) > 3;
}

/** A word of the street's name, or its type. */
function readWord(tokens: Tokens, house: number, at: number, sight: Sight): void {
  const isType = isWordOf(tokens, at, PLAIN_TYPES) || isWordOf(tokens, at, CAPITAL_TYPES);
  if (isType && at > house + 1 && at - house <= MAX_NAME + 2) {
    sight.type = at;
    sight.name = at;
    return;
  }
  if (sight.name !== at - 1 || sight.state !== -1 || sight.unit !== -1 || at - house > MAX_NAME) return;
  if (isNumber(tokens, at) || gapBefore(tokens, at).startsWith(",")) return;
  const isCapital = tokens.capital[at] === 1 || isOrdinal(tokens, at);
  if (!isCapital && !isWordOf(tokens, at, LINKS) && !isWordOf(tokens, at, DIRECTIONS)) {
    sight.small++;
    return;
  }
  sight.name = at;
}

/** Blanks, and the signs that part the lines of an address; one line end after a comma. */
function isClose(tokens: Tokens, index: number): boolean {
  return /^[ .,#()-]{1,4}$|^,? ?\n ?$/.test(gapBefore(tokens, index));
}

/** Five digits, or nine in one. */
function isZip(tokens: Tokens, index: number): boolean {
  const length = lengthOf(tokens, index);
  return (length === ZIP_DIGITS || length === 9) && isNumber(tokens, index);
}

/** "60607-1234" */
function takeZip(tokens: Tokens, zip: number): number {
  const isLonger =
    isNumber(tokens, zip + 1) && lengthOf(tokens, zip + 1) === 4 && gapBefore(tokens, zip + 1) === "-";
  return isLonger ? zip + 1 : zip;
}
