import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { STATES } from "./name-words.ts";
import { gapBefore, isAllCapitals, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

/** Postal abbreviations of states, provinces and territories. */
const ABBREVIATIONS = createWordSet(
  "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy ab bc mb nb nl ns on pe qc sk",
);
const MAX_TOWN = 3;

/** Whether a comma, a town and a state follow a token: ", Des Moines, IA 50309", ", Dayton OH". */
export function isStateAfterTown(tokens: Tokens, last: number): boolean {
  if (gapBefore(tokens, last + 1) !== ", ") return false;
  for (let at = last + 1; at <= last + 1 + MAX_TOWN; at++) {
    if (at >= tokens.count || tokens.kind[at] !== WORD || tokens.capital[at] !== 1) return false;
    if (at > last + 1 && isState(tokens, at)) return true;
    if (!/^(?:,? |\. )$/.test(gapBefore(tokens, at))) return false;
  }
  return false;
}

/** A state's name, or its two capital letters. */
export function isState(tokens: Tokens, index: number): boolean {
  if (isWordOf(tokens, index, STATES)) return true;
  if (lengthOf(tokens, index) !== 2 || !isWordOf(tokens, index, ABBREVIATIONS)) return false;
  return isAllCapitals(tokens, index) || isNumber(tokens, index + 1);
}

/** A state's name or its postal letters, however written: to be believed only where a ZIP code follows. */
export function isStateWord(tokens: Tokens, index: number): boolean {
  return (
    isWordOf(tokens, index, STATES) ||
    (lengthOf(tokens, index) === 2 && isWordOf(tokens, index, ABBREVIATIONS))
  );
}
