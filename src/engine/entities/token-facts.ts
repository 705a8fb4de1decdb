import { foldedSlice } from "../fold.ts";
import { DIGIT, LETTER, SPACE } from "../fold-char.ts";
import type { WordSet } from "../hash.ts";
import { NON_ASCII, type Tokens, WORD } from "../token-buffer.ts";

/** Whether a token exists and is one of a set's words. */
export function isWordOf(tokens: Tokens, index: number, words: WordSet): boolean {
  return (
    index >= 0 &&
    index < tokens.count &&
    tokens.kind[index] === WORD &&
    words.has(tokens.hash[index] as number)
  );
}

/** Units of a token's closing "'s"; 0 if it has none. */
export function possessiveLength(tokens: Tokens, index: number): number {
  if (lengthOf(tokens, index) < 4) return 0;
  const end = tokens.end[index] as number;
  const { units } = tokens.folded;
  return units[end - 1] === 0x73 && units[end - 2] === 0x27 ? 2 : 0;
}

/** Whether a token exists and is made of digits alone. */
export function isNumber(tokens: Tokens, index: number): boolean {
  return isMadeOf(tokens, index, DIGIT);
}

/** Whether a token exists and is made of letters alone. */
export function isLetters(tokens: Tokens, index: number): boolean {
  return isMadeOf(tokens, index, LETTER);
}

function isMadeOf(tokens: Tokens, index: number, unitClass: number): boolean {
  return (
    index >= 0 &&
    index < tokens.count &&
    tokens.kind[index] === WORD &&
    ((tokens.makeup[index] as number) & CLASSES) === 1 << unitClass
  );
}

/** Whether a token has a unit of a class among its letters. */
export function hasUnit(tokens: Tokens, index: number, unitClass: number): boolean {
  return ((tokens.makeup[index] as number) & (1 << unitClass)) !== 0;
}

/** Whether a token has nothing but letters and digits. */
export function isAlphanumeric(tokens: Tokens, index: number): boolean {
  return ((tokens.makeup[index] as number) & CLASSES & ~((1 << LETTER) | (1 << DIGIT))) === 0;
}

/** The bits of a token's makeup that stand for classes. */
const CLASSES = NON_ASCII - 1;

/** Units of a token's folded text; 0 past the ends. */
export function lengthOf(tokens: Tokens, index: number): number {
  return index < 0 || index >= tokens.count
    ? 0
    : (tokens.end[index] as number) - (tokens.start[index] as number);
}

/** Number of digits that a token begins with. */
export function leadingDigits(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== WORD || !hasUnit(tokens, index, DIGIT))
    return 0;
  const start = tokens.start[index] as number;
  let at = start;
  while (at < (tokens.end[index] as number) && tokens.folded.classes[at] === DIGIT) at++;
  return at - start;
}

/** The signs between token `index - 1` and token `index`, folded, blanks included. */
export function gapBefore(tokens: Tokens, index: number): string {
  const from = index === 0 ? 0 : (tokens.end[index - 1] as number);
  const to = index >= tokens.count ? tokens.folded.length : (tokens.start[index] as number);
  return foldedSlice(tokens.folded, from, Math.min(to, from + MAX_GAP));
}

const MAX_GAP = 8;

/** Whether nothing but blanks stand between token `index - 1` and token `index`. */
export function isAfterBlank(tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.count || tokens.gap[index] !== 0) return false;
  const from = tokens.end[index - 1] as number;
  return (tokens.start[index] as number) > from && tokens.folded.classes[from] === SPACE;
}

/** Whether every letter of a token is a capital in the original text, and it has two or more. */
export function isAllCapitals(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const { folded } = tokens;
  let letters = 0;
  for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++) {
    if (folded.classes[at] !== LETTER) continue;
    const code = folded.text.charCodeAt(folded.source[at] as number);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 128 && isLowerCase(folded.text, folded.source[at] as number)) return false;
    letters++;
  }
  return letters >= 2;
}

function isLowerCase(text: string, at: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return char !== char.toUpperCase();
}

/** Whether one of a set's words stands anywhere in the draft. */
export function hasAnyWord(tokens: Tokens, words: WordSet): boolean {
  for (let index = 0; index < tokens.count; index++) if (isWordOf(tokens, index, words)) return true;
  return false;
}

/** Whether a token follows on the one before it with a single blank or hyphen, and nothing else, in between. */
export function isAfterBlankOrHyphen(tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.count) return false;
  const from = tokens.end[index - 1] as number;
  const unit = tokens.folded.units[from];
  return (tokens.start[index] as number) - from === 1 && (unit === 0x20 || unit === 0x2d);
}

/** Whether one of a set's words stands among the `reach` tokens before token `index`, in its line. */
export function hasWordBefore(tokens: Tokens, index: number, words: WordSet, reach: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    if (tokens.gap[at + 1] === -1) return false;
    if (isWordOf(tokens, at, words)) return true;
  }
  return false;
}

/** Whether one of a set's words stands among the `reach` tokens after token `index`, in its line. */
export function hasWordAfter(tokens: Tokens, index: number, words: WordSet, reach: number): boolean {
  for (let at = index + 1; at < tokens.count && at <= index + reach; at++) {
    if (tokens.gap[at] === -1) return false;
    if (isWordOf(tokens, at, words)) return true;
  }
  return false;
}
