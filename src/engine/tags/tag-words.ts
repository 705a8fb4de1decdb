import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";

/** A view over the section. @throws PackFormatError when a look-up could run without end */
export function openTagWords({ tagWords }: Sections): Int32Array {
  const { length } = tagWords;
  if ((length & (length - 1)) !== 0 || !tagWords.includes(0))
    throw new PackFormatError("The hashtag words of the compiled pack are damaged.");
  return tagWords;
}

/**
 * Whether a folded word, given by its hash, may be a part of a hashtag: an open-addressing table of hashes
 * with 0 for an empty slot. Its length is a power of two.
 */
export function isTagWord(table: Int32Array, hash: number): boolean {
  return hash !== 0 && table[findWordSlot(table, hash)] === hash;
}

/** Where in the table a hash is, or the empty slot where it would go. The table is never full. */
export function findWordSlot(table: Int32Array, hash: number): number {
  const mask = table.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
