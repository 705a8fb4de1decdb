import type { FoldedText } from "../fold.ts";
import type { Tokens } from "../token-buffer.ts";
import {
  atomAt,
  BREAK,
  DIGIT_ATOM,
  GAP,
  LEET,
  LETTER_BITS,
  letterOf,
  lookAt,
  MASK,
  SEPARATOR,
  SIGN_ATOM,
  widthAt,
} from "./atoms.ts";
import { type Chunk, readChunks } from "./chunks.ts";

/** Bits of a skeleton letter. */
export const STARTS = 1;
export const ENDS = 2;
/** Some of it was written with a digit, sign or picture. */
export const DISGUISED = 4;
/** Some of it was written as a plain letter. */
export const PLAIN_LETTER = 8;
/** Some of it was written with a digit. */
export const DIGIT_LETTER = 16;
/** Something was passed over between it and the letter before. */
export const JOINED = 32;
/** All of it was written with signs that may be punctuation. */
const SIGN_LETTER = 64;

/** No letter: the automaton starts anew. */
export const STOP = 31;
/** Most separators in a row inside of a word. */
const MAX_SEPARATORS = 3;
/** Fewest letters that count as spelled out one by one. */
const MIN_SPELLED = 3;
/** Also those of hasty writers. */
const WORDS_OF_ONE_LETTER = ["a", "i", "u", "r"].map(letterOf);

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
}

/** Creates an empty buffer. */
export function createSkeleton(): Skeleton {
  return { length: 0, ...createArrays(512) };
}

/** Draws the skeleton of a text; `onMasked` is told of chunks in which signs may hide letters. */
export function drawSkeleton(
  tokens: Tokens,
  skeleton: Skeleton,
  onMasked: (from: number, to: number) => void,
): Skeleton {
  const chunks = readChunks(tokens);
  skeleton.length = 0;
  for (let index = 0; index < chunks.length; ) {
    const chunk = chunks[index] as Chunk;
    const spelledEnd = endOfSpelled(chunks, index);
    const isStop = chunk.startsLine || chunk.letters < 1 || chunk.blanks === 0;
    push(skeleton, isStop ? STOP : GAP, 0, chunk.from, chunk.from);
    if (spelledEnd > index) {
      drawSpelled(tokens.folded, skeleton, chunks, index, spelledEnd);
      index = spelledEnd;
      continue;
    }
    if (chunk.letters > 0) drawChunk(tokens.folded, skeleton, chunk, onMasked);
    else push(skeleton, STOP, 0, chunk.to, chunk.to);
    index++;
  }
  return skeleton;
}

/** End of a run of chunks of one letter each, with nothing but signs between; `from` if it is too short. */
function endOfSpelled(chunks: readonly Chunk[], from: number): number {
  let letters = 0;
  let end = from;
  for (let index = from; index < chunks.length; index++) {
    const { letters: own } = chunks[index] as Chunk;
    if (own !== 1 && (own !== 0 || letters === 0)) break;
    if (own === 0) continue;
    letters++;
    end = index + 1;
  }
  return letters >= MIN_SPELLED ? end : from;
}

/** Joins letters that stand equally far apart; wider blanks are those between words. */
function drawSpelled(
  folded: FoldedText,
  skeleton: Skeleton,
  chunks: readonly Chunk[],
  from: number,
  to: number,
): void {
  const letters: number[] = [];
  for (let index = from; index < to; index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.letters === 1) letters.push(findLetter(folded, chunk.from));
  }
  const distance = (index: number) => (letters[index] as number) - (letters[index - 1] as number);
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < letters.length; index++) least = Math.min(least, distance(index));
  let wordStart = skeleton.length;
  letters.forEach((at, index) => {
    const isJoined = index > 0 && distance(index) <= least;
    if (index > 0 && !isJoined) {
      narrowEdges(skeleton, wordStart);
      push(skeleton, GAP, 0, at, at);
      wordStart = skeleton.length;
    }
    pushAtom(folded, skeleton, at, STARTS | ENDS | (isJoined ? JOINED : 0), isJoined);
  });
  narrowEdges(skeleton, wordStart);
}

/**
 * A word spelled out is one word from its first letter to its last ("h e l l o" has no "hell" in it), except
 * that words of one letter may stand before it.
 */
function narrowEdges(skeleton: Skeleton, from: number): void {
  const { flags, letter, length } = skeleton;
  let mayStart = true;
  for (let at = from; at < length; at++) {
    if (!mayStart) (flags[at] as number) &= ~STARTS;
    if (at < length - 1) (flags[at] as number) &= ~ENDS;
    mayStart &&= WORDS_OF_ONE_LETTER.includes(letter[at] as number);
  }
}

function findLetter(folded: FoldedText, from: number): number {
  let at = from;
  while ((atomAt(folded, at) & (SEPARATOR | BREAK)) !== 0 || (atomAt(folded, at) & LETTER_BITS) > 25)
    at += widthAt(folded, at);
  return at;
}

