import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { SIGN, type Tokens } from "../token-buffer.ts";
import * as begin from "./beginnings.ts";
import { entityOf } from "./entity.ts";
import { gapBefore, hasWordBefore, isNumber, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

const HALVES = createWordSet("am pm");
const A_OR_P = createWordSet("a p");
const M = createWordSet("m");
const HOURS = createWordSet("hours hrs hr hour h");
const CLOCK = createWordSet("o'clock oclock");
const NAMED = createWordSet(begin.NAMED_TIMES);
const TIME_CUES = createWordSet(
  "at around about by until till from before after since between approximately approx to",
);
/** Before "3:16" and "2:14": a verse, a score or a race. */
const NOT_TIMES = createWordSet(
  "genesis exodus psalm psalms proverbs isaiah matthew mark luke john acts romans corinthians galatians ephesians philippians timothy hebrews james peter revelation ratio score won lost beat finished record pace odds verse chapter mile split led",
);
const PAST = createWordSet("past to");
const FRACTIONS = createWordSet(begin.FRACTIONS);
const HOUR_WORDS = createWordSet(begin.HOURS);

/**
 * Times of day: "8:15 p.m.", "2 am", "7-9pm", "23:10", "0430 hours", "7 o'clock", "half past seven", "noon". An
 * hour and minute without am or pm are less sure.
 */
export function findTimes(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  const beginnings = begin.beginningsOf(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (((beginnings[index] as number) & (begin.NUMBER | begin.TIME_WORD)) === 0) continue;
    const match = leadingDigits(tokens, index) > 0 ? readDigits(tokens, index) : readWords(tokens, index);
    if (match === null) continue;
    matches.push(withDot(tokens, match));
    index = match.last;
  }
  return matches;
}

/** The last full stop of "p.m." belongs to it. */
function withDot(tokens: Tokens, match: Match): Match {
  const { units, length } = tokens.folded;
  const isDotted = lengthOf(tokens, match.last) === 1 && isWordOf(tokens, match.last, M);
  return isDotted && match.end < length && units[match.end] === 0x2e
    ? { ...match, end: match.end + 1 }
    : match;
}

function readWords(tokens: Tokens, index: number): Match | null {
  if (isWordOf(tokens, index, NAMED)) return entityOf(tokens, index, index, 70);
  if (
    isWordOf(tokens, index, FRACTIONS) &&
    isWordOf(tokens, index + 1, PAST) &&
    isHourWord(tokens, index + 2)
  )
    return entityOf(tokens, index, index + 2, 85);
  if (!isWordOf(tokens, index, HOUR_WORDS)) return null;
  if (isWordOf(tokens, index + 1, CLOCK)) return entityOf(tokens, index, index + 1, 90);
  const half = halfAfter(tokens, index);
  return half === -1 ? null : entityOf(tokens, index, half, 85);
}

/** "$8": the sign is a token of its own. */
function isAfterSign(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.kind[index - 1] === SIGN && tokens.end[index - 1] === tokens.start[index];
}

function isHourWord(tokens: Tokens, index: number): boolean {
  return isWordOf(tokens, index, HOUR_WORDS) || (isNumber(tokens, index) && isHour(tokens, index, 12));
}

function readDigits(tokens: Tokens, index: number): Match | null {
  const before = gapBefore(tokens, index);
  if (
    /[.#/]$/.test(before) ||
    isAfterSign(tokens, index) ||
    (/:$/.test(before) && isNumber(tokens, index - 1))
  )
    return null;
  const digits = leadingDigits(tokens, index);
  if (digits > 4) return null;
  if (digits === 4) return readMilitary(tokens, index);
  if (digits === 3 || !isHour(tokens, index, 24)) return null;
  if (lengthOf(tokens, index) > digits)
    return isHalfSuffix(tokens, index, digits) ? entityOf(tokens, index, index, 90) : null;
  const minutes = index + 1;
  if (gapBefore(tokens, minutes) === ":" && leadingDigits(tokens, minutes) === 2)
    return readMinutes(tokens, index);
  if (isWordOf(tokens, index + 1, CLOCK)) return entityOf(tokens, index, index + 1, 90);
  const half = halfAfter(tokens, index);
  if (half !== -1 && isHour(tokens, index, 12)) return entityOf(tokens, index, half, 92);
  return readRange(tokens, index);
}

/** "8:15", "8:15pm", "8:15 p.m.", "23:10:05". */
function readMinutes(tokens: Tokens, index: number): Match | null {
  const minutes = index + 1;
  if (numberAt(tokens, minutes) > 59) return null;
  if (lengthOf(tokens, minutes) > 2)
    return isHalfSuffix(tokens, minutes, 2) ? entityOf(tokens, index, minutes, 95) : null;
  const half = halfAfter(tokens, minutes);
  if (half !== -1) return entityOf(tokens, index, half, 95);
  const goesOn = gapBefore(tokens, minutes + 1) === ":" && leadingDigits(tokens, minutes + 1) === 2;
  const last = goesOn && numberAt(tokens, minutes + 1) <= 59 ? minutes + 1 : minutes;
  if (isWordOf(tokens, last + 1, HOURS)) return entityOf(tokens, index, last + 1, 90);
  if (hasWordBefore(tokens, index, NOT_TIMES, 3)) return entityOf(tokens, index, last, 20);
  return entityOf(tokens, index, last, isWordOf(tokens, index - 1, TIME_CUES) ? 85 : 65);
}

/** "0430 hours", "1930hrs"; four digits after "at" may be a house. */
function readMilitary(tokens: Tokens, index: number): Match | null {
  const value = numberAt(tokens, index);
  if (value > 2400 || value % 100 > 59) return null;
  if (lengthOf(tokens, index) > 4) {
    const start = tokens.start[index] as number;
    const suffix = foldedSlice(tokens.folded, start + 4, tokens.end[index] as number);
    return /^(?:h|hrs?|hours)$/.test(suffix) ? entityOf(tokens, index, index, 90) : null;
  }
  const isClockHour = isWordOf(tokens, index + 1, HOURS) && !isRoundCount(tokens, index);
  return isClockHour ? entityOf(tokens, index, index + 1, 85) : null;
}

const COUNT_WORDS = createWordSet(
  "over nearly than volunteered logged total worked about of donated some combined",
);

/** "over 1200 hours", "2000 hours of training". */
function isRoundCount(tokens: Tokens, index: number): boolean {
  return (
    tokens.folded.units[tokens.start[index] as number] !== 0x30 &&
    (hasWordBefore(tokens, index, COUNT_WORDS, 2) || isWordOf(tokens, index + 2, OF))
  );
}

const OF = createWordSet("of");

/** "7-9pm", "7 to 9 p.m.": the first hour borrows its half from the second. */
function readRange(tokens: Tokens, index: number): Match | null {
  const second = isWordOf(tokens, index + 1, TO) ? index + 2 : index + 1;
  if (second === index + 1 && !/^ ?- ?$/.test(gapBefore(tokens, second))) return null;
  const last = findHalfEnd(tokens, second);
  return last === -1 ? null : entityOf(tokens, index, last, 88);
}

/** Last token of "9pm", "9 p.m." or "9:45 pm" at a token; -1 if it is none. */
function findHalfEnd(tokens: Tokens, index: number): number {
  const digits = leadingDigits(tokens, index);
  if (digits === 0 || digits > 2 || !isHour(tokens, index, 12)) return -1;
  if (lengthOf(tokens, index) > digits) return isHalfSuffix(tokens, index, digits) ? index : -1;
  const minutes = index + 1;
  const hasMinutes = gapBefore(tokens, minutes) === ":" && leadingDigits(tokens, minutes) === 2;
  if (!hasMinutes) return halfAfter(tokens, index);
  if (lengthOf(tokens, minutes) > 2) return isHalfSuffix(tokens, minutes, 2) ? minutes : -1;
  return halfAfter(tokens, minutes);
}

const TO = createWordSet("to until till and");

/** Last token of "am", "p.m." or "a m" after a token; -1 if none follows. */
function halfAfter(tokens: Tokens, index: number): number {
  const next = index + 1;
  if (!/^[ -]?$/.test(gapBefore(tokens, next))) return -1;
  if (isWordOf(tokens, next, HALVES)) return next;
  const isDotted =
    isWordOf(tokens, next, A_OR_P) &&
    isWordOf(tokens, next + 1, M) &&
    /^\. ?$/.test(gapBefore(tokens, next + 1));
  return isDotted ? next + 1 : -1;
}

/** "7pm", "7p", "11a". */
function isHalfSuffix(tokens: Tokens, index: number, digits: number): boolean {
  const start = (tokens.start[index] as number) + digits;
  return /^(?:am|pm)$/.test(foldedSlice(tokens.folded, start, tokens.end[index] as number));
}

function isHour(tokens: Tokens, index: number, highest: number): boolean {
  const hour = numberAt(tokens, index);
  return hour <= highest && (hour > 0 || highest === 24);
}

function numberAt(tokens: Tokens, index: number): number {
  const start = tokens.start[index] as number;
  return Number(foldedSlice(tokens.folded, start, start + leadingDigits(tokens, index)));
}
