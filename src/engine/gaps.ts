import type { FoldedText } from "./fold.ts";
import { LETTER, NEWLINE, SPACE } from "./fold-char.ts";
import { endsSentence } from "./sentences.ts";
import { BREAKING_GAP, HASHTAG, JOINING_GAP, MENTION, type Tokens } from "./token-buffer.ts";

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const EM_DASH = 0x2014;
const HORIZONTAL_BAR = 0x2015;
const LAST_CAPITAL = 0x5a;

/** Reads what stands before each token, which of them start with a capital, and where sentences end. */
export function readGaps(tokens: Tokens): void {
  const {
    folded,
    count,
    start: starts,
    end: ends,
    gap: gaps,
    capital,
    sentence: sentences,
    kind: kinds,
  } = tokens;
  const { classes } = folded;
  let sentence = 0;
  let before = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index] as number;
    const kind = kinds[index];
    const from = kind === HASHTAG || kind === MENTION ? start + 1 : start;
    capital[index] = classes[from] === LETTER && isCapital(folded, from) ? 1 : 0;
    if (start - before === 1 && classes[before] === SPACE) gaps[index] = JOINING_GAP;
    else {
      const gap = readGap(folded, before, start);
      gaps[index] = gap;
      if (gap !== JOINING_GAP && index > 0 && endsSentence(tokens, index)) sentence++;
    }
    sentences[index] = sentence;
    before = ends[index] as number;
  }
}

/** Spaces join, one hyphen or underscore alone joins, a line end breaks, anything else is itself. */
function readGap(folded: FoldedText, start: number, end: number): number {
  if (end - start === 1 && folded.classes[start] === SPACE) return JOINING_GAP;
  let signs = 0;
  let spaces = 0;
  let hash = 0x7f4a7c15;
  for (let at = start; at < end; at++) {
    const unitClass = folded.classes[at];
    if (unitClass === NEWLINE) return BREAKING_GAP;
    if (unitClass === SPACE) {
      spaces++;
      continue;
    }
    signs++;
    hash = Math.imul(hash ^ (folded.units[at] as number), 0x01000193);
  }
  if (signs === 0) return JOINING_GAP;
  if (signs === 1 && spaces === 0 && isJoiningSign(folded, start)) return JOINING_GAP;
  return hash === JOINING_GAP || hash === BREAKING_GAP ? 1 : hash;
}

/** A long dash sets words apart, although it folds to a hyphen. */
function isJoiningSign(folded: FoldedText, at: number): boolean {
  if (folded.units[at] === UNDERSCORE) return true;
  const original = folded.text.charCodeAt(folded.source[at] as number);
  return folded.units[at] === HYPHEN && original !== EM_DASH && original !== HORIZONTAL_BAR;
}

/** Whether the letter that a folded unit comes from is a capital. */
function isCapital(folded: FoldedText, at: number): boolean {
  const original = folded.text.charCodeAt(folded.source[at] as number);
  if (original < 128) return original <= LAST_CAPITAL;
  const char = String.fromCodePoint(folded.text.codePointAt(folded.source[at] as number) as number);
  return char !== char.toLowerCase();
}
