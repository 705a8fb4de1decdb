/**
 * What the table of names says of a word, in `FLAG_BITS` bits: how common it is as a given name and as a surname, how
 * much it is an English word too, and whether it is a place.
 */
export const FLAG_BITS = 7;
export const PLACE_FLAG = 64;

/** How common a name is. */
export const RARE = 1;
export const USUAL = 2;
export const COMMON = 3;

/** Packs three ratings from 0 to 3. */
export function toFlags(given: number, family: number, word: number): number {
  return given | (family << 2) | (word << 4);
}

/** How common a word is as a given name: 0 (none) to `COMMON`. */
export function givenOf(flags: number): number {
  return flags & 3;
}

/** How common a word is as a surname: 0 (none) to `COMMON`. */
export function familyOf(flags: number): number {
  return (flags >> 2) & 3;
}

/** How much a name is an ordinary word as well: 0 (not at all) to 3 (mostly). */
export function wordOf(flags: number): number {
  return (flags >> 4) & 3;
}

/** A common given name that is no common surname and no place: "shouted at Amanda", but not "near Jackson". */
export function isSurelyGiven(flags: number): boolean {
  return givenOf(flags) === COMMON && familyOf(flags) < COMMON && (flags & PLACE_FLAG) === 0;
}
