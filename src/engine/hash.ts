import { foldTerm } from "./fold.ts";

const SPACE = 0x20;
const NEWLINE = 0x0a;
const HASH_FACTOR = 0x01000193;

/** Hashes of no units at all. */
export const FIRST_HASH = 0x811c9dc5 | 0;
export const SECOND_HASH = 0x3c6ef372;

/** A hash with one more unit. */
export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_FACTOR);
}

/** A second hash with one more unit: it has nothing in common with the first, the two together identify a word. */
export function extendSecondHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash + unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** 32-bit FNV-1a over folded units `[from, to)`, as a signed integer. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = FIRST_HASH;
  for (let at = from; at < to; at++) hash = extendHash(hash, units[at] as number);
  return hash;
}

/** The second hash of folded units `[from, to)`. */
export function secondHashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = SECOND_HASH;
  for (let at = from; at < to; at++) hash = extendSecondHash(hash, units[at] as number);
  return hash;
}

/**
 * Builds a word set from words separated by white space. Words are folded like text. Membership goes by
 * one 32-bit hash: for sets of hundreds of words a false member is a one in ten million accident.
 */
export function createWordSet(words: string): WordSet {
  return new WordSet(words);
}

/**
 * A set of words, asked by token hash so that no string is made on the check path. Open addressing over a typed array:
 * a hash is never made an object. Built when it is first asked, as a worker that has just woken needs few of the sets.
 */
export class WordSet {
  #words: string | null;
  #slots = new Int32Array(1);
  #mask = 0;
  /** A hash of 0 marks an empty slot, so that one is kept apart. */
  #hasZero = false;

  constructor(words: string) {
    this.#words = words;
  }

  has(hash: number): boolean {
    if (this.#words !== null) this.#build(this.#words);
    return hash === 0 ? this.#hasZero : this.#slots[this.#find(hash)] === hash;
  }

  #build(words: string): void {
    this.#words = null;
    const hashes = hashWords(words);
    let size = 8;
    while (size < hashes.length * 3) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (const hash of hashes) {
      if (hash === 0) this.#hasZero = true;
      else this.#slots[this.#find(hash)] = hash;
    }
  }

  /** The slot of a hash, or the empty one where it would go. */
  #find(hash: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/**
 * Hashes of words separated by white space. Words in small ASCII letters fold to themselves, which spares a
 * worker that has just woken most of the work.
 */
export function hashWords(words: string): number[] {
  const isFolded = /^[\n -@[-~]*$/.test(words);
  const folded = isFolded ? words : foldTerm(words);
  const hashes: number[] = [];
  let hash = FIRST_HASH;
  let letters = 0;
  for (let at = 0; at <= folded.length; at++) {
    const unit = at < folded.length ? folded.charCodeAt(at) : SPACE;
    if (unit !== SPACE && unit !== NEWLINE) {
      hash = extendHash(hash, unit);
      letters++;
    } else if (letters > 0) {
      hashes.push(hash);
      hash = FIRST_HASH;
      letters = 0;
    }
  }
  return hashes;
}

/** Hash of one folded word: that of its token in a text. */
export function hashWord(word: string): number {
  let hash = FIRST_HASH;
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
}
