import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { type Headlines, isInHeadline } from "./headlines.ts";
import { COMMON, familyOf, givenOf, PLACE_FLAG, RARE, USUAL, wordOf } from "./name-flags.ts";
import { isAfterSmallWord, isForeign } from "./name-form.ts";
import { BLANK, COLON_BLANK, COMMA_BLANK, HYPHEN, readNameGap } from "./name-gaps.ts";
import { classOf, endsLikeSurname, flagsOf } from "./name-lookup.ts";
import { isNamePart } from "./name-parts.ts";
import { ACT, ARTICLE, CUE, NOT_PART, SPEAKER, STATE, WHERE } from "./name-words.ts";
import { isAllCapitals, isNumber, lengthOf, possessiveLength } from "./token-facts.ts";

/** What the words beside a name that stands alone add to what is known of it, in percent. */
const AFTER_SPEAKER = 11;
const BEFORE_ACT = 12;
const IN_LIST = 16;
const BEFORE_COLON = 8;
const AFTER_ARTICLE = -30;
const AFTER_PLACE_WORD = -25;
const BESIDE_CAPITAL = -18;
const PLACE = -12;

/** One name by itself: surest a common given name, then one that the words beside it tell to be a person's. */
export function rateAlone(tokens: Tokens, first: number, last: number, headlines: Headlines): number {
  const flags = flagsOf(tokens, first);
  const base = (classOf(tokens, first) & STATE) !== 0 ? 30 : rateWord(tokens, first, flags);
  if (base < MIN_BASE) return base;
  if (isInHeadline(tokens, first, headlines) || isShout(tokens, first)) return Math.min(base, 10);
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

function rateWord(tokens: Tokens, index: number, flags: number): number {
  const given = givenOf(flags);
  const family = familyOf(flags);
  const word = wordOf(flags);
  const isMid = isAfterSmallWord(tokens, index);
  if (word === 3) return 15;
  if (word === 2) return given === COMMON && isMid ? 46 : 15;
  if (given === COMMON) return 56;
  if (given === USUAL) return word === 0 ? 44 : 30;
  if (family >= USUAL) return word === 0 ? 40 : 24;
  if (isMid && isForeign(tokens, index)) return 42;
  if (endsLikeSurname(tokens, index)) return 36;
  return given === RARE || family === RARE ? 28 : 15;
}

/** "IRA", "MIA": short words in capitals are abbreviations, not names. */
function isShout(tokens: Tokens, index: number): boolean {
  return isAllCapitals(tokens, index) && lengthOf(tokens, index) <= 4;
}

function rateBefore(tokens: Tokens, first: number, gap: number, flags: number): number {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return 0;
  if (gap === BLANK) {
    const classes = classOf(tokens, first - 1);
    if ((classes & WHERE) !== 0) return isSurelyGiven(flags) ? AFTER_PLACE_WORD / 5 : AFTER_PLACE_WORD;
    if ((classes & ARTICLE) !== 0) return (classes & SPEAKER) !== 0 ? 0 : AFTER_ARTICLE;
    if ((classes & (SPEAKER | CUE)) !== 0) return AFTER_SPEAKER + listed(tokens, first);
    if (tokens.capital[first - 1] === 1 && tokens.kind[first - 1] === WORD && (classes & NOT_PART) === 0)
      return BESIDE_CAPITAL;
  }
  return listed(tokens, first);
}

/** "shouted at Amanda", but not "near Jackson". */
function isSurelyGiven(flags: number): boolean {
  return givenOf(flags) === COMMON && familyOf(flags) < COMMON && (flags & PLACE_FLAG) === 0;
}

function rateAfter(tokens: Tokens, last: number): number {
  const next = last + 1;
  const gap = readNameGap(tokens, next);
  if (gap === COLON_BLANK) return BEFORE_COLON;
  if (next >= tokens.count || tokens.sentence[next] !== tokens.sentence[last]) return 0;
  if (gap === BLANK) {
    if ((classOf(tokens, next) & ACT) !== 0) return BEFORE_ACT;
    if (tokens.capital[next] === 1 && tokens.kind[next] === WORD && possessiveLength(tokens, last) === 0)
      return BESIDE_CAPITAL;
  }
  return isItem(tokens, next) ? IN_LIST : 0;
}

const AND = createWordSet("and or");

/** "Leehy, Perkins and Copeland": the words to both sides of a comma or "and" are of one kind. */
function isItem(tokens: Tokens, next: number): boolean {
  const gap = readNameGap(tokens, next);
  if (gap === COMMA_BLANK) return isNameAlone(tokens, next);
  return gap === BLANK && AND.has(tokens.hash[next] as number) && isNameAlone(tokens, next + 1);
}

function listed(tokens: Tokens, first: number): number {
  const gap = readNameGap(tokens, first);
  if (gap === COMMA_BLANK) return isNameAlone(tokens, first - 1) ? IN_LIST : 0;
  const isJoined = gap === BLANK && first > 1 && AND.has(tokens.hash[first - 1] as number);
  return isJoined && isNameAlone(tokens, first - 2) ? IN_LIST : 0;
}

/** A capitalised name that is no place and no word. */
function isNameAlone(tokens: Tokens, index: number): boolean {
  if (!isNamePart(tokens, index)) return false;
  const flags = flagsOf(tokens, index);
  return (
    (givenOf(flags) >= USUAL || familyOf(flags) >= USUAL) && wordOf(flags) <= 1 && (flags & PLACE_FLAG) === 0
  );
}
