import { DIGIT } from "../fold-char.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { HEADLINE_WORDS, hasWordSuffix } from "./headline-words.ts";
import { NOT_NAME_PARTS, NOT_NAMES, PARTICLES, SUFFIXES } from "./name-words.ts";
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

/** A single capital letter, perhaps with a full stop. */
export function isInitial(tokens: Tokens, index: number): boolean {
  return (
    lengthOf(tokens, index) === 1 &&
    tokens.capital[index] === 1 &&
    isLetters(tokens, index) &&
    !isWordOf(tokens, index, NOT_NAMES)
  );
}

/** Digits are at a word's end or start, and in no name. */
function hasDigit(tokens: Tokens, index: number): boolean {
  const { classes } = tokens.folded;
  return (
    classes[(tokens.end[index] as number) - 1] === DIGIT ||
    classes[(tokens.start[index] as number) + 1] === DIGIT
  );
}

/** A capitalised word that can be part of a name. */
export function isNamePart(tokens: Tokens, index: number): boolean {
  if (
    index < 0 ||
    index >= tokens.count ||
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    lengthOf(tokens, index) < 2 ||
    hasDigit(tokens, index)
  )
    return false;
  return !isWordOrPossessiveOf(tokens, index, NOT_NAME_PARTS);
}

/** Whether a capitalised word is known as a given name or surname. */
export function isKnownName(tokens: Tokens, index: number): boolean {
  return isWordOrPossessiveOf(tokens, index, SURNAMES) || isWordOrPossessiveOf(tokens, index, GIVEN_NAMES);
}

/** Words such as "Sentenced" and "Shooting", which a headline writes like a name. */
export function isHeadlineWord(tokens: Tokens, index: number): boolean {
  if (isWordOf(tokens, index, HEADLINE_WORDS)) return true;
  const start = tokens.start[index] as number;
  return (
    hasWordSuffix(tokens.folded.units, start, tokens.end[index] as number) && !isKnownName(tokens, index)
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
