import data from "unhomoglyph/data.json" with { type: "json" };
import {
  APOSTROPHE,
  DIGIT,
  EMOJI,
  KEPT_MARK,
  LETTER,
  NEWLINE,
  OTHER,
  SPACE,
  SYMBOL,
} from "../../../src/engine/fold-char.ts";
import { LOOKS, PLAIN_FORMS } from "./extras.ts";
import {
  categoryOf,
  decimalValue,
  decompose,
  isEmoji,
  isLetter,
  isWhiteSpace,
  toLower,
  toUpper,
} from "./read-unicode.ts";

/**
 * Marks and invisible characters that the matching form leaves out: combining marks of Latin, Greek,
 * Cyrillic, Hebrew and Arabic, zero-width and bidirectional controls, soft hyphen, variation selectors,
 * emoji skin tones and tags. Indic and Thai vowel signs are letters and stay.
 */
const DROPPED_RANGES: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];

/** What a code point becomes: its form, empty where it is dropped, and the class of the form's units. */
export interface Form {
  form: string;
  unitClass: number;
}

const confusables = new Map(
  Object.entries(data as Record<string, string>).map(([from, to]) => [from.codePointAt(0) as number, to]),
);

/** The matching form of a code point outside ASCII. */
export function computeForm(codePoint: number): Form {
  const form = isDropped(codePoint) ? "" : foldToString(codePoint);
  return { form, unitClass: form === "" ? OTHER : classify(form) };
}

/**
 * The ASCII letters that a character looks like, or "" if none. Closed under folding: a character and its
 * folded form both have a look or both have none, so that folding twice is folding once.
 */
export function computeLook(codePoint: number): string {
  const { form } = computeForm(codePoint);
  if (form === "" || (form.codePointAt(0) as number) < 128) return "";
  const folded = form.codePointAt(0) as number;
  if (form.length !== String.fromCodePoint(folded).length) return "";
  const seen = [codePoint, folded, toUpper(folded)];
  for (const one of seen) {
    const look = LOOKS.get(one) ?? foldLook(confusables.get(one));
    if (look !== "") return look;
  }
  return "";
}

/** A confusable's target in ASCII letters; "" where it is anything else. */
function foldLook(target: string | undefined): string {
  if (target === undefined) return "";
  const look = [...target].map(foldLookPart).join("");
  return /^[a-z]{1,3}$/.test(look) ? look : "";
}

function foldLookPart(char: string): string {
  const codePoint = char.codePointAt(0) as number;
  return codePoint < 128 ? char.toLowerCase() : computeForm(codePoint).form;
}

function foldToString(codePoint: number): string {
  const typed = PLAIN_FORMS.get(codePoint);
  if (typed !== undefined) return typed;
  const char = String.fromCodePoint(codePoint);
  // Hangul syllables would come apart into letters that no author writes.
  if ((codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0xd800 && codePoint <= 0xdfff))
    return char;
  let form = "";
  for (const part of decompose(toLower(codePoint)).map(toLower)) {
    if (!isDropped(part)) form += PLAIN_FORMS.get(part) ?? String.fromCodePoint(part);
  }
  // A spacing accent decomposes to a space and a mark; kept as it is, it stays one visible character.
  if (form === " " && !isWhiteSpace(codePoint)) return char;
  const first = form.codePointAt(0);
  const isDigit =
    first !== undefined && form.length === String.fromCodePoint(first).length && isDecimal(first);
  return isDigit ? String(decimalValue(first)) : form;
}

function classify(form: string): number {
  const first = form.codePointAt(0) as number;
  const category = categoryOf(first);
  if (form === "'") return APOSTROPHE;
  if (form === "\n") return NEWLINE;
  if (category.endsWith("_Mark")) return KEPT_MARK;
  if ([...form].every((char) => isDecimal(char.codePointAt(0) as number))) return DIGIT;
  if (isLetter(first) || category.endsWith("_Number")) return LETTER;
  if (isWhiteSpace(first)) return SPACE;
  if (isEmoji(first)) return EMOJI;
  return category.endsWith("_Symbol") ? SYMBOL : OTHER;
}

function isDecimal(codePoint: number): boolean {
  return categoryOf(codePoint) === "Decimal_Number";
}

function isDropped(codePoint: number): boolean {
  return DROPPED_RANGES.some(([from, to]) => codePoint >= from && codePoint <= to);
}
