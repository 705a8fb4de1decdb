import { ALPHABET, letterOf } from "./atoms.ts";

/** Bits of a skeleton letter: a word may start with it, a word may end with it. */
export const STARTS = 1;
export const ENDS = 2;
/** Some of it was written with a digit, sign or look-alike. */
export const DISGUISED = 4;
/** Some of it was written as a letter. */
export const PLAIN_LETTER = 8;
/** Some of it was written with a digit. */
export const DIGIT_LETTER = 16;
/** Something was passed over between it and the letter before. */
export const JOINED = 32;
/** All of it was written with signs that may be punctuation. */
export const SIGN_LETTER = 64;

/** Words of one letter, also of hasty writers, that may stand before a word spelled out. */
const WORDS_OF_ONE_LETTER = ["a", "i", "u", "r"].map(letterOf);

/** Most letters whose scratch is kept. */
const KEPT_LETTERS = 1 << 14;

/** No letter: the automaton starts anew. */
export const STOP = ALPHABET;

/**
 * A text as a suspicious reader sees it: digits and signs as the letters they stand for, repeated letters as
 * one with a count, letters set apart drawn together. Arrays are scratch; only `length` entries count.
 */
export interface Skeleton {
  length: number;
  /** 0 to 25, `GAP` between words, `APOSTROPHE_LETTER`, or `STOP`. */
  letter: Uint8Array;
  /** How often the letter is repeated. */
  count: Int32Array;
  flags: Uint8Array;
  /** Folded offsets of what the letter was written with. */
  start: Int32Array;
  end: Int32Array;
  /** Folded offsets, two and two, of words in which signs may hide letters. */
  masked: number[];
}

/** Creates an empty buffer. */
export function createSkeleton(): Skeleton {
  return { length: 0, masked: [], ...createArrays(512) };
}

/** Empties the buffer for a new text; arrays grown by a very long one are let go. */
export function resetSkeleton(skeleton: Skeleton): void {
  if (skeleton.letter.length > KEPT_LETTERS) Object.assign(skeleton, createArrays(KEPT_LETTERS));
  skeleton.length = 0;
  skeleton.masked.length = 0;
}

/** Adds a letter, a gap or a stop. */
export function pushLetter(
  skeleton: Skeleton,
  letter: number,
  flags: number,
  start: number,
  end: number,
): void {
  const index = skeleton.length++;
  if (index === skeleton.letter.length) growSkeleton(skeleton);
  skeleton.letter[index] = letter;
  skeleton.count[index] = 1;
  skeleton.flags[index] = flags;
  skeleton.start[index] = start;
  skeleton.end[index] = end;
}

/** Adds a letter, or counts it as one more of the last. */
export function repeatLetter(
  skeleton: Skeleton,
  letter: number,
  flags: number,
  start: number,
  end: number,
): void {
  const last = skeleton.length - 1;
  if (last < 0 || skeleton.letter[last] !== letter) {
    pushLetter(skeleton, letter, flags, start, end);
    return;
  }
  const before = skeleton.flags[last] as number;
  const isSign = before & flags & SIGN_LETTER;
  skeleton.flags[last] = ((before | (flags & ~(STARTS | JOINED))) & ~SIGN_LETTER) | isSign;
  (skeleton.count[last] as number)++;
  skeleton.end[last] = end;
}

/**
 * A word spelled out is one word from its first letter to its last ("h e l l o" has no "hell" in it), except
 * that words of one letter may stand before it.
 */
export function narrowEdges(skeleton: Skeleton, from: number): void {
  const { flags, letter, length } = skeleton;
  let mayStart = true;
  for (let at = from; at < length; at++) {
    if (!mayStart) (flags[at] as number) &= ~STARTS;
    if (at < length - 1) (flags[at] as number) &= ~ENDS;
    mayStart &&= WORDS_OF_ONE_LETTER.includes(letter[at] as number);
  }
}

type SkeletonArrays = Omit<Skeleton, "length" | "masked">;

function createArrays(capacity: number): SkeletonArrays {
  return {
    letter: new Uint8Array(capacity),
    count: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
  };
}

function growSkeleton(skeleton: Skeleton): void {
  const grown = createArrays(skeleton.letter.length * 2);
  for (const name of Object.keys(grown) as (keyof SkeletonArrays)[]) grown[name].set(skeleton[name]);
  Object.assign(skeleton, grown);
}
