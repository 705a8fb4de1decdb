import {
  APOSTROPHE,
  DIGIT,
  EMOJI,
  foldCodePoint,
  LETTER,
  NEWLINE,
  OTHER,
  SPACE,
  SYMBOL,
} from "./fold-char.ts";
import { foldMixedWords } from "./mixed-words.ts";

/**
 * A text in matching form. Arrays are scratch: they are valid until the next fold into the same buffer
 * and only their first `length` entries count (`source` has one more: the length of the text).
 */
export interface FoldedText {
  text: string;
  length: number;
  /** UTF-16 units of the matching form. */
  units: Uint16Array;
  /** Class of each unit: the constants of `fold-char.ts`. */
  classes: Uint8Array;
  /** Offset in `text` of the first unit of the character cluster that a folded unit comes from. */
  source: Int32Array;
  /** Which of the signs and digits from U+0020 to U+003F the text holds: see `hasSign`. */
  signs: number;
  /** Whether some character outside ASCII looks like an ASCII letter and is written as something else. */
  hasLooks: boolean;
}

/** Longest text whose scratch is kept; longer ones get arrays of their own, so memory falls back. */
const KEPT_UNITS = 1 << 16;

const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION_SELECTOR_16 = 0xfe0f;

/** ASCII: the folded unit and its class. Tabs and returns fold to what they stand for. */
const ASCII_UNIT = new Uint8Array(128);
const ASCII_CLASS = new Uint8Array(128);
const ASCII_SIGN = new Int32Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code).toLowerCase();
  ASCII_UNIT[code] =
    char === "\t" || char === "\v" || char === "\f" ? 32 : char === "\r" ? 10 : char.charCodeAt(0);
  ASCII_CLASS[code] = asciiClass(String.fromCharCode(ASCII_UNIT[code] as number));
  ASCII_SIGN[code] = signBit(ASCII_UNIT[code] as number);
}

function asciiClass(char: string): number {
  if (char >= "a" && char <= "z") return LETTER;
  if (char >= "0" && char <= "9") return DIGIT;
  if (char === " ") return SPACE;
  if (char === "\n") return NEWLINE;
  if (char === "'") return APOSTROPHE;
  return "$%&*+<=>^|~".includes(char) ? SYMBOL : OTHER;
}

/** The bit of a sign or digit from U+0020 to U+003F in `signs`; 0 for any other unit. */
export function signBit(unit: number): number {
  return unit >= 0x20 && unit < 0x40 ? 1 << (unit - 0x20) : 0;
}

/** Whether a unit is one of the signs of which `signs` has the bits. */
export function isSignOf(unit: number, signs: number): boolean {
  return unit >>> 5 === 1 && ((signs >>> (unit & 31)) & 1) === 1;
}

/** Whether a folded text holds a sign or digit from U+0020 to U+003F. */
export function hasSign({ signs }: FoldedText, unit: number): boolean {
  return isSignOf(unit, signs);
}

/** Creates an empty buffer to fold into. */
export function createFoldBuffer(): FoldedText {
  const buffer = {
    text: "",
    length: 0,
    units: new Uint16Array(0),
    classes: new Uint8Array(0),
    source: new Int32Array(1),
    signs: 0,
    hasLooks: false,
  };
  grow(buffer, 1024);
  return buffer;
}

/**
 * Folds a text into a buffer, once from left to right, with an exact map back to the original offsets.
 * A word that mixes ASCII letters with characters that look like them is written in ASCII; a word all in
 * another script stays in it.
 * Total: lone surrogates, controls and empty text are folded like any other.
 */
export function foldText(text: string, buffer: FoldedText): FoldedText {
  if (buffer.units.length > KEPT_UNITS) grow(buffer, 1024, 0);
  if (buffer.units.length < text.length) grow(buffer, Math.max(1024, text.length), 0);
  buffer.text = text;
  buffer.signs = 0;
  let { units, classes, source } = buffer;
  const size = text.length;
  let length = 0;
  let at = 0;
  let hasLooks = false;
  while (at < size) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const plain = foldAscii(buffer, at, length);
      at += plain;
      length += plain;
      continue;
    }
    const codePoint = text.codePointAt(at) as number;
    const width = codePoint > 0xffff ? 2 : 1;
    if (codePoint === ZERO_WIDTH_JOINER && joinsEmoji(buffer, length, at)) {
      units[length] = codePoint;
      classes[length] = EMOJI;
      source[length] = source[length - 1] as number;
      length++;
      at += width;
    } else {
      const folded = foldCodePoint(codePoint);
      const count = folded.units.length;
      if (folded.look !== "") hasLooks = true;
      if (length + count + (size - at) > units.length) {
        grow(buffer, (length + count + size - at) * 2, length);
        ({ units, classes, source } = buffer);
      }
      const from =
        folded.continuesCluster || continuesEmoji(buffer, length, codePoint, folded.unitClass)
          ? clusterStart(buffer, length, at)
          : at;
      for (let index = 0; index < count; index++) {
        const unit = folded.units.charCodeAt(index);
        units[length] = unit;
        buffer.signs |= signBit(unit);
        classes[length] = folded.unitClass;
        source[length++] = from;
      }
      at += width;
    }
  }
  source[length] = size;
  buffer.length = length;
  buffer.hasLooks = hasLooks;
  if (hasLooks) foldMixedWords(buffer);
  return buffer;
}

