/** Symbols of the pattern alphabet: the ASCII codes and one symbol for everything outside ASCII. */
export const SYMBOLS = 129;
/** The symbol that stands for every unit outside ASCII. */
export const OUTSIDE_ASCII = 128;

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

const DIGITS = charSetOf("0123456789");
const WORD = charSetOf("abcdefghijklmnopqrstuvwxyz0123456789_");
const SPACES = charSetOf(" \n\t\r\f\v");

/** The sets behind `\d \w \s` and their opposites. Outside ASCII nothing is a `\d`, `\w` or `\s`. */
export const ESCAPED_SETS: Readonly<Record<string, CharSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACES,
  S: complement(SPACES),
};

/** What `.` stands for: anything but a line end. */
export const ANY_BUT_NEWLINE: CharSet = complement(charSetOf("\n\r"));