function drawChunk(
  folded: FoldedText,
  skeleton: Skeleton,
  chunk: Chunk,
  onMasked: (from: number, to: number) => void,
): void {
  const { from, to } = trimSigns(folded, chunk);
  const divider = findDivider(folded, from, to);
  let pieceStart = skeleton.length;
  let isLead = true;
  let separators = 0;
  let hasMask = false;
  let isSpelled = true;
  const chunkStart = pieceStart;
  for (let at = from; at < to; at += widthAt(folded, at)) {
    const atom = atomAt(folded, at);
    const isDivider = divider !== -1 && folded.units[at] === divider;
    if (isDivider || (atom & SEPARATOR) !== 0) {
      hasMask ||= (atom & MASK) !== 0;
      if (separators++ === 0) closePiece(skeleton, pieceStart);
      isLead = true;
      continue;
    }
    if ((atom & BREAK) !== 0 || separators > MAX_SEPARATORS) {
      closePiece(skeleton, pieceStart);
      push(skeleton, STOP, 0, at, at);
      pieceStart = skeleton.length;
      isLead = true;
      isSpelled = false;
      separators = 0;
      if ((atom & BREAK) !== 0) continue;
    }
    const isJoined = separators > 0 && skeleton.length > pieceStart;
    if (separators > 0) pieceStart = skeleton.length;
    else if (skeleton.length > pieceStart) isSpelled = false;
    separators = 0;
    const flags = (isLead ? STARTS : 0) | (isJoined ? JOINED : 0);
    pushAtom(folded, skeleton, at, flags, !isJoined || isSpelled);
    if ((atom & SIGN_ATOM) === 0 || folded.units[at] === 0x40) isLead = false;
  }
  closePiece(skeleton, pieceStart);
  if (isSpelled) narrowEdges(skeleton, chunkStart);
  if (hasMask) onMasked(from, to);
}

/** Leaves out brackets before a word and punctuation after it, which are no letters of it. */
function trimSigns(folded: FoldedText, chunk: Chunk): { from: number; to: number } {
  let { from, to } = chunk;
  while (from < to && "([{<".includes(String.fromCharCode(folded.units[from] as number))) from++;
  while (to > from && "!|([{<".includes(String.fromCharCode(folded.units[to - 1] as number))) to--;
  return { from, to };
}

/** The sign that stands between every two letters of a word spelled out (s|c|u|m), or -1. */
function findDivider(folded: FoldedText, from: number, to: number): number {
  const { units } = folded;
  if (to - from < 2 * MIN_SPELLED - 1) return -1;
  const divider = units[from + 1] as number;
  if ((divider >= 97 && divider <= 122) || (divider >= 48 && divider <= 57) || divider > 127) return -1;
  for (let at = from; at < to; at++) {
    const isOdd = ((at - from) & 1) === 1;
    if (isOdd !== (units[at] === divider)) return -1;
  }
  return divider;
}

/** Marks the last letter of a piece, and those before it while only signs that may be punctuation follow. */
function closePiece(skeleton: Skeleton, from: number): void {
  for (let at = skeleton.length - 1; at >= from; at--) {
    if (skeleton.letter[at] === STOP || skeleton.letter[at] === GAP) return;
    (skeleton.flags[at] as number) |= ENDS;
    if (((skeleton.flags[at] as number) & SIGN_LETTER) === 0) return;
  }
}

function pushAtom(
  folded: FoldedText,
  skeleton: Skeleton,
  at: number,
  flags: number,
  mayRepeat: boolean,
): void {
  const atom = atomAt(folded, at);
  const end = at + widthAt(folded, at);
  const own =
    ((atom & LEET) === 0 ? PLAIN_LETTER : DISGUISED) |
    ((atom & DIGIT_ATOM) === 0 ? 0 : DIGIT_LETTER) |
    ((atom & SIGN_ATOM) === 0 ? 0 : SIGN_LETTER);
  const look = (folded.units[at] as number) < 128 ? "" : lookAt(folded, at);
  const isUnlike = look !== "" ? DISGUISED : 0;
  repeat(skeleton, atom & LETTER_BITS, flags | own | isUnlike, at, end, mayRepeat);
  for (let index = 1; index < look.length; index++)
    repeat(skeleton, letterOf(look.charAt(index)), (flags & ENDS) | own | isUnlike, at, end, true);
}

/** Adds a letter, or counts it as one more of the last. */
function repeat(
  skeleton: Skeleton,
  letter: number,
  flags: number,
  start: number,
  end: number,
  mayRepeat: boolean,
): void {
  const last = skeleton.length - 1;
  if (!mayRepeat || last < 0 || skeleton.letter[last] !== letter) {
    push(skeleton, letter, flags, start, end);
    return;
  }
  const before = skeleton.flags[last] as number;
  const isSign = before & flags & SIGN_LETTER;
  skeleton.flags[last] = ((before | (flags & ~(STARTS | JOINED))) & ~SIGN_LETTER) | isSign;
  (skeleton.count[last] as number)++;
  skeleton.end[last] = end;
}

function push(skeleton: Skeleton, letter: number, flags: number, start: number, end: number): void {
  const index = skeleton.length++;
  if (index === skeleton.letter.length) growSkeleton(skeleton);
  skeleton.letter[index] = letter;
  skeleton.count[index] = 1;
  skeleton.flags[index] = flags;
  skeleton.start[index] = start;
  skeleton.end[index] = end;
}

type SkeletonArrays = Omit<Skeleton, "length">;

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
