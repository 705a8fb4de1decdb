import type { WordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { GROUPS, NO_PEOPLE, PLACE_LEADS, PLACE_WORDS, STATES } from "./name-words.ts";
import { CAPITAL_TYPES, PLAIN_TYPES } from "./street-words.ts";
import { SURNAMES } from "./surnames.ts";
import { gapBefore, isNumber, isWordOf } from "./token-facts.ts";
import { isState } from "./town-and-state.ts";

/**
 * Whether capitalised words that look like a name are a place, body or team: "Dana Street", "Lincoln Middle
 * School", "San Francisco", "8617 Terrell Dr", "Austin Texas", "Morgan Stanley".
 */
export function isNoPerson(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1;
  if (
    isWordOf(tokens, next, PLACE_WORDS) &&
    tokens.capital[next] === 1 &&
    /^\.? $/.test(gapBefore(tokens, next))
  )
    return true;
  if (last > first && (isWordOf(tokens, last, GROUPS) || isOnlyState(tokens, last, SURNAMES))) return true;
  if (isOnlyState(tokens, first, GIVEN_NAMES)) return true;
  return isAfterPlaceLead(tokens, first) || isStreet(tokens, first, last) || isBrand(tokens, first, last);
}

/** "Texas", but not "Virginia" as a given name nor "Washington" as a surname. */
function isOnlyState(tokens: Tokens, index: number, names: WordSet): boolean {
  return isWordOf(tokens, index, STATES) && !isWordOf(tokens, index, names);
}

function isAfterPlaceLead(tokens: Tokens, first: number): boolean {
  return (
    isWordOf(tokens, first - 1, PLACE_LEADS) &&
    tokens.capital[first - 1] === 1 &&
    /^\.? $/.test(gapBefore(tokens, first))
  );
}

/** A type of street at the end; one that is a surname too counts only after a house number. */
function isStreet(tokens: Tokens, first: number, last: number): boolean {
  const isHouse = isNumber(tokens, first - 1) && gapBefore(tokens, first) === " ";
  for (let at = first + 1; at <= last; at++) {
    const isType = isWordOf(tokens, at, PLAIN_TYPES) || isWordOf(tokens, at, CAPITAL_TYPES);
    if (isType && (isHouse || !isWordOf(tokens, at, SURNAMES))) return true;
    if (isState(tokens, at) && (at > first + 1 || isNumber(tokens, at + 1))) return true;
  }
  return false;
}

function isBrand(tokens: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  const one = tokens.hash[first];
  const two = tokens.hash[first + 1];
  return NO_PEOPLE.some(([from, to]) => from === one && to === two);
}
