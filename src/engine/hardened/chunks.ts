import type { FoldedText } from "../fold.ts";
import { APOSTROPHE, DIGIT, KEPT_MARK, LETTER, NEWLINE, OTHER, SPACE, SYMBOL } from "../fold-char.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { atomAt, BREAK, LETTER_BITS, lookAt, SEPARATOR, widthAt } from "./atoms.ts";

/** Bits of a chunk: letters in it, of which at most 2 are counted. */
export const LETTERS = 3;
/** Something in it may be a disguise. */
export const SUSPICIOUS = 4;
/** It is the first of a line. */
export const STARTS_LINE = 8;

/** More of the same letter in a row than any ordinary word has. */
const MANY_REPEATS = 3;
/** More neighbouring pairs of doubled letters than any ordinary word has but "bookkeeper": "ssccuumm". */
const MANY_PAIRS = 3;
/** Fewest chunks of one letter each that count as a word spelled out: "s c u m". */
export const MIN_SPELLED = 3;

/** Most chunks whose scratch is kept; a very long text gives its memory back. */
const KEPT_CHUNKS = 1 << 13;

const AT_SIGN = 0x40;
const EXCLAMATION = 0x21;

/** The parts of a text between its blanks. Arrays are scratch; only `count` entries count. */
export interface Chunks {
  count: number;
  /** Folded offsets. */
  from: Int32Array;
  to: Int32Array;
  bits: Uint8Array;
}

/** Creates an empty buffer. */
export function createChunks(): Chunks {
  return { count: 0, ...createArrays(128) };
}

/**
 * Splits a text at its blanks and says of each chunk whether it could hide a word: a character that looks
 * like a letter, letters beside digits or around signs, a letter three times in a row, single letters in a
 * row. Most drafts have nothing of it. Returns whether this one has.
 */
export function readChunks(tokens: Tokens, chunks: Chunks): boolean {
  const { folded, start, count } = tokens;
  const { classes, length } = folded;
  if (chunks.from.length > KEPT_CHUNKS) Object.assign(chunks, createArrays(KEPT_CHUNKS));
  chunks.count = 0;
  let isAny = false;
  let singles = 0;
  let at = 0;
  let startsLine = true;
  let token = 0;
  while (at < length) {
    const first = classes[at] as number;
    if (first === SPACE || first === NEWLINE) {
      startsLine ||= first === NEWLINE;
      at++;
      continue;
    }
    const from = at;
    while (token < count && (start[token] as number) < from) token++;
    const plainEnd = token < count && start[token] === from ? endOfPlain(tokens, token) : from;
    let letters = 2;
    let isSuspicious = false;
    if (plainEnd > from) at = plainEnd;
    else {
      look.at = from;
      isSuspicious = readChunk(folded, look);
      letters = look.letters < 2 ? countLetters(folded, from, look.at) : 2;
      at = look.at;
    }
    if (letters > 0) singles = letters === 1 ? singles + 1 : 0;
    const isSpelled = letters === 1 && singles >= MIN_SPELLED;
    push(chunks, from, at, letters + (isSuspicious ? SUSPICIOUS : 0) + (startsLine ? STARTS_LINE : 0));
    if (isSpelled) markBack(chunks, singles === MIN_SPELLED ? MIN_SPELLED : 1);
    isAny ||= isSuspicious || isSpelled;
    startsLine = false;
  }
  return isAny;
}

/** What a plain word is made of: letters of ASCII, at most one pair of them doubled. */
const PLAIN = 1 << LETTER;

/**
 * End of the chunk that begins with a token, if it is a plain word of two letters or more, perhaps with one sign
 * after it, as most chunks are; where the token begins if the chunk has to be looked at closely.
 */
function endOfPlain({ folded, kind, makeup, start, end }: Tokens, token: number): number {
  const { units, classes, length } = folded;
  const from = start[token] as number;
  let at = end[token] as number;
  if (kind[token] !== WORD || makeup[token] !== PLAIN || at - from < 2) return from;
  if (at < length && classes[at] === OTHER && (units[at] as number) < 128) at++;
  return at >= length || classes[at] === SPACE || classes[at] === NEWLINE ? at : from;
}

/** Where a chunk is read from, and after reading where it ends and how many letters it has. */
const look = { at: 0, letters: 0 };

/** Reads one chunk from `look.at` on; returns whether it is suspicious. */
function readChunk(folded: FoldedText, chunk: typeof look): boolean {
  const { units, classes, length, hasLooks } = folded;
  let { at } = chunk;
  let letters = 0;
  let repeats = 0;
  let pairs = 0;
  let before = SPACE as number;
  let isSuspicious = false;
  for (; at < length; at++) {
    const own = classes[at] as number;
    if (own === LETTER) {
      const isRepeat = before === LETTER && units[at] === units[at - 1];
      if (before !== LETTER) {
        isSuspicious ||= isOddBefore(before, units[at - 1] as number, letters);
        pairs = 0;
      } else if (isRepeat) pairs++;
      else if (repeats === 1) pairs = 0;
      repeats = isRepeat ? repeats + 1 : 1;
      isSuspicious ||= repeats === MANY_REPEATS || pairs === MANY_PAIRS;
      letters++;
    } else if (own === SPACE || own === NEWLINE) break;
    else if (own === DIGIT || own === SYMBOL) isSuspicious ||= before === LETTER;
    if (hasLooks && (units[at] as number) > 127) isSuspicious ||= lookAt(folded, at) !== "";
    before = own;
  }
  chunk.at = at;
  chunk.letters = letters;
  return isSuspicious;
}

/** Whether what stands right before a letter is odd there, with `letters` before it in the same chunk. */
function isOddBefore(unitClass: number, unit: number, letters: number): boolean {
  if (unitClass === DIGIT || unitClass === SYMBOL) return true;
  if (unitClass === SPACE) return false;
  if (letters === 0) return unit === AT_SIGN || unit === EXCLAMATION;
  return unitClass !== APOSTROPHE && unitClass !== KEPT_MARK;
}

/** Letters with digits and signs that stand for some; at most 2 are counted. */
function countLetters(folded: FoldedText, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to && letters < 2; at += widthAt(folded, at)) {
    const atom = atomAt(folded, at);
    if ((atom & (SEPARATOR | BREAK)) === 0 && (atom & LETTER_BITS) < 26) letters++;
  }
  return letters;
}

/** Makes the last `count` chunks of one letter suspicious. */
function markBack({ bits, count }: Chunks, howMany: number): void {
  let left = howMany;
  for (let index = count - 1; left > 0; index--) {
    if (((bits[index] as number) & LETTERS) === 0) continue;
    (bits[index] as number) |= SUSPICIOUS;
    left--;
  }
}

function push(chunks: Chunks, from: number, to: number, bits: number): void {
  const index = chunks.count++;
  if (index === chunks.from.length) growChunks(chunks);
  chunks.from[index] = from;
  chunks.to[index] = to;
  chunks.bits[index] = bits;
}

type ChunkArrays = Omit<Chunks, "count">;

function createArrays(capacity: number): ChunkArrays {
  return { from: new Int32Array(capacity), to: new Int32Array(capacity), bits: new Uint8Array(capacity) };
}

function growChunks(chunks: Chunks): void {
  const grown = createArrays(chunks.from.length * 2);
  for (const name of Object.keys(grown) as (keyof ChunkArrays)[]) grown[name].set(chunks[name]);
  Object.assign(chunks, grown);
}
