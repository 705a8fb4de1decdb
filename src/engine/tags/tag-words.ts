import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";

/** A view over the section. @throws PackFormatError when a look-up could run without end */
export function openTagWords({ tagWords }: Sections): Int32Array {
  if (!tagWords.includes(0)) throw new PackFormatError("The hashtag words of the compiled pack are damaged.");
  return tagWords;
}

/**
 * Whether a folded word, given by its hash, may be a part of a hashtag: an open-addressing table of hashes
 * with 0 for an empty slot.
 */
export function isTagWord(table: Int32Array, hash: number): boolean {
  return hash !== 0 && table[findWordSlot(table, hash)] === hash;
}

/** Where in the table a hash is, or the empty slot where it would go. The table is never full. */
export function findWordSlot(table: Int32Array, hash: number): number {
  const { length } = table;
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  // The first bits, as a share of the slots: the table can have any size.
  let slot = Math.floor((mixed / 4_294_967_296) * length);
  while (table[slot] !== 0 && table[slot] !== hash) slot = slot + 1 === length ? 0 : slot + 1;
  return slot;
}
