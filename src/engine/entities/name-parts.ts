import { foldedSlice } from "../fold.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { HEADLINE_WORDS, hasWordSuffix } from "./headline-words.ts";
import { NOT_NAMES, PARTICLES, PLACE_WORDS, RANKS, SUFFIXES } from "./name-words.ts";
import { SURNAMES } from "./surnames.ts";
import {
  gapBefore,
  isAllCapitals,
  isLetters,
  isWordOf,
  isWordOrPossessiveOf,
  lengthOf,
} from "./token-facts.ts";

/** Most tokens in one name. */
const MAX_TOKENS = 6;
/** The same where everything is in capitals. */
const MAX_CAPITALS = 3;
/** Longest word whose ending is looked at. */
const MAX_WORD = 24;

/** A single capital letter, perhaps with a full stop. */
export function isInitial(tokens: Tokens, index: number): boolean {
  return (
    lengthOf(tokens, index) === 1 &&
    tokens.capital[index] === 1 &&
    isLetters(tokens, index) &&
    !isWordOf(tokens, index, NOT_NAMES)
  );
}

/** A capitalised word that can be part of a name. */
export function isNamePart(tokens: Tokens, index: number): boolean {
  if (
    index < 0 ||
    index >= tokens.count ||
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    lengthOf(tokens, index) < 2
  )
    return false;
  return ![NOT_NAMES, RANKS, PLACE_WORDS].some((words) => isWordOrPossessiveOf(tokens, index, words));
}

/** Whether a capitalised word is known as a given name or surname. */
export function isKnownName(tokens: Tokens, index: number): boolean {
  return isWordOrPossessiveOf(tokens, index, SURNAMES) || isWordOrPossessiveOf(tokens, index, GIVEN_NAMES);
}

/** Words such as "Sentenced" and "Shooting", which a headline writes like a name. */
export function isHeadlineWord(tokens: Tokens, index: number): boolean {
  if (isWordOf(tokens, index, HEADLINE_WORDS)) return true;
  if (lengthOf(tokens, index) > MAX_WORD || isKnownName(tokens, index)) return false;
  return hasWordSuffix(
    foldedSlice(tokens.folded, tokens.start[index] as number, tokens.end[index] as number),
  );
}

/** Follows name parts, initials, particles and suffixes; returns the last token that belongs. */
export function readRun(tokens: Tokens, first: number): number {
  let last = first;
  // In a text all in capitals every word looks like a part of the name.
  const limit = first + (isAllCapitals(tokens, first) ? MAX_CAPITALS : MAX_TOKENS);
  for (let at = first + 1; at < tokens.count && at < limit; at++) {
    const gap = gapBefore(tokens, at);
    if (isWordOf(tokens, at, SUFFIXES) && /^,? $/.test(gap) && tokens.capital[at] === 1) return at;
    if (!isJoined(tokens, at, gap)) break;
    if ((isNamePart(tokens, at) && !isHeadlineWord(tokens, at)) || isInitial(tokens, at)) last = at;
    else if (!(isWordOf(tokens, at, PARTICLES) && tokens.capital[at] === 0 && gap === " ")) break;
  }
  return last;
}

function isJoined(tokens: Tokens, at: number, gap: string): boolean {
  return gap === " " || gap === "-" || (gap === ". " && isInitial(tokens, at - 1));
}

const MIN_CAPITALS = 4;

/** Whether nearly every longer word of a token's sentence is capitalised, so that a capital letter says nothing. */
export function isInHeadline(tokens: Tokens, index: number): boolean {
  const sentence = tokens.sentence[index];
  let capitals = 0;
  let others = 0;
  for (let at = index; at >= 0 && tokens.sentence[at] === sentence && index - at < REACH; at--) count(at);
  for (let at = index + 1; at < tokens.count && tokens.sentence[at] === sentence && at - index < REACH; at++)
    count(at);
  return capitals >= MIN_CAPITALS && others * 3 <= capitals;

  function count(at: number): void {
    if (tokens.kind[at] !== WORD || lengthOf(tokens, at) < 4 || !isLetters(tokens, at)) return;
    if (tokens.capital[at] === 1) capitals++;
    else others++;
  }
}

const REACH = 14;
