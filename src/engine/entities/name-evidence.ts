import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { AMBIGUOUS_NAMES, GIVEN_NAMES, WORDY_NAMES } from "./given-names.ts";
import { type Headlines, isInHeadline } from "./headlines.ts";
import { isAfterAge, isBeforeAge, isCuedByPhrase, isDirectlyCued, isPlainlyCued } from "./name-cues.ts";
import { isHeadlineWord, isInitial } from "./name-parts.ts";
import { PARTICLES, SUFFIXES } from "./name-words.ts";
import { AMBIGUOUS_SURNAMES, SURNAMES } from "./surnames.ts";
import { gapBefore, isAllCapitals, isWordOf, isWordOrPossessiveOf } from "./token-facts.ts";

/**
 * How surely the capitalised words `first` to `last` are a person, in percent: from what is known of the words
 * themselves, from the words around them, and less in a headline.
 */
export function rateName(tokens: Tokens, first: number, last: number, headlines: Headlines): number {
  if (hasLaterGivenName(tokens, first, last)) return 0;
  const isPair = surnameOf(tokens, first, last) > first;
  const isGiven = isWordOrPossessiveOf(tokens, first, GIVEN_NAMES);
  if (isHeadlineWord(tokens, first)) return 0;
  const cue = rateCue(tokens, first, last, isGiven);
  return Math.max(
    cue,
    isPair
      ? rateWords(tokens, first, last, isGiven, headlines)
      : isGiven
        ? rateAlone(tokens, first, headlines)
        : 0,
  );
}

/** "Rapist Neil Sorrell": the name begins further on. */
function hasLaterGivenName(tokens: Tokens, first: number, last: number): boolean {
  if (isWordOf(tokens, first, GIVEN_NAMES)) return false;
  for (let at = first + 1; at < last; at++)
    if (isWordOf(tokens, at, GIVEN_NAMES) && !isWordOf(tokens, at, AMBIGUOUS_NAMES)) return true;
  return false;
}

/** What an age, a noun for a person or a phrase beside the words says. */
function rateCue(tokens: Tokens, first: number, last: number, isGiven: boolean): number {
  const isPair = surnameOf(tokens, first, last) > first;
  if (isBeforeAge(tokens, last)) {
    if (isPair || isGiven) return isPair && isGiven ? 95 : isPair ? 80 : 75;
  }
  if (isAfterAge(tokens, first)) {
    if (isPair) return isGiven ? 95 : isAllCapitals(tokens, first) ? 0 : 75;
    if (isGiven) return 75;
  }
  if (isGiven && isDirectlyCued(tokens, first)) return isPair ? 95 : 70;
  if (isPlainlyCued(tokens, first)) return isPair ? 80 : 60;
  if (isCuedByPhrase(tokens, first) && (isGiven || isPair)) return isPair ? 85 : 65;
  return 0;
}

/** A given name with a surname, or two words of which one is known. */
function rateWords(
  tokens: Tokens,
  first: number,
  last: number,
  isGiven: boolean,
  headlines: Headlines,
): number {
  const surname = surnameOf(tokens, first, last);
  const isSurname = isWordOrPossessiveOf(tokens, surname, SURNAMES);
  const isClear = !isWordOrPossessiveOf(tokens, surname, AMBIGUOUS_SURNAMES);
  const isAmbiguous = isWordOf(tokens, first, AMBIGUOUS_NAMES);
  const isMidSentence = isAfterSmallWord(tokens, first);
  const inHeadline = isInHeadline(tokens, first, headlines);
  if (isGiven && !isAmbiguous) return isSurname ? 92 : !inHeadline ? 85 : last - first > 1 ? 45 : 55;
  if (isGiven) {
    if (isMidSentence) return isSurname ? 85 : isWordOf(tokens, first, WORDY_NAMES) ? 35 : 62;
    return isSurname && isClear && !inHeadline ? 60 : 35;
  }
  if (!isSurname || !isClear || last - first > 2) return 0;
  if (inHeadline) return 20;
  return (isMidSentence ? 45 : 35) + (isWordOf(tokens, last + 1, PERSON_VERBS) ? 12 : 0);
}

/** After a name: people do these, firms and places hardly ever. */
const PERSON_VERBS = createWordSet(
  "ran fled was is has had said says told faces pleaded drove lives lived went died and admitted confessed lied stole hit shot",
);

/** The last word of a run that is no suffix and no initial. */
function surnameOf(tokens: Tokens, first: number, last: number): number {
  let surname = last;
  while (
    surname > first &&
    (isWordOf(tokens, surname, SUFFIXES) ||
      isInitial(tokens, surname) ||
      isWordOf(tokens, surname, PARTICLES))
  )
    surname--;
  return surname;
}

const SPEAKERS = createWordSet(
  "with and by for to from told asked met saw called thanks thank love miss ask",
);

/** One given name by itself: likelier after a word such as "with", and hardly at a sentence's start. */
function rateAlone(tokens: Tokens, index: number, headlines: Headlines): number {
  if (isWordOf(tokens, index, AMBIGUOUS_NAMES) || isInHeadline(tokens, index, headlines)) return 10;
  return isWordOf(tokens, index - 1, SPEAKERS) && gapBefore(tokens, index) === " " ? 40 : 30;
}

/** In a headline and at a sentence's start a capital letter says nothing; "met Will Turner" is a name. */
function isAfterSmallWord(tokens: Tokens, index: number): boolean {
  return (
    index > 0 && tokens.sentence[index - 1] === tokens.sentence[index] && tokens.capital[index - 1] === 0
  );
}
