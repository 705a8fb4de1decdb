import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { findAnnouncement, readReference } from "./reference-number.ts";
import { gapBefore, hasAnyWord, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

const CUES = createWordSet("badge badges shield shields collar employee pid star p-number");
/** Nouns that mean other things too: they need "number", "no.", "id" or "#". */
const LOOSE_CUES = createWordSet("star employee collar shields badges");
const FILLERS = createWordSet("id is was the and or");
const ID = createWordSet("id");
/** After a number: then it counts or measures. */
const UNITS = createWordSet(
  "years year yrs yr times months days hours officers people of percent years' ceremony holders recipients weeks minutes miles and-counting badges am pm stars employees",
);
const MIN_DIGITS = 2;
const MAX_CHARS = 8;

/** Numbers of badges, shields, stars and staff: "badge 2217", "Shield #1234", "collar number 5521", "employee ID A4471". */
export function findBadgeNumbers(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  if (!hasAnyWord(tokens, CUES)) return matches;
  for (let index = 1; index < tokens.count; index++) {
    const reference = readReference(tokens, index);
    if (reference === null) continue;
    const { last, digits, parts } = reference;
    const announced = findAnnouncement(tokens, index, CUES, FILLERS);
    const size = (tokens.end[last] as number) - (tokens.start[index] as number);
    if (announced !== null && digits >= MIN_DIGITS && size <= MAX_CHARS && parts <= 2) {
      const hasNumberWord = announced.hasNumberWord || isWordOf(tokens, announced.cue + 1, ID);
      const confidence = rate(
        tokens,
        index,
        last,
        isWordOf(tokens, announced.cue, LOOSE_CUES),
        hasNumberWord,
      );
      if (confidence > 0) matches.push(entityOf(tokens, index, last, confidence));
    }
    index = last;
  }
  return matches;
}

function rate(tokens: Tokens, first: number, last: number, isLoose: boolean, hasNumberWord: boolean): number {
  if (isWordOf(tokens, last + 1, UNITS) || /^[%:]/.test(gapBefore(tokens, last + 1))) return 0;
  if (hasNumberWord) return 92;
  if (isLoose) return 0;
  // "badge 2024 edition": four digits that are a year of today.
  return isNumber(tokens, first) && isYear(tokens, first) ? 45 : 80;
}

function isYear(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  return lengthOf(tokens, index) === 4 && units[start] === 0x32 && units[start + 1] === 0x30;
}
