import type { FoldedText } from "../fold.ts";

const SPACE = 0x20;

/** Where the signs and digits from `!` to `?` stand in a text. Scratch: only the first `count` places count. */
export interface SignPlaces {
  /** Whether the places are those of the text at hand. */
  isRead: boolean;
  count: number;
  /** Folded offsets, ascending. */
  at: Int32Array;
}

/** Creates an empty buffer. */
export function createSignPlaces(): SignPlaces {
  return { isRead: false, count: 0, at: new Int32Array(256) };
}

/** Reads the places of a text, unless that has been done. */
export function readSignPlaces(places: SignPlaces, { units, length }: FoldedText): void {
  if (places.isRead) return;
  places.isRead = true;
  if (places.at.length < length) places.at = new Int32Array(length * 2);
  const { at: offsets } = places;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    if (unit >>> 5 === 1 && unit !== SPACE) offsets[count++] = at;
  }
  places.count = count;
}
