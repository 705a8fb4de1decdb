import { foldedSlice } from "../fold.ts";
import { DIGIT, LETTER } from "../fold-char.ts";
import { createWordSet, type WordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { gapBefore, hasUnit, isAlphanumeric, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

/** A number that something is filed under: letters and digits, in parts joined by `-` or `/`. */
export interface ReferenceNumber {
  first: number;
  last: number;
  /** Digits in all parts. */
  digits: number;
  parts: number;
}

const MAX_PARTS = 5;
const MAX_PART = 14;

/** The reference that begins at a token, or `null`. It has a digit, and its letters are in short parts. */
export function readReference(tokens: Tokens, index: number): ReferenceNumber | null {
  if (!isPart(tokens, index)) return null;
  let last = index;
  while (
    last - index + 1 < MAX_PARTS &&
    isPart(tokens, last + 1) &&
    /^[-/]$/.test(gapBefore(tokens, last + 1))
  )
    last++;
  let digits = 0;
  const from = tokens.start[index] as number;
  for (let at = from; at < (tokens.end[last] as number); at++)
    if (tokens.folded.classes[at] === DIGIT) digits++;
  return digits === 0 ? null : { first: index, last, digits, parts: last - index + 1 };
}

/** Digits with up to four letters among them, or up to five capital letters alone. */
function isPart(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.kind[index] !== WORD || !isAlphanumeric(tokens, index)) return false;
  const size = lengthOf(tokens, index);
  if (!hasUnit(tokens, index, DIGIT)) return size <= 5 && tokens.capital[index] === 1;
  if (size > MAX_PART) return false;
  let letters = 0;
  for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++)
    if (tokens.folded.classes[at] === LETTER) letters++;
  return letters <= 4;
}

const NUMBER_WORDS = createWordSet("number no num nr nos numbers #");

/** How a reference is announced: by a noun, and perhaps "number", "no." or "#" after it. */
export interface Announcement {
  /** Token of the noun. */
  cue: number;
  /** "number", "no." or "#" stands before the reference. */
  hasNumberWord: boolean;
}

/** The noun of `cues` before token `index`, at most four tokens back. */
export function findAnnouncement(
  tokens: Tokens,
  index: number,
  cues: WordSet,
  fillers: WordSet,
): Announcement | null {
  let hasNumberWord = isAfterHash(tokens, index);
  for (let at = index - 1; at >= 0 && at >= index - MAX_BACK; at--) {
    const gap = gapBefore(tokens, at + 1);
    if (tokens.gap[at + 1] === -1 || (/[.!?;,)]/.test(gap) && !/^\.? ?#?$/.test(gap))) return null;
    if (isWordOf(tokens, at, cues)) return { cue: at, hasNumberWord };
    if (isWordOf(tokens, at, NUMBER_WORDS)) hasNumberWord = true;
    else if (!isWordOf(tokens, at, fillers) && !isNumber(tokens, at)) return null;
  }
  return null;
}

const MAX_BACK = 4;

/** "#24-310": the sign is part of the gap. */
export function isAfterHash(tokens: Tokens, index: number): boolean {
  const start = tokens.start[index] as number;
  return start > 0 && foldedSlice(tokens.folded, start - 1, start) === "#";
}
