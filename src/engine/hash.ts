import { foldTerm } from "./fold.ts";

/** 32-bit FNV-1a over folded units `[from, to)`, as a signed integer. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
  return hash;
}

/** A second hash with nothing in common with the first: the two together identify a token. */
export function secondHashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x3c6ef372;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash + (units[at] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** A set of words, asked by token hash so that no string is made on the check path. */
export interface WordSet {
  has(hash: number): boolean;
}

/**
 * Builds a word set from words separated by white space. Words are folded like text. Membership goes by
 * one 32-bit hash: for sets of hundreds of words a false member is a one in ten million accident.
 */
export function createWordSet(words: string): WordSet {
  return new Set(foldTerm(words).split(" ").map(hashWord));
}

/** Hash of one folded word: that of its token in a text. */
export function hashWord(word: string): number {
  const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
  return hashUnits(units, 0, units.length);
}
