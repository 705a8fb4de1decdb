import { DIGIT } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { HOURS } from "./beginnings.ts";
import { DIRECTIONS, isStreetType, type Street } from "./street-words.ts";
import {
  gapBefore,
  isAfterBlank,
  isLetters,
  isNumber,
  isWordOf,
  leadingDigits,
  lengthOf,
} from "./token-facts.ts";

/** House numbers in words: "One S. Wacker Dr.". */
const NUMBERS = createWordSet(HOURS);

/** A house number in words with a capital, before a capitalised street; as addresses of large buildings have it. */
export function isNumberWord(tokens: Tokens, index: number): boolean {
  return isWordOf(tokens, index, NUMBERS) && tokens.capital[index] === 1;
}

/** "N79W5406", "W210": houses are numbered on a grid in parts of Wisconsin. */
export function isGridNumber(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== WORD || lengthOf(tokens, index) < 4) return false;
  const start = tokens.start[index] as number;
  if (tokens.folded.classes[start + 1] !== DIGIT || tokens.capital[index] !== 1) return false;
  const units = tokens.folded.units.subarray(start, tokens.end[index] as number);
  return /^[nsew]\d{2,3}(?:[nsew]\d{3,5})?$|^[nsew]\d{4,5}$/.test(String.fromCharCode(...units));
}

/** "2901 East 3300 South", "654 N 800 E": houses and streets are both numbered on a grid in Utah. */
export function readGridStreet(tokens: Tokens, house: number): Street | null {
  const [one, street, two] = [house + 1, house + 2, house + 3];
  if (!isWordOf(tokens, one, DIRECTIONS) || !isWordOf(tokens, two, DIRECTIONS)) return null;
  if (!isNumber(tokens, street) || leadingDigits(tokens, street) < 2) return null;
  if (![one, street, two].every((at) => /^\.? $/.test(gapBefore(tokens, at)))) return null;
  const isShort = lengthOf(tokens, one) <= 2 || tokens.capital[one] === 1;
  return isShort ? { last: two, confidence: 85 } : null;
}

/**
 * The last token of a house number that is written in two: "30-83" in parts of New York, "618 1/2", "9820-B", "4224 A"
 * before another word. The number's own token if there is no more.
 */
export function endOfHouse(tokens: Tokens, house: number): number {
  const next = house + 1;
  const gap = gapBefore(tokens, next);
  if (isNumber(tokens, next) && gap === "-" && lengthOf(tokens, house) <= 3 && lengthOf(tokens, next) <= 3)
    return next;
  if (isNumber(tokens, next) && isNumber(tokens, next + 1) && lengthOf(tokens, next) === 1)
    return gapBefore(tokens, next + 1) === "/" ? next + 1 : house;
  const isLetter = lengthOf(tokens, next) === 1 && isLetters(tokens, next) && tokens.capital[next] === 1;
  // "613 K Street"
  if (!isLetter || tokens.capital[next + 1] !== 1 || isStreetType(tokens, next + 1)) return house;
  if (gap === "-") return next;
  // "12 N Main" has a direction, "12 A Street" a name.
  return isAfterBlank(tokens, next) && !isWordOf(tokens, next, DIRECTIONS) && lengthOf(tokens, next + 1) > 3
    ? next
    : house;
}
