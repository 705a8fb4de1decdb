import type { Tokens } from "../token-buffer.ts";
import { endsLikeStreet } from "./name-endings.ts";
import { COMMON, familyOf, givenOf, USUAL } from "./name-flags.ts";
import { BLANK, COMMA_BLANK, DOT_BLANK, readNameGap } from "./name-gaps.ts";
import { classOf, flagsOf } from "./name-lookup.ts";
import { GROUP, getNoPeople, LEAD, PLACE, STATE, SUFFIX } from "./name-words.ts";
import { CAPITAL_TYPES, PLAIN_TYPES } from "./street-words.ts";
import { isNumber } from "./token-facts.ts";
import { isState } from "./town-and-state.ts";

/**
 * Whether capitalised words that look like a name are a place, body or team: "Dana Street", "Lincoln Middle
 * School", "San Francisco", "8617 Terrell Dr", "Austin Texas", "Charlotte, NC", "Morgan Stanley".
 */
export function isNoPerson(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1;
  const gap = readNameGap(tokens, next);
  if (
    tokens.capital[next] === 1 &&
    (gap === BLANK || gap === DOT_BLANK) &&
    (classOf(tokens, next) & PLACE) !== 0
  )
    return gap === BLANK || tokens.sentence[next] === tokens.sentence[last];
  if (first === last && gap === COMMA_BLANK && isState(tokens, next)) return true;
  if (last > first && ((classOf(tokens, last) & GROUP) !== 0 || isOnlyState(tokens, last, familyOf)))
    return true;
  if (isOnlyState(tokens, first, givenOf)) return true;
  if (last > first && isPlaceLead(tokens, first)) return true;
  return isAfterPlaceLead(tokens, first) || isStreet(tokens, first, last) || isBrand(tokens, first, last);
}

/** "Texas", but not "Virginia" as a given name nor "Washington" as a surname. */
function isOnlyState(tokens: Tokens, index: number, rate: (flags: number) => number): boolean {
  return (classOf(tokens, index) & STATE) !== 0 && rate(flagsOf(tokens, index)) < 3;
}

/** "Santa Ana", but not "Glen Sowers". */
function isPlaceLead(tokens: Tokens, first: number): boolean {
  return (classOf(tokens, first) & LEAD) !== 0 && givenOf(flagsOf(tokens, first)) < COMMON;
}

function isAfterPlaceLead(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.capital[first - 1] !== 1 || (classOf(tokens, first - 1) & LEAD) === 0)
    return false;
  const gap = readNameGap(tokens, first);
  return gap === BLANK || gap === DOT_BLANK;
}

/** A type of street at the end; one that is a surname too counts only after a house number. */
function isStreet(tokens: Tokens, first: number, last: number): boolean {
  const isHouse = readNameGap(tokens, first) === BLANK && isNumber(tokens, first - 1);
  if (isHouse && (isNumber(tokens, last + 1) || endsLikeStreet(tokens, last))) return true;
  if (first === last) return false;
  for (let at = first + 1; at <= last; at++) {
    const hash = tokens.hash[at] as number;
    const isType = PLAIN_TYPES.has(hash) || CAPITAL_TYPES.has(hash);
    if (isType && (isHouse || familyOf(flagsOf(tokens, at)) === 0)) return true;
    const isDegree = (classOf(tokens, at) & SUFFIX) !== 0 && givenOf(flagsOf(tokens, first)) >= USUAL;
    if (!isDegree && isState(tokens, at) && (at > first + 1 || isNumber(tokens, at + 1))) return true;
  }
  return false;
}

function isBrand(tokens: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  return (
    getNoPeople()
      .get(tokens.hash[first] as number)
      ?.includes(tokens.hash[first + 1] as number) ?? false
  );
}
