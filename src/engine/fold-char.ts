/** What a folded unit is, for the tokeniser and for word edges. Values are stored one byte a unit. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const APOSTROPHE = 5;
export const EMOJI = 6;
export const SYMBOL = 7;
/** Marks that are letters of their script (Indic vowel signs) and so are kept: they continue a cluster. */
export const KEPT_MARK = 8;

/** How one code point is written in the matching form. */
export interface FoldedChar {
  /** UTF-16 units of the matching form; empty for a dropped character. */
  units: string;
  /** Class of every unit in `units`. */
  unitClass: number;
  /** The character belongs to the cluster before it (kept marks). */
  continuesCluster: boolean;
}

/** The most code points remembered; a text of more kinds than this only folds more slowly. */
const CACHE_LIMIT = 8192;

const DROPPED: FoldedChar = { units: "", unitClass: OTHER, continuesCluster: false };

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
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];

/** Characters whose compatibility form is not the one people type for them. */
const REPLACEMENTS: ReadonlyMap<number, string> = new Map([
  ..."\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07"
    .split("")
    .map(toPair("'")),
  ..."\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\uff02".split("").map(toPair('"')),
  ..."\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d".split("").map(toPair("-")),
  ..."\u0085\u2028\u2029".split("").map(toPair("\n")),
  [0x2044, "/"],
  [0x00df, "ss"],
  [0x1e9e, "ss"],
  [0x00e6, "ae"],
  [0x00c6, "ae"],
  [0x0153, "oe"],
  [0x0152, "oe"],
  [0x00f8, "o"],
  [0x00d8, "o"],
  [0x0111, "d"],
  [0x0110, "d"],
  [0x00f0, "d"],
  [0x00d0, "d"],
  [0x0142, "l"],
  [0x0141, "l"],
  [0x0131, "i"],
  [0x0130, "i"],
  [0x00fe, "th"],
  [0x00de, "th"],
  [0x0127, "h"],
  [0x0126, "h"],
  [0x0167, "t"],
  [0x0166, "t"],
  [0x03c2, "\u03c3"],
]);

const cache = new Map<number, FoldedChar>();

/**
 * The matching form of one code point outside ASCII. Case and marks do not count; every decimal digit
 * is written in ASCII. Depends on the code point alone, so that terms and text always agree.
 * Lone surrogates stay as they are.
 */
export function foldCodePoint(codePoint: number): FoldedChar {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const folded = computeFold(codePoint);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(codePoint, folded);
  return folded;
}

function computeFold(codePoint: number): FoldedChar {
  if (isDropped(codePoint)) return DROPPED;
  const units = foldToString(codePoint);
  if (units === "") return DROPPED;
  const unitClass = classify(units);
  return { units, unitClass, continuesCluster: unitClass === KEPT_MARK };
}

function foldToString(codePoint: number): string {
  const replaced = REPLACEMENTS.get(codePoint);
  if (replaced !== undefined) return replaced;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return String.fromCharCode(codePoint);
  const char = String.fromCodePoint(codePoint);
  // Hangul syllables would come apart into letters that no author writes.
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return char;
  let out = "";
  for (const part of char.toLowerCase().normalize("NFKD").toLowerCase()) {
    const partPoint = part.codePointAt(0) as number;
    if (isDropped(partPoint)) continue;
    out += REPLACEMENTS.get(partPoint) ?? part;
  }
  // A spacing accent decomposes to a space and a mark; kept as it is, it stays one visible character.
  if (out === " " && !/\s/u.test(char)) return char;
  return /^\p{Nd}$/u.test(out) ? String(decimalValue(out.codePointAt(0) as number)) : out;
}

/** Decimal digits come in runs of ten from zero to nine, so the value is the distance to the run's start. */
function decimalValue(codePoint: number): number {
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return value;
}

function classify(units: string): number {
  const first = String.fromCodePoint(units.codePointAt(0) as number);
  if (units === "'") return APOSTROPHE;
  if (units === "\n") return NEWLINE;
  if (/^\p{M}/u.test(first)) return KEPT_MARK;
  if (/^\p{Nd}+$/u.test(units)) return DIGIT;
  if (/^[\p{L}\p{N}]/u.test(first)) return LETTER;
  if (/^\s/u.test(first)) return SPACE;
  if (isEmoji(first)) return EMOJI;
  if (/^\p{S}/u.test(first)) return SYMBOL;
  return OTHER;
}

/** Pictographs and regional indicators: what a reader sees as an emoji. */
function isEmoji(char: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(char);
}

function isDropped(codePoint: number): boolean {
  for (const [from, to] of DROPPED_RANGES) {
    if (codePoint < from) return false;
    if (codePoint <= to) return true;
  }
  return false;
}

function toPair(to: string): (char: string) => [number, string] {
  return (char) => [char.charCodeAt(0), to];
}
