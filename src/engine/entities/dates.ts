import { foldedSlice } from "../fold.ts";
import { createWordSet, hashWord } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { gapBefore, isNumber, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

/** A calendar date that begins at the token asked for. */
export interface DateReading {
  last: number;
  hasYear: boolean;
}

const NAMES = [
  ..."january february march april may june july august september october november december".split(" "),
  ..."jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
];
const MONTHS: ReadonlyMap<number, number> = new Map(
  NAMES.map((name, index) => [hashWord(name), (index % 12) + 1]),
);
const SEPT = createWordSet("sept");
const MONTH_WORDS = createWordSet(NAMES.join(" "));
const OF = createWordSet("of");
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads "03/14/1987", "14.3.87", "1987-03-14", "March 14, 1987", "14 March 1987" or "March 14th". */
export function readDate(tokens: Tokens, index: number): DateReading | null {
  if (monthOf(tokens, index) !== 0) return readMonthFirst(tokens, index);
  if (leadingDigits(tokens, index) === 0) return null;
  return readNumeric(tokens, index) ?? readDayFirst(tokens, index);
}

function readNumeric(tokens: Tokens, index: number): DateReading | null {
  if (![0, 1, 2].every((step) => isNumber(tokens, index + step))) return null;
  const sign = gapBefore(tokens, index + 1);
  if (!/^[/.-]$/.test(sign) || gapBefore(tokens, index + 2) !== sign) return null;
  const [one = 0, two = 0, three = 0] = [0, 1, 2].map((step) => numberAt(tokens, index + step));
  const yearLength = lengthOf(tokens, index + 2);
  const isIso = lengthOf(tokens, index) === 4 && isYear(one) && isDay(two, three);
  const isUsual =
    (yearLength === 2 || (yearLength === 4 && isYear(three))) && (isDay(one, two) || isDay(two, one));
  return isIso || isUsual ? { last: index + 2, hasYear: true } : null;
}

/** "March 14, 1987", "Mar. 14th". */
function readMonthFirst(tokens: Tokens, index: number): DateReading | null {
  const day = index + 1;
  if (!/^\.? $/.test(gapBefore(tokens, day)) || !isDay(monthOf(tokens, index), dayAt(tokens, day)))
    return null;
  return withYear(tokens, day);
}

/** "14 March 1987", "14th of March". */
function readDayFirst(tokens: Tokens, index: number): DateReading | null {
  const month = isWordOf(tokens, index + 1, OF) ? index + 2 : index + 1;
  if (!/^[ -]$/.test(gapBefore(tokens, month)) || !isDay(monthOf(tokens, month), dayAt(tokens, index)))
    return null;
  return withYear(tokens, month);
}

function withYear(tokens: Tokens, last: number): DateReading {
  const hasYear =
    isNumber(tokens, last + 1) &&
    lengthOf(tokens, last + 1) === 4 &&
    /^(?:\.? |, |-)$/.test(gapBefore(tokens, last + 1)) &&
    isYear(numberAt(tokens, last + 1));
  return hasYear ? { last: last + 1, hasYear } : { last, hasYear };
}

function monthOf(tokens: Tokens, index: number): number {
  if (index >= tokens.count) return 0;
  if (isWordOf(tokens, index, SEPT)) return 9;
  const hash = tokens.hash[index] as number;
  // Asked first, since most words are none.
  return MONTH_WORDS.has(hash) ? (MONTHS.get(hash) ?? 0) : 0;
}

/** "14", "14th"; 0 if the token is no day. */
function dayAt(tokens: Tokens, index: number): number {
  const digits = leadingDigits(tokens, index);
  const rest = lengthOf(tokens, index) - digits;
  return digits === 0 || digits > 2 || (rest !== 0 && rest !== 2) ? 0 : numberAt(tokens, index);
}

function numberAt(tokens: Tokens, index: number): number {
  const start = tokens.start[index] as number;
  return Number(foldedSlice(tokens.folded, start, start + Math.min(4, leadingDigits(tokens, index))));
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] as number);
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}
