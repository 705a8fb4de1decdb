import { SYMBOLS } from "../../engine/pattern/symbols.ts";

/** A set of pattern symbols: one entry a symbol, 1 = member. */
export type CharSet = Uint8Array;

/** A set holding the given characters; letters in lower case, as the folded text has them. */
export function charSetOf(characters: string): CharSet {
  const set = new Uint8Array(SYMBOLS);
  for (const char of characters.toLowerCase()) set[char.charCodeAt(0)] = 1;
  return set;
}

/** Everything that is not in `set`. */
export function complement(set: CharSet): CharSet {
  return set.map((member) => 1 - member);
}

/** Adds the members of `from` to `into`. */
export function addAll(into: CharSet, from: CharSet): void {
  for (let symbol = 0; symbol < SYMBOLS; symbol++) if (from[symbol] === 1) into[symbol] = 1;
}

/** The sets behind `\d`, `\s` and `\w`. Nothing outside ASCII is in one of them. */
export const ESCAPED_SETS: Readonly<Record<"digit" | "space" | "word", CharSet>> = {
  digit: charSetOf("0123456789"),
  space: charSetOf(" \n\t\r\f\v"),
  word: charSetOf("abcdefghijklmnopqrstuvwxyz0123456789_"),
};

/** What `.` stands for: anything but a line end. */
export const ANY_BUT_NEWLINE: CharSet = complement(charSetOf("\n\r"));
