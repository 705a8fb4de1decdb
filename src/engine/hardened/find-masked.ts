import type { FoldedText } from "../fold.ts";
import { payloadOfList, pushRangeHit, type TermHits } from "../lexicon.ts";
import { matchOfRange } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { atomAt, BREAK, LETTER_BITS, MASK, SEPARATOR, widthAt } from "./atoms.ts";
import { type HardenedTables, MAX_MASKED, placeOfLength } from "./automaton.ts";

/** Fewest letters of a masked word that have to be seen, the first one among them. */
const MIN_SEEN = 2;
const MIN_LENGTH = 4;
const HIDDEN = 255;
const ASTERISK = 0x2a;

const word = new Uint8Array(MAX_MASKED);

/**
 * Finds the words that `[from, to)` may be when every asterisk hides one letter (sh*t, b****h); other masking
 * signs hide one only between letters (f#ck).
 */
export function findMasked(
  tables: HardenedTables,
  tokens: Tokens,
  from: number,
  to: number,
  hits: TermHits,
): void {
  const { folded } = tokens;
  const { hardenedWordGroups, hardenedWordLetters, hardenedWordLists } = tables;
  let start = from;
  while (start < to && !isLetter(atomAt(folded, start))) start++;
  let end = to;
  while (end > start && !isLetter(atomAt(folded, end - 1)) && folded.units[end - 1] !== ASTERISK) end--;
  const length = readWord(folded, start, end);
  if (length < MIN_LENGTH || hardenedWordGroups.length === 0) return;
  const group = length * 26 + (word[0] as number);
  let at =
    placeOfLength(tables, length) +
    ((hardenedWordGroups[group] as number) - (hardenedWordGroups[length * 26] as number)) * length;
  for (
    let entry = hardenedWordGroups[group] as number;
    entry < (hardenedWordGroups[group + 1] as number);
    entry++
  ) {
    if (isSame(hardenedWordLetters, at, length))
      pushRange(hits, tokens, hardenedWordLists[entry] as number, start, end);
    at += length;
  }
}

/** Takes note of a term of a list at folded offsets. */
export function pushRange(hits: TermHits, tokens: Tokens, list: number, start: number, end: number): void {
  const { first, last } = matchOfRange(tokens, start, end);
  pushRangeHit(hits, payloadOfList(list), first, last, start, end);
}

/** Letters of a masked word into `word`; 0 if it is none, or too little of it is seen. */
function readWord(folded: FoldedText, from: number, to: number): number {
  let length = 0;
  let seen = 0;
  for (let at = from; at < to; at += widthAt(folded, at)) {
    if (length === MAX_MASKED) return 0;
    const atom = atomAt(folded, at);
    if ((atom & MASK) !== 0) word[length++] = HIDDEN;
    else if (isLetter(atom)) {
      word[length++] = atom & LETTER_BITS;
      seen++;
    } else return 0;
  }
  return seen < MIN_SEEN || seen === length ? 0 : length;
}

function isLetter(atom: number): boolean {
  return (atom & (SEPARATOR | BREAK)) === 0 && (atom & LETTER_BITS) < 26;
}

function isSame(letters: Uint8Array, at: number, length: number): boolean {
  for (let index = 0; index < length; index++)
    if (word[index] !== HIDDEN && word[index] !== letters[at + index]) return false;
  return true;
}
