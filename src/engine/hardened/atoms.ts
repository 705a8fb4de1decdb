import type { FoldedText } from "../fold.ts";
import { APOSTROPHE, EMOJI, foldCodePoint, KEPT_MARK, LETTER, SYMBOL } from "../fold-char.ts";

/** Letters of the skeleton are 0 to 25; these follow them in the automaton's alphabet. */
export const GAP = 26;
export const APOSTROPHE_LETTER = 27;
export const ALPHABET = 28;

/** An atom's low bits are its letter; what it is besides is in the bits above. */
export const LETTER_BITS = 31;
/** Stands for a letter without being one: a digit, a sign, a picture. */
export const LEET = 32;
/** A leet atom that is a digit. */
export const DIGIT_ATOM = 64;
/** A leet atom that is also punctuation, and so may be none of the word at its edges. */
export const SIGN_ATOM = 128;
/** No letter: joins the letters around it. */
export const SEPARATOR = 256;
/** A separator that may stand for one hidden letter. */
export const MASK = 512;
/** No letter: nothing goes on across it. */
export const BREAK = 1024;

/** What digits and signs stand for when they stand among letters. Both 1 and l are seen as i: see `variants`. */
const LEET_DIGITS = "oizeasgtbg";
const LEET_SIGNS = new Map(Object.entries({ "@": "a", $: "s", "!": "i", "|": "i", "+": "t" }));
for (const bracket of "([{<") LEET_SIGNS.set(bracket, "c");
const JOINING_SIGNS = ".-_~/\\^=`";
const MASKING_SIGNS = "*#%&";

const ASCII = new Int32Array(128);
for (let unit = 0; unit < 128; unit++) ASCII[unit] = readAscii(String.fromCharCode(unit));

function readAscii(char: string): number {
  if (char >= "a" && char <= "z") return letterOf(char);
  if (char >= "0" && char <= "9") return letterOf(LEET_DIGITS[Number(char)] as string) | LEET | DIGIT_ATOM;
  const leet = LEET_SIGNS.get(char);
  if (leet !== undefined) return letterOf(leet) | LEET | SIGN_ATOM;
  if (MASKING_SIGNS.includes(char)) return SEPARATOR | MASK;
  if (JOINING_SIGNS.includes(char)) return SEPARATOR;
  return char === "'" ? APOSTROPHE_LETTER : BREAK;
}

/** The skeleton's letter for a lower-case ASCII letter. */
export function letterOf(char: string): number {
  return char.charCodeAt(0) - 97;
}

/** What the folded unit at `at` is to the skeleton: a letter with bits, a separator or a break. */
export function atomAt(folded: FoldedText, at: number): number {
  const unit = folded.units[at] as number;
  if (unit < 128) return ASCII[unit] as number;
  const unitClass = folded.classes[at] as number;
  if (unitClass === APOSTROPHE) return APOSTROPHE_LETTER;
  if (unitClass === KEPT_MARK) return SEPARATOR;
  const look = lookAt(folded, at);
  // A stroke that looks like l may as well be an i.
  if (look === "l") return letterOf("i") | LEET;
  if (look !== "") return letterOf(look) | (unitClass === LETTER || unitClass === EMOJI ? 0 : LEET);
  return unitClass === EMOJI || unitClass === SYMBOL ? SEPARATOR : BREAK;
}

/** The letters that the character behind a folded unit outside ASCII looks like. */
export function lookAt(folded: FoldedText, at: number): string {
  const { classes, text, source, units } = folded;
  // The second half of a flag comes from the first one's cluster, so it is read from the matching form.
  const codePoint =
    classes[at] === EMOJI ? pairAt(units, at) : (text.codePointAt(source[at] as number) as number);
  return codePoint < 128 ? "" : foldCodePoint(codePoint).look;
}

function pairAt(units: Uint16Array, at: number): number {
  const high = units[at] as number;
  const low = units[at + 1] ?? 0;
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
    ? ((high - 0xd800) << 10) + low - 0xdc00 + 0x10000
    : high;
}

/** Folded units that the character at `at` takes up. */
export function widthAt(folded: FoldedText, at: number): number {
  const { units, length } = folded;
  const unit = units[at] as number;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= length) return 1;
  const next = units[at + 1] as number;
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
