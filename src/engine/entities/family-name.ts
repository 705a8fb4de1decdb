import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import {
  FAMILY_POSSESSIONS,
  FAMILY_WORDS,
  GROUPS,
  NOT_FIRST_NAMES,
  NOT_NAMES,
  PLACE_WORDS,
  RANKS,
  SURNAME_PLURALS,
} from "./name-words.ts";
import { isAfterBlank, isAllCapitals, isLetters, isWordOf, lengthOf } from "./token-facts.ts";

const THE = createWordSet("the");

/**
 * A family named after "the" at token `index`: "the Henderson family", "the Hendersons' dog", "the
 * Hendersons". A plural counts when it reads like a surname, or when something a family has follows, so that
 * teams and peoples ("the Eagles' season") are left alone. The match leaves out "the".
 */
export function findFamilyName(tokens: Tokens, index: number): Match | null {
  const name = index + 1;
  if (!isWordOf(tokens, index, THE) || !isAfterBlank(tokens, name) || !isSurnameLike(tokens, name))
    return null;
  if (isWordOf(tokens, name + 1, FAMILY_WORDS) && isAfterBlank(tokens, name + 1))
    return matchOfTokens(tokens, name, name + 1);
  if (!isPlural(tokens, name)) return null;
  const isKnown = isWordOf(tokens, name, SURNAME_PLURALS) || endsInSons(tokens, name);
  const isOwner = hasApostropheAfter(tokens, name) && isWordOf(tokens, name + 1, FAMILY_POSSESSIONS);
  return isKnown || isOwner ? matchOfTokens(tokens, name, name) : null;
}

function isSurnameLike(tokens: Tokens, index: number): boolean {
  if (
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    !isLetters(tokens, index) ||
    lengthOf(tokens, index) < 3
  )
    return false;
  if (isAllCapitals(tokens, index)) return false;
  return ![GROUPS, NOT_FIRST_NAMES, NOT_NAMES, PLACE_WORDS, RANKS].some((words) =>
    isWordOf(tokens, index, words),
  );
}

function isPlural(tokens: Tokens, index: number): boolean {
  return tokens.folded.units[(tokens.end[index] as number) - 1] === 0x73;
}

function endsInSons(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  const { units } = tokens.folded;
  return (
    lengthOf(tokens, index) > 5 &&
    units[end - 4] === 0x73 &&
    units[end - 3] === 0x6f &&
    units[end - 2] === 0x6e
  );
}

function hasApostropheAfter(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  return end < tokens.folded.length && tokens.folded.units[end] === 0x27;
}
