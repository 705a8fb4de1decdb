import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { type Headlines, isInHeadline } from "./headlines.ts";
import { COMMON, familyOf, givenOf, isSurelyGiven, PLACE_FLAG, RARE, USUAL, wordOf } from "./name-flags.ts";
import { isAfterSmallWord, isForeign } from "./name-form.ts";
import { BLANK, COLON_BLANK, COMMA_BLANK, HYPHEN, readNameGap } from "./name-gaps.ts";
import { isItemAfter, isItemBefore } from "./name-lists.ts";
import { classOf, endsLikeSurname, flagsOf } from "./name-lookup.ts";
import { ACT, ARTICLE, CUE, INSIDE, NOT_PART, SPEAKER, STATE, WHERE } from "./name-words.ts";
import { isAllCapitals, isNumber, lengthOf, possessiveLength } from "./token-facts.ts";

/** What the words beside a name that stands alone add to what is known of it, in percent. */
const AFTER_SPEAKER = 11;
const BEFORE_ACT = 12;
const IN_LIST = 16;
const BEFORE_COLON = 8;
const ADDRESSED = 9;
const AFTER_ARTICLE = -30;
const AFTER_PLACE_WORD = -25;
const AFTER_INSIDE = -5;
const POSSESSIVE = 8;
const BESIDE_CAPITAL = -18;
const PLACE = -12;

/** One name by itself: surest a common given name, then one that the words beside it tell to be a person's. */
export function rateAlone(tokens: Tokens, first: number, last: number, headlines: Headlines): number {
  const flags = flagsOf(tokens, first);
  if ((classOf(tokens, first) & STATE) !== 0 || STATES_TOO.has(tokens.hash[first] as number))
    return STATE_CONFIDENCE;
  const base = rateWord(tokens, first, flags);
  if (base < MIN_BASE) return base;
  if (isAllCapitals(tokens, first)) return rateShouted(tokens, first, base, flags);
  if (isInHeadline(tokens, first, headlines)) return Math.min(base, 10);
  const gap = readNameGap(tokens, first);
  if (gap === HYPHEN || isNumber(tokens, last + 1)) return Math.min(base, 20);
  return Math.min(
    70,
    base +
      rateBefore(tokens, first, gap, flags) +
      rateAfter(tokens, last) +
      ((flags & PLACE_FLAG) !== 0 ? PLACE : 0),
  );
}

const MIN_BASE = 20;
/** People are called so too, but alone these are states. */
const STATES_TOO = createWordSet("virginia georgia washington carolina dakota");
const STATE_CONFIDENCE = 30;

function rateWord(tokens: Tokens, index: number, flags: number): number {
  const given = givenOf(flags);
  const family = familyOf(flags);
  const word = wordOf(flags);
  const isMid = isAfterSmallWord(tokens, index);
  if (word === 3) return 15;
  if (word === 2) return given === COMMON && isMid ? 46 : 15;
  if (given === COMMON) return 56;
  if (family === COMMON) return 40;
  if (given === USUAL) return word === 0 ? 44 : 30;
  if (family >= USUAL) return word === 0 ? 40 : 24;
  if (isMid && isForeign(tokens, index)) return 42;
  if (endsLikeSurname(tokens, index)) return 36;
  return given === RARE || family === RARE ? 28 : 15;
}

/** "SHUT UP ANDREW"; but short words in capitals, such as "IRA" and "MIA", are abbreviations. */
function rateShouted(tokens: Tokens, index: number, base: number, flags: number): number {
  return lengthOf(tokens, index) >= 5 && isSurelyGiven(flags) ? base - 4 : 10;
}

function rateBefore(tokens: Tokens, first: number, gap: number, flags: number): number {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return 0;
  if (gap === BLANK) {
    const classes = classOf(tokens, first - 1);
    if ((classes & WHERE) !== 0) return isSurelyGiven(flags) ? AFTER_INSIDE : AFTER_PLACE_WORD;
    if ((classes & INSIDE) !== 0)
      return givenOf(flags) === COMMON && (flags & PLACE_FLAG) === 0 ? AFTER_INSIDE : AFTER_PLACE_WORD;
    if ((classes & ARTICLE) !== 0) return (classes & SPEAKER) !== 0 ? 0 : AFTER_ARTICLE;
    if ((classes & (SPEAKER | CUE)) !== 0) return AFTER_SPEAKER;
    if (tokens.capital[first - 1] === 1 && tokens.kind[first - 1] === WORD && (classes & NOT_PART) === 0)
      return BESIDE_CAPITAL;
  }
  return isItemAfter(tokens, first) ? IN_LIST : 0;
}

function rateAfter(tokens: Tokens, last: number): number {
  const next = last + 1;
  const gap = readNameGap(tokens, next);
  if (gap === COLON_BLANK) return BEFORE_COLON;
  if (next >= tokens.count || tokens.sentence[next] !== tokens.sentence[last]) return 0;
  if (gap === BLANK) {
    if ((classOf(tokens, next) & ACT) !== 0)
      return isOfRoad(tokens, next + 1) ? AFTER_PLACE_WORD : BEFORE_ACT;
    if (tokens.capital[next] === 0 && possessiveLength(tokens, last) > 0) return POSSESSIVE;
    if (tokens.capital[next] === 1 && tokens.kind[next] === WORD && possessiveLength(tokens, last) === 0)
      return BESIDE_CAPITAL;
  }
  if (isItemBefore(tokens, next)) return IN_LIST;
  return gap === COMMA_BLANK && ADDRESSING.has(tokens.hash[next] as number) && isFirst(tokens, last)
    ? ADDRESSED
    : 0;
}

const OF_ROADS = createWordSet("closed open blocked reopened shut flooded reduced down be");

/** "Cutler is closed", "Douglas will be shut" */
function isOfRoad(tokens: Tokens, index: number): boolean {
  return OF_ROADS.has(tokens.hash[index] as number) && readNameGap(tokens, index) === BLANK;
}

/** "Vittore, can I please ..." */
const ADDRESSING = createWordSet(
  "can could would will please i you do did are how what why where i'm don't your",
);

function isFirst(tokens: Tokens, index: number): boolean {
  return index === 0 || tokens.sentence[index - 1] !== tokens.sentence[index];
}
