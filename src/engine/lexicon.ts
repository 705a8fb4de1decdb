import { createFoldBuffer, foldText } from "./fold.ts";
import { BREAKING_GAP, createTokens, HASHTAG, LINK, MENTION, type Tokens, WORD } from "./token-buffer.ts";
import { tokenise } from "./tokens.ts";

const TERMINAL = 1;
const CONTINUES = 2;

/**
 * All terms of all lists in one open-addressing table. Every prefix of a term, in tokens, has a slot:
 * its key, a second hash to confirm it, flags, and the head of the chain of lists that the term ends in.
 */
export interface Lexicon {
  /** Number of slots less one; slots are a power of two. */
  mask: number;
  keys: Int32Array;
  checks: Int32Array;
  /** 0 = empty slot. */
  flags: Uint8Array;
  /** Index into `lists`/`nextPosting`, or -1. */
  firstPosting: Int32Array;
  lists: Int32Array;
  nextPosting: Int32Array;
}

/** Places where terms were found: list `list[i]`, tokens `first[i]` to `last[i]` inclusive. */
export interface TermHits {
  count: number;
  list: Int32Array;
  first: Int32Array;
  last: Int32Array;
}

/** Builds the table from folded terms; a list's index is its id. Terms without any token are ignored. */
export function buildLexicon(lists: readonly (readonly string[])[]): Lexicon {
  const terms = readTerms(lists);
  let slots = 16;
  while (slots < terms.prefixes * 2) slots *= 2;
  const lexicon: Lexicon = {
    mask: slots - 1,
    keys: new Int32Array(slots),
    checks: new Int32Array(slots),
    flags: new Uint8Array(slots),
    firstPosting: new Int32Array(slots).fill(-1),
    lists: new Int32Array(terms.list.length),
    nextPosting: new Int32Array(terms.list.length),
  };
  let postings = 0;
  for (let term = 0; term < terms.list.length; term++) {
    const from = terms.offset[term] as number;
    const to = terms.offset[term + 1] as number;
    for (let at = from; at < to; at++) {
      const slot = claimSlot(lexicon, terms.keys[at] as number, terms.checks[at] as number);
      if (at < to - 1) {
        (lexicon.flags[slot] as number) |= CONTINUES;
        continue;
      }
      (lexicon.flags[slot] as number) |= TERMINAL;
      if (hasPosting(lexicon, slot, terms.list[term] as number)) continue;
      lexicon.lists[postings] = terms.list[term] as number;
      lexicon.nextPosting[postings] = lexicon.firstPosting[slot] as number;
      lexicon.firstPosting[slot] = postings++;
    }
  }
  return lexicon;
}

/** Creates an empty buffer for hits. */
export function createTermHits(): TermHits {
  return { count: 0, list: new Int32Array(64), first: new Int32Array(64), last: new Int32Array(64) };
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
  const nextCheck = extendCheck(check, gap, sign(tokens.check[index] as number, kind));
  const slot = findSlot(lexicon, nextKey, nextCheck);
  const flags = lexicon.flags[slot] as number;
  if (flags === 0) return;
  if ((flags & TERMINAL) !== 0) {
    for (let at = lexicon.firstPosting[slot] as number; at !== -1; at = lexicon.nextPosting[at] as number)
      pushHit(hits, lexicon.lists[at] as number, first, index);
  }
  if ((flags & CONTINUES) !== 0 && index + 1 < tokens.count && tokens.gap[index + 1] !== BREAKING_GAP)
    walk(lexicon, tokens, hits, first, index + 1, nextKey, nextCheck);
}

/** Keeps `#tag`, `@name` and links apart from the plain word of the same letters. */
function sign(hash: number, kind: number): number {
  return kind === HASHTAG || kind === MENTION || kind === LINK
    ? Math.imul(hash ^ (kind * 0x2545f491), 0x9e3779b1)
    : hash;
}

function extendKey(key: number, gap: number, hash: number): number {
  const mixed = Math.imul(key ^ gap ^ (key >>> 15), 0x2c1b3c6d) + hash;
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}

function extendCheck(check: number, gap: number, hash: number): number {
  const mixed = (Math.imul(check + gap, 0x27d4eb2f) ^ hash) + 0x165667b1;
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
}

/** The slot of a prefix, or the empty slot where it would go. */
function findSlot(lexicon: Lexicon, key: number, check: number): number {
  const { mask, keys, checks, flags } = lexicon;
  let slot = (key ^ (key >>> 16)) & mask;
  while (flags[slot] !== 0 && (keys[slot] !== key || checks[slot] !== check)) slot = (slot + 1) & mask;
  return slot;
}

function claimSlot(lexicon: Lexicon, key: number, check: number): number {
  const slot = findSlot(lexicon, key, check);
  lexicon.keys[slot] = key;
  lexicon.checks[slot] = check;
  return slot;
}

function hasPosting(lexicon: Lexicon, slot: number, list: number): boolean {
  for (let at = lexicon.firstPosting[slot] as number; at !== -1; at = lexicon.nextPosting[at] as number)
    if (lexicon.lists[at] === list) return true;
  return false;
}

function pushHit(hits: TermHits, list: number, first: number, last: number): void {
  if (hits.count === hits.list.length) growHits(hits);
  hits.list[hits.count] = list;
  hits.first[hits.count] = first;
  hits.last[hits.count++] = last;
}

function growHits(hits: TermHits): void {
  for (const name of ["list", "first", "last"] as const) {
    const grown = new Int32Array(hits[name].length * 2);
    grown.set(hits[name]);
    hits[name] = grown;
  }
}

/** Every term as the keys of its prefixes: term `t` has those from `offset[t]` to `offset[t + 1]`. */
interface TermKeys {
  prefixes: number;
  list: number[];
  offset: number[];
  keys: number[];
  checks: number[];
}

function readTerms(lists: readonly (readonly string[])[]): TermKeys {
  const folded = createFoldBuffer();
  const tokens = createTokens(folded);
  const terms: TermKeys = { prefixes: 0, list: [], offset: [0], keys: [], checks: [] };
  lists.forEach((list, id) => {
    for (const term of list) {
      tokenise(foldText(term, folded), tokens);
      if (tokens.count === 0) continue;
      let key = 0;
      let check = 0;
      for (let index = 0; index < tokens.count; index++) {
        const gap = index === 0 ? 0 : (tokens.gap[index] as number);
        const kind = tokens.kind[index] as number;
        key = extendKey(key, gap, sign(tokens.hash[index] as number, kind));
        check = extendCheck(check, gap, sign(tokens.check[index] as number, kind));
        terms.keys.push(key);
        terms.checks.push(check);
      }
      terms.list.push(id);
      terms.offset.push(terms.keys.length);
    }
  });
  terms.prefixes = terms.keys.length;
  return terms;
}
