import type { Tokens } from "../token-buffer.ts";
import { type Headlines, isInHeadline } from "./headlines.ts";
import { rateAlone } from "./name-alone.ts";
import {
  isAfterAge,
  isBeforeAge,
  isCuedByPhrase,
  isDirectlyCued,
  isLooselyCued,
  isPlainlyCued,
} from "./name-cues.ts";
import { COMMON, familyOf, givenOf, RARE, USUAL, wordOf } from "./name-flags.ts";
import { isAfterSmallWord, isForeign } from "./name-form.ts";
import { classOf, endsLikeSurname, flagsOf } from "./name-lookup.ts";
import { isHeadlineWord, isInitial, isKnownName } from "./name-parts.ts";
import { ACT, PARTICLE, SUFFIX } from "./name-words.ts";
import { CAPITAL_TYPES } from "./street-words.ts";
import { isAllCapitals } from "./token-facts.ts";

/**
 * How surely the capitalised words `first` to `last` are a person, in percent: from what is known of the words
 * themselves, from the words around them, and less in a headline.
 */
export function rateName(tokens: Tokens, first: number, last: number, headlines: Headlines): number {
  if (isHeadlineWord(tokens, first) || hasLaterGivenName(tokens, first, last)) return 0;
  const surname = surnameOf(tokens, first, last);
  const flags = flagsOf(tokens, first);
  const cue = rateCue(tokens, first, last, surname > first, isMostlyGiven(flags));
  const words =
    surname > first
      ? ratePair(tokens, first, last, surname, headlines)
      : rateAlone(tokens, first, last, headlines);
  return Math.max(cue, words);
}

/** A given name that no one takes for a rare surname. */
function isMostlyGiven(flags: number): boolean {
  return givenOf(flags) === COMMON || (givenOf(flags) === USUAL && wordOf(flags) <= 1);
}

/** "Rapist Neil Sorrell": the name begins further on. */
function hasLaterGivenName(tokens: Tokens, first: number, last: number): boolean {
  if (last === first || givenOf(flagsOf(tokens, first)) >= USUAL) return false;
  for (let at = first + 1; at < last; at++) {
    const flags = flagsOf(tokens, at);
    if (givenOf(flags) === COMMON && wordOf(flags) <= 1) return true;
  }
  return false;
}

/** What an age, a noun for a person or a phrase beside the words says. */
function rateCue(tokens: Tokens, first: number, last: number, isPair: boolean, isGiven: boolean): number {
  if (isBeforeAge(tokens, last)) {
    if (isPair || isGiven) return isPair && isGiven ? 95 : isPair ? 80 : 75;
  }
  if (isAfterAge(tokens, first)) {
    if (isPair)
      return isGiven ? 95 : isAllCapitals(tokens, first) || !isLikeNames(tokens, first, last) ? 0 : 75;
    if (isGiven) return 75;
  }
  if (isGiven && isDirectlyCued(tokens, first)) return isPair ? 95 : 70;
  if (isPlainlyCued(tokens, first)) return isPair ? 80 : 60;
  if (isCuedByPhrase(tokens, first) && (isPair || isGiven || isLikeName(tokens, first)))
    return isPair ? 85 : 65;
  if (isLooselyCued(tokens, first) && (isGiven || (isPair && isKnownName(tokens, first))))
    return isPair ? 85 : 65;
  return 0;
}

/** A word that is no English one as far as is known: a name of any kind, or letters that English has not. */
function isLikeName(tokens: Tokens, index: number): boolean {
  const flags = flagsOf(tokens, index);
  return wordOf(flags) <= 1 && !isHeadlineWord(tokens, index);
}

/** Neither the first word nor the last is an English one: "Tyree Coleman", not "Gang Member". */
function isLikeNames(tokens: Tokens, first: number, last: number): boolean {
  return (
    isLikeName(tokens, first) &&
    isLikeName(tokens, last) &&
    (isKnownName(tokens, first) || isKnownName(tokens, last))
  );
}

/** A given name with a surname, or two words of which one is known. */
function ratePair(
  tokens: Tokens,
  first: number,
  last: number,
  surname: number,
  headlines: Headlines,
): number {
  const one = flagsOf(tokens, first);
  const two = flagsOf(tokens, surname);
  const given = givenOf(one);
  const family = Math.max(
    familyOf(two),
    isForeign(tokens, surname) || endsLikeSurname(tokens, surname) ? USUAL : 0,
  );
  const isPlainWord = family === 0 && givenOf(two) === 0 && wordOf(two) >= 2;
  const inHeadline = isInHeadline(tokens, first, headlines);
  const isMidSentence = isAfterSmallWord(tokens, first);
  // "Barton Vale", "Waverly Arms"
  const isPlace = given < COMMON && CAPITAL_TYPES.has(tokens.hash[surname] as number);
  if (isPlace) return 30;
  if (given >= USUAL && wordOf(one) <= 1) {
    if (family > 0) return wordOf(two) === 3 && inHeadline ? 60 : 92;
    if (isPlainWord) return isMidSentence && !inHeadline ? 48 : 25;
    if (inHeadline) return last - first > 1 ? 45 : 55;
    return given === COMMON || givenOf(two) >= USUAL ? 85 : 72;
  }
  if (given >= USUAL) return rateWordy(one, two, family, isMidSentence, inHeadline);
  if (last - first > 3) return 0;
  return rateStranger(tokens, first, last, family, two, isMidSentence, inHeadline);
}

/** A given name that is a word too: "met Will Turner" is a name, "Will Turner ..." may be a question. */
function rateWordy(
  one: number,
  two: number,
  family: number,
  isMidSentence: boolean,
  inHeadline: boolean,
): number {
  // "Oak Bluff" and "Maple Glen" are places, "in May Dana" says when.
  const isClear = wordOf(one) === 2 || (family >= USUAL && wordOf(two) <= 1 && givenOf(two) < COMMON);
  if (isMidSentence) return family > 0 && isClear ? 85 : !isClear || wordOf(two) >= 2 ? 35 : 62;
  if (inHeadline || !isClear) return 35;
  return family === COMMON && wordOf(two) <= 2 ? 60 : family === USUAL && wordOf(two) <= 1 ? 56 : 35;
}

/** A first word that is hardly known as a given name. */
function rateStranger(
  tokens: Tokens,
  first: number,
  last: number,
  family: number,
  two: number,
  isMidSentence: boolean,
  inHeadline: boolean,
): number {
  const one = flagsOf(tokens, first);
  if (wordOf(one) >= 2 || wordOf(two) >= 2) return 0;
  const isNamed = givenOf(one) === RARE || familyOf(one) >= USUAL || isForeign(tokens, first);
  if (family === 0) return isNamed && isMidSentence && !inHeadline && wordOf(one) === 0 ? 42 : 0;
  if (inHeadline) return 20;
  const act = (classOf(tokens, last + 1) & ACT) !== 0 ? 12 : 0;
  if (isNamed) return (family >= USUAL ? (isMidSentence ? 66 : 56) : isMidSentence ? 52 : 42) + act;
  return family >= USUAL ? (isMidSentence ? 45 : 35) + act : 25;
}

/** The last word of a run that is no suffix and no initial. */
function surnameOf(tokens: Tokens, first: number, last: number): number {
  let surname = last;
  while (
    surname > first &&
    ((classOf(tokens, surname) & (SUFFIX | PARTICLE)) !== 0 || isInitial(tokens, surname))
  )
    surname--;
  return surname;
}
