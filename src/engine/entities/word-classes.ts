import { hashWords } from "../hash.ts";

/** Classes of one word by its hash, as bits of one number; 0 for a word of none. */
export type WordClasses = (hash: number) => number;

/**
 * Many sets of words in one table, so that one look-up tells all classes of a word. Words are in folded form,
 * separated by single spaces. Built when first asked.
 */
export function createWordClasses(lists: readonly (readonly [bits: number, words: string])[]): WordClasses {
  let hashes = new Int32Array(0);
  let bits = new Int32Array(0);
  let mask = 0;
  const build = (): void => {
    let words = 0;
    for (const [, list] of lists) words += list.length / 5;
    let size = 64;
    while (size < words * 2) size *= 2;
    mask = size - 1;
    hashes = new Int32Array(size);
    bits = new Int32Array(size);
    for (const [classes, list] of lists)
      for (const hash of hashWords(list)) {
        const slot = findSlot(hashes, bits, mask, hash);
        hashes[slot] = hash;
        bits[slot] = (bits[slot] as number) | classes;
      }
  };
  return (hash) => {
    if (mask === 0) build();
    return bits[findSlot(hashes, bits, mask, hash)] as number;
  };
}

/** The slot of a hash, or the empty one where it would go: an empty slot has no classes. */
function findSlot(hashes: Int32Array, bits: Int32Array, mask: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
