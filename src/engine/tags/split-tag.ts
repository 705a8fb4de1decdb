import type { FoldedText } from "../fold.ts";
import { extendHash, FIRST_HASH, hashUnits } from "../hash.ts";
import { startsTagWord } from "./boundaries.ts";
import { isTagWord } from "./tag-words.ts";

/** Longest tag that is split, and longest word that is looked for in one without capitals, in folded units. */
export const MAX_TAG = 80;
const MAX_WORD = 16;
/** Shorter letters are left whole. */
const MIN_SPLIT = 4;
/** A reading may have this many words more than the one with the fewest. */
const EXTRA_WORDS = 1;
const NONE = 255;

/**
 * The words that a hashtag can be read as, ascending by where they begin: word `i` is the units from `at[i]` to
 * before `to[i]` after the `#`. Arrays are scratch, valid until the next split; the first `count` entries count.
 */
export interface TagWords {
  length: number;
  count: number;
  at: Uint8Array;
  to: Uint8Array;
}

const CAPACITY = MAX_TAG * MAX_WORD;
const words: TagWords = {
  length: 0,
  count: 0,
  at: new Uint8Array(CAPACITY),
  to: new Uint8Array(CAPACITY),
};
/** Known words of one part. */
const found = { count: 0, at: new Uint8Array(CAPACITY), to: new Uint8Array(CAPACITY) };
/** The fewest words from a part's start to here, and from here to its end; `NONE` where no words lead. */
const before = new Uint8Array(MAX_TAG + 1);
const after = new Uint8Array(MAX_TAG + 1);

/**
 * Splits the tag whose letters are the folded units `[from, to)`. A tag with capitals is read by them; each
 * part without is read in all ways that take the fewest known words, or one more: `susanalbumparty` has
 * `susan album party` and `sus anal bum party`, but `therapist`, being one word, has no other. One longer
 * than `MAX_TAG` has no words.
 */
export function splitTag(folded: FoldedText, from: number, to: number, vocabulary: Int32Array): TagWords {
  words.length = to - from;
  words.count = 0;
  if (words.length > MAX_TAG) return words;
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !startsTagWord(folded, at, to)) continue;
    splitPart(folded, start, at, from, vocabulary);
    start = at;
  }
  return words;
}

function splitPart(
  folded: FoldedText,
  start: number,
  end: number,
  from: number,
  vocabulary: Int32Array,
): void {
  const length = end - start;
  found.count = 0;
  // One word is the reading with the fewest words, and nothing else is read then.
  if (isTagWord(vocabulary, hashUnits(folded.units, start, end))) {
    pushWord(start - from, end - from);
    return;
  }
  if (length >= MIN_SPLIT) findWords(folded, start, end, vocabulary);
  const fewest = countWords(length);
  if (fewest === 1 || fewest === NONE) {
    pushWord(start - from, end - from);
    return;
  }
  for (let index = 0; index < found.count; index++) {
    const at = found.at[index] as number;
    const to = found.to[index] as number;
    if ((before[at] as number) + 1 + (after[to] as number) <= fewest + EXTRA_WORDS)
      pushWord(start - from + at, start - from + to);
  }
}

function pushWord(at: number, to: number): void {
  words.at[words.count] = at;
  words.to[words.count++] = to;
}

/** Every known word in a part that can follow on known words from its start. Offsets are relative to `start`. */
function findWords({ units }: FoldedText, start: number, end: number, vocabulary: Int32Array): void {
  const length = end - start;
  before.fill(NONE, 0, length + 1);
  before[0] = 0;
  for (let at = 0; at < length; at++) {
    const words = before[at] as number;
    if (words === NONE) continue;
    const longest = Math.min(length, at + MAX_WORD);
    let hash = FIRST_HASH;
    for (let to = at + 1; to <= longest; to++) {
      hash = extendHash(hash, units[start + to - 1] as number);
      // A letter alone is a word only as the first: "#ihatemondays", but not "cock a too".
      if ((to === at + 1 && at > 0) || !isTagWord(vocabulary, hash)) continue;
      found.at[found.count] = at;
      found.to[found.count++] = to;
      if (words + 1 < (before[to] as number)) before[to] = words + 1;
    }
  }
}

/** The fewest known words that cover a part of this length, or `NONE`. Fills `after`. */
function countWords(length: number): number {
  after.fill(NONE, 0, length + 1);
  after[length] = 0;
  for (let index = found.count - 1; index >= 0; index--) {
    const at = found.at[index] as number;
    const rest = after[found.to[index] as number] as number;
    if (rest !== NONE && rest + 1 < (after[at] as number)) after[at] = rest + 1;
  }
  return after[0] as number;
}