/** Folds the ASCII from `at` on, behind the `length` units that are folded already; returns how many units it was. */
function foldAscii(buffer: FoldedText, at: number, length: number): number {
  const { text, units, classes, source } = buffer;
  const count = text.length - at;
  let signs = 0;
  let index = 0;
  for (; index < count; index++) {
    const code = text.charCodeAt(at + index);
    if (code > 127) break;
    const to = length + index;
    units[to] = ASCII_UNIT[code] as number;
    classes[to] = ASCII_CLASS[code] as number;
    source[to] = at + index;
    signs |= ASCII_SIGN[code] as number;
  }
  buffer.signs |= signs;
  return index;
}

/**
 * The matching form of a term, for the compiler: same fold as the text, white space made single spaces
 * and trimmed. Folding a folded term changes nothing.
 */
export function foldTerm(term: string): string {
  const folded = foldText(term, termBuffer);
  return foldedSlice(folded, 0, folded.length).replace(/\s+/gu, " ").trim();
}

const termBuffer = createFoldBuffer();

/** The folded units `[start, end)` as a string. */
export function foldedSlice(folded: FoldedText, start: number, end: number): string {
  if (end - start === 1) return String.fromCharCode(folded.units[start] as number);
  let out = "";
  for (let at = start; at < end; at++) out += String.fromCharCode(folded.units[at] as number);
  return out;
}

/**
 * The original offsets of a folded range. Snaps outwards to whole characters: an expanded character
 * (ß to ss), a surrogate pair, an emoji sequence or a letter with its marks is never cut.
 * An empty range gives an empty span.
 */
export function toSourceSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = folded.source[start] as number;
  if (end <= start) return { start: from, end: from };
  const last = folded.source[end - 1] as number;
  let to = end;
  while (to < folded.length && folded.source[to] === last) to++;
  return { start: from, end: folded.source[to] as number };
}

function grow(buffer: FoldedText, capacity: number, keep = 0): void {
  const units = new Uint16Array(capacity);
  const classes = new Uint8Array(capacity);
  const source = new Int32Array(capacity + 1);
  units.set(buffer.units.subarray(0, keep));
  classes.set(buffer.classes.subarray(0, keep));
  source.set(buffer.source.subarray(0, keep));
  buffer.units = units;
  buffer.classes = classes;
  buffer.source = source;
}

/** A joiner stays only between two emoji; anywhere else it is invisible noise. */
function joinsEmoji(buffer: FoldedText, length: number, at: number): boolean {
  if (length === 0 || buffer.classes[length - 1] !== EMOJI || buffer.units[length - 1] === ZERO_WIDTH_JOINER)
    return false;
  let next = at + 1;
  while (buffer.text.charCodeAt(next) === VARIATION_SELECTOR_16) next++;
  const codePoint = buffer.text.codePointAt(next);
  return codePoint !== undefined && codePoint >= 128 && foldCodePoint(codePoint).unitClass === EMOJI;
}

/** An emoji after a joiner, or the second letter of a flag, belongs to the emoji before it. */
function continuesEmoji(buffer: FoldedText, length: number, codePoint: number, unitClass: number): boolean {
  if (unitClass !== EMOJI || length === 0) return false;
  if (buffer.units[length - 1] === ZERO_WIDTH_JOINER) return true;
  return isFlagLetter(codePoint) && endsInHalfFlag(buffer, length);
}

/** Whether the last cluster is one single flag letter, waiting for its second. */
function endsInHalfFlag(buffer: FoldedText, length: number): boolean {
  const { units, source } = buffer;
  if (
    length < 2 ||
    !isFlagLetter(
      (((units[length - 2] as number) - 0xd800) << 10) + (units[length - 1] as number) - 0xdc00 + 0x10000,
    )
  )
    return false;
  return length === 2 || source[length - 3] !== source[length - 1];
}

function isFlagLetter(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function clusterStart(buffer: FoldedText, length: number, at: number): number {
  return length === 0 ? at : (buffer.source[length - 1] as number);
}
