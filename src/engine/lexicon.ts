import { PackFormatError } from "./container/error.ts";
import type { Sections } from "./container/layout.ts";
import { BREAKING_GAP, HASHTAG, LINK, MENTION, type Tokens, WORD } from "./token-buffer.ts";

/** Bits of a payload: a term ends here; a term goes on from here; the rest is one list or points to several. */
export const TERMINAL = 1;
export const CONTINUES = 2;
export const SEVERAL = 4;
export const PAYLOAD_SHIFT = 3;
/** Longest term, in tokens. Bounds the work of a look-up. */
export const MAX_TERM_TOKENS = 64;

/**
 * All terms of all lists in one open-addressing table. Every prefix of a term, in tokens, has a slot near the place
 * that its key gives: a second hash that tells it apart, 0 where the slot is empty, and the number of its payload.
 * A payload has flags and the lists that the term is in: the list itself, or the place in `postings` of their
 * number followed by them. Prefixes share payloads, of which there are few.
 */
export interface Lexicon {
  /** A bit for each key, numbered by its first bits. Most look-ups are for keys that are not there. */
  marks: Int32Array;
  checks: Int32Array;
  numbers: Uint16Array;
  payloads: Int32Array;
  postings: Uint16Array;
}

/**
 * Places where terms were found: in the lists of payload `payload[i]`, tokens `first[i]` to `last[i]` inclusive. The
 * first `whole` are whole tokens; of those that come after `start` and `end` are the folded offsets.
 */
export interface TermHits {
  count: number;
  whole: number;
  payload: Int32Array;
  first: Int32Array;
  last: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** Views over the sections. @throws PackFormatError when a look-up could run without end */
export function openLexicon(sections: Sections): Lexicon {
  const { lexiconMarks, lexiconChecks, lexiconNumbers, lexiconPayloads, lexiconPostings } = sections;
  // Probing stops at an empty slot; a table under its usual load shows one at once.
  if (!lexiconChecks.includes(0) || lexiconNumbers.length !== lexiconChecks.length)
    throw new PackFormatError("The term table of the compiled pack is damaged.");
  return {
    marks: lexiconMarks,
    checks: lexiconChecks,
    numbers: lexiconNumbers,
    payloads: lexiconPayloads,
    postings: lexiconPostings,
  };
}

/** Creates an empty buffer for hits. */
export function createTermHits(): TermHits {
  return {
    count: 0,
    whole: 0,
    payload: new Int32Array(64),
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
  const { kind, count } = tokens;
  hits.count = 0;
  for (let index = 0; index < count; index++) {
    if (kind[index] === HASHTAG) follow(lexicon, tokens, hits, index, index, 0, 0, WORD);
    follow(lexicon, tokens, hits, index, index, 0, 0, kind[index] as number);
  }
  hits.whole = hits.count;
  return hits;
}

/**
 * Goes on from the prefix `(key, check)` of a term begun at `first`, with token `index` read as one of kind
 * `kind`, for as long as some term does.
 */
function follow(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: TermHits,
  first: number,
  index: number,
  key: number,
  check: number,
  kind: number,
): void {
  const { hash, check: secondHash, gap: gaps, kind: kinds, count } = tokens;
  let at = index;
  let kindOf = kind;
  let keyOf = key;
  let checkOf = check;
  for (;;) {
    const gap = at === first ? 0 : (gaps[at] as number);
    keyOf = extendKey(keyOf, gap, sign(hash[at] as number, kindOf));
    if (!isMarked(lexicon, keyOf)) return;
    checkOf = extendCheck(checkOf, gap, sign(secondHash[at] as number, kindOf));
    const payload = payloadOf(lexicon, keyOf, checkOf);
    if ((payload & TERMINAL) !== 0) pushHit(hits, payload, first, at);
    if ((payload & CONTINUES) === 0 || at - first >= MAX_TERM_TOKENS) return;
    at++;
    if (at >= count || gaps[at] === BREAKING_GAP) return;
    kindOf = kinds[at] as number;
    if (kindOf === HASHTAG) follow(lexicon, tokens, hits, first, at, keyOf, checkOf, WORD);
  }
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

/** The payload of a prefix; 0 for one that no term has. */
export function payloadOf({ checks, numbers, payloads }: Lexicon, key: number, check: number): number {
  const slot = findSlot(checks, key, check);
  return checks[slot] === 0 ? 0 : (payloads[numbers[slot] as number] ?? 0);
}

/** The slot of a prefix, or the empty one where it would go. */
export function findSlot(checks: Int32Array, key: number, check: number): number {
  const slots = checks.length;
  const wanted = toStored(check);
  // The high bits of the key, as a share of the slots: the table can have any size.
  let slot = Math.floor(((key >>> 0) / 4_294_967_296) * slots);
  while (checks[slot] !== 0 && checks[slot] !== wanted) slot = slot + 1 === slots ? 0 : slot + 1;
  return slot;
}

/** What stands for a second hash in the table, where 0 marks an empty slot. */
export function toStored(check: number): number {
  return check === 0 ? 1 : check;
}

/** The payload of a term that is in one list. */
export function payloadOfList(list: number): number {
  return TERMINAL | (list << PAYLOAD_SHIFT);
}

/** Takes note of a term from folded offset `start` to `end`, in the lists of a payload. */
export function pushRangeHit(
  hits: TermHits,
  payload: number,
  first: number,
  last: number,
  start: number,
  end: number,
): void {
  const hit = hits.count;
  pushHit(hits, payload, first, last);
  hits.start[hit] = start;
  hits.end[hit] = end;
}

function pushHit(hits: TermHits, payload: number, first: number, last: number): void {
  const { count } = hits;
  if (count === hits.payload.length) growHits(hits);
  hits.payload[count] = payload;
  hits.first[count] = first;
  hits.last[count] = last;
  hits.count = count + 1;
}

function growHits(hits: TermHits): void {
  for (const name of ["payload", "first", "last", "start", "end"] as const) {
    const grown = new Int32Array(hits[name].length * 2);
    grown.set(hits[name]);
    hits[name] = grown;
  }
}
