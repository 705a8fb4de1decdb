import { PackFormatError } from "./container/error.ts";
import type { Sections } from "./container/layout.ts";
import { BREAKING_GAP, HASHTAG, LINK, MENTION, type Tokens, WORD } from "./token-buffer.ts";

/** Words of a slot: key, check, payload. */
export const SLOT_WORDS = 3;
/** Bits of a payload: a term ends here; a term goes on from here; the rest is one list or points to several. */
export const TERMINAL = 1;
export const CONTINUES = 2;
export const SEVERAL = 4;
export const PAYLOAD_SHIFT = 3;
/** Longest term, in tokens. Bounds the work of a look-up. */
export const MAX_TERM_TOKENS = 64;

/**
 * All terms of all lists in one open-addressing table. Every prefix of a term, in tokens, has a slot: its
 * key, a second hash to confirm it, and a payload with flags and the lists that the term is in: the list
 * itself, or the place in `postings` of their number followed by them. A payload of 0 is an empty slot.
 */
export interface Lexicon {
  /** A bit for each key, numbered by its first bits. Most look-ups are for keys that are not there. */
  marks: Int32Array;
  slots: number;
  table: Int32Array;
  postings: Int32Array;
}

/**
 * Places where terms were found: list `list[i]`, tokens `first[i]` to `last[i]` inclusive. `start` and `end`
 * are the folded offsets of a place that is not whole tokens, else -1.
 */
export interface TermHits {
  count: number;
  list: Int32Array;
  first: Int32Array;
  last: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** Views over the sections. @throws PackFormatError when a look-up could run without end */
export function openLexicon({ lexiconMarks, lexiconSlots, lexiconPostings }: Sections): Lexicon {
  const slots = lexiconSlots.length / SLOT_WORDS;
  const lexicon = { marks: lexiconMarks, slots, table: lexiconSlots, postings: lexiconPostings };
  if (!Number.isInteger(slots) || !hasEmptySlot(lexicon))
    throw new PackFormatError("The term table of the compiled pack is damaged.");
  return lexicon;
}

/** Probing stops at an empty slot; a table under its usual load shows one at once. */
function hasEmptySlot({ table }: Lexicon): boolean {
  for (let at = SLOT_WORDS - 1; at < table.length; at += SLOT_WORDS) if (table[at] === 0) return true;
  return false;
}

/** Creates an empty buffer for hits. */
export function createTermHits(): TermHits {
  return {
    count: 0,
    list: new Int32Array(64),
    first: new Int32Array(64),
    last: new Int32Array(64),
    start: new Int32Array(64),
    end: new Int32Array(64),
  };
}

/**
 * Finds every term of every list, in order of first token. Cost: one look-up a token and one more for
 * each token by which some term could still go on, however many terms there are.
 * A hashtag counts both as the tag and as the word it spells.
 */
export function findTerms(lexicon: Lexicon, tokens: Tokens, hits: TermHits): TermHits {
  hits.count = 0;
  for (let index = 0; index < tokens.count; index++) walk(lexicon, tokens, hits, index, index, 0, 0);
  return hits;
}

/** Goes on from the prefix `(key, check)` of a term begun at `first` with token `index`. */
function walk(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: TermHits,
  first: number,
  index: number,
  key: number,
  check: number,
): void {
  if (tokens.kind[index] === HASHTAG) step(lexicon, tokens, hits, first, index, key, check, WORD);
  step(lexicon, tokens, hits, first, index, key, check, tokens.kind[index] as number);
}

function step(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: TermHits,
  first: number,
  index: number,
  key: number,
  check: number,
  kind: number,
): void {
  const gap = index === first ? 0 : (tokens.gap[index] as number);
  const nextKey = extendKey(key, gap, sign(tokens.hash[index] as number, kind));
  if (!isMarked(lexicon, nextKey)) return;
  const nextCheck = extendCheck(check, gap, sign(tokens.check[index] as number, kind));
  const payload = lexicon.table[findSlot(lexicon, nextKey, nextCheck) + 2] as number;
  if (payload === 0) return;
  if ((payload & TERMINAL) !== 0) pushHits(lexicon, payload, hits, first, index);
  const isOpen = (payload & CONTINUES) !== 0 && index - first < MAX_TERM_TOKENS;
  if (isOpen && index + 1 < tokens.count && tokens.gap[index + 1] !== BREAKING_GAP)
    walk(lexicon, tokens, hits, first, index + 1, nextKey, nextCheck);
}

function isMarked({ marks }: Lexicon, key: number): boolean {
  const bit = key >>> shiftOf(marks);
  return (((marks[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** How far to shift a key so that its first bits number a bit of the marks, whose count is a power of two. */
export function shiftOf(marks: Int32Array): number {
  return Math.clz32(marks.length * 32 - 1);
}

/** Keeps `#tag`, `@name` and links apart from the plain word of the same letters. */
export function sign(hash: number, kind: number): number {
  return kind === HASHTAG || kind === MENTION || kind === LINK
    ? Math.imul(hash ^ (kind * 0x2545f491), 0x9e3779b1)
    : hash;
}

/** The key of a prefix made longer by a token. */
export function extendKey(key: number, gap: number, hash: number): number {
  const mixed = Math.imul(key ^ gap ^ (key >>> 15), 0x2c1b3c6d) + hash;
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}

/** The second hash of a prefix made longer by a token. */
export function extendCheck(check: number, gap: number, hash: number): number {
  const mixed = (Math.imul(check + gap, 0x27d4eb2f) ^ hash) + 0x165667b1;
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
}

/** Where in the table a prefix's slot starts, or the empty slot where it would go. */
export function findSlot({ slots, table }: Lexicon, key: number, check: number): number {
  // The high bits of the key, as a share of the slots: the table can have any size.
  let slot = Math.floor(((key >>> 0) / 4_294_967_296) * slots);
  for (;;) {
    const at = slot * SLOT_WORDS;
    if (table[at + 2] === 0 || (table[at] === key && table[at + 1] === check)) return at;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
}

/**
 * Takes note of a place where the terms of a payload stand, in every list that has them. `start` and `end` as
 * in `TermHits`.
 */
export function pushHits(
  { postings }: Lexicon,
  payload: number,
  hits: TermHits,
  first: number,
  last: number,
  start = -1,
  end = -1,
): void {
  const place = payload >> PAYLOAD_SHIFT;
  if ((payload & SEVERAL) === 0) {
    pushHit(hits, place, first, last, start, end);
    return;
  }
  const until = Math.min(postings.length, place + 1 + (postings[place] ?? 0));
  for (let at = place + 1; at < until; at++) pushHit(hits, postings[at] as number, first, last, start, end);
}

/** Takes note of one place in one list. */
export function pushHit(
  hits: TermHits,
  list: number,
  first: number,
  last: number,
  start = -1,
  end = -1,
): void {
  const { count } = hits;
  if (count === hits.list.length) growHits(hits);
  hits.list[count] = list;
  hits.first[count] = first;
  hits.last[count] = last;
  hits.start[count] = start;
  hits.end[count] = end;
  hits.count++;
}

function growHits(hits: TermHits): void {
  for (const name of ["list", "first", "last", "start", "end"] as const) {
    const grown = new Int32Array(hits[name].length * 2);
    grown.set(hits[name]);
    hits[name] = grown;
  }
}
