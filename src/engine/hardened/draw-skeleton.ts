import type { FoldedText } from "../fold.ts";
import { LINK, type Tokens } from "../token-buffer.ts";
import { firstTokenAfter } from "../tokens.ts";
import { atomAt, BREAK, GAP, LETTER_BITS, SEPARATOR, widthAt } from "./atoms.ts";
import { type Chunks, LETTERS, MIN_SPELLED, STARTS_LINE, SUSPICIOUS } from "./chunks.ts";
import { drawWord, pushAtom } from "./draw-word.ts";
import {
  ENDS,
  JOINED,
  narrowEdges,
  PLAIN_LETTER,
  pushLetter,
  repeatLetter,
  resetSkeleton,
  type Skeleton,
  STARTS,
  STOP,
} from "./skeleton.ts";

/** Chunks beside a suspicious one that are drawn too: a phrase may be disguised in one word only. */
const NEIGHBOURS = 3;
const DOT = 0x2e;

/** Draws the skeleton of the suspicious chunks of a text and of those around them. */
export function drawSkeleton(tokens: Tokens, chunks: Chunks, skeleton: Skeleton): Skeleton {
  const { folded } = tokens;
  const { bits, from, to, count } = chunks;
  resetSkeleton(skeleton);
  let lastSuspicious = -NEIGHBOURS - 1;
  let nextSuspicious = -1;
  let isAfterStop = true;
  for (let index = 0; index < count; ) {
    while (
      nextSuspicious < index ||
      (nextSuspicious < count && ((bits[nextSuspicious] as number) & SUSPICIOUS) === 0)
    )
      nextSuspicious++;
    if (index - lastSuspicious > NEIGHBOURS && nextSuspicious - index > NEIGHBOURS) {
      // Nothing to see from here to just before the next suspicious chunk.
      index = Math.min(count, nextSuspicious - NEIGHBOURS);
      isAfterStop = true;
      continue;
    }
    const own = bits[index] as number;
    const isStop = isAfterStop || (own & STARTS_LINE) !== 0 || (own & LETTERS) === 0;
    pushLetter(skeleton, isStop ? STOP : GAP, 0, from[index] as number, from[index] as number);
    isAfterStop = (own & LETTERS) === 0;
    if ((own & SUSPICIOUS) === 0) {
      if (!isAfterStop) drawPlain(folded, skeleton, from[index] as number, to[index] as number);
      index++;
      continue;
    }
    const end = endOfSpelled(chunks, index);
    if (end > index) drawSpelled(folded, skeleton, chunks, index, end);
    else drawAroundLinks(tokens, skeleton, from[index] as number, to[index] as number);
    index = Math.max(end, index + 1);
    lastSuspicious = index - 1;
  }
  return skeleton;
}

/** A chunk with nothing suspicious in it: its letters as they are, up to the first sign. */
function drawPlain(folded: FoldedText, skeleton: Skeleton, from: number, to: number): void {
  let flags = STARTS | PLAIN_LETTER;
  for (let at = from; at < to; at++) {
    const atom = atomAt(folded, at);
    if ((atom & (SEPARATOR | BREAK)) === 0 && atom <= LETTER_BITS) {
      repeatLetter(skeleton, atom, flags, at, at + 1);
      flags = PLAIN_LETTER;
      continue;
    }
    closeWord(skeleton, flags);
    pushLetter(skeleton, STOP, 0, at, at);
    flags = STARTS | PLAIN_LETTER;
  }
  closeWord(skeleton, flags);
}

function closeWord(skeleton: Skeleton, flags: number): void {
  if ((flags & STARTS) === 0) (skeleton.flags[skeleton.length - 1] as number) |= ENDS;
}

/** End of a run of chunks of one letter each, with nothing but signs between; `from` if it is too short. */
function endOfSpelled({ bits, count }: Chunks, from: number): number {
  let letters = 0;
  let end = from;
  for (let index = from; index < count; index++) {
    const own = (bits[index] as number) & LETTERS;
    if (own > 1 || (own === 0 && letters === 0)) break;
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
  { bits, from: starts }: Chunks,
  from: number,
  to: number,
): void {
  const letters: number[] = [];
  for (let index = from; index < to; index++)
    if (((bits[index] as number) & LETTERS) === 1) letters.push(findLetter(folded, starts[index] as number));
  const distance = (index: number) => (letters[index] as number) - (letters[index - 1] as number);
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < letters.length; index++) least = Math.min(least, distance(index));
  let wordStart = skeleton.length;
  letters.forEach((at, index) => {
    const isJoined = index > 0 && distance(index) <= least;
    if (index > 0 && !isJoined) {
      narrowEdges(skeleton, wordStart);
      pushLetter(skeleton, GAP, 0, at, at);
      wordStart = skeleton.length;
    }
    pushAtom(folded, skeleton, at, STARTS | ENDS | (isJoined ? JOINED : 0), isJoined);
  });
  narrowEdges(skeleton, wordStart);
}

function findLetter(folded: FoldedText, from: number): number {
  let at = from;
  while ((atomAt(folded, at) & (SEPARATOR | BREAK)) !== 0 || (atomAt(folded, at) & LETTER_BITS) > 25)
    at += widthAt(folded, at);
  return at;
}

/** Draws a chunk without the links in it. */
function drawAroundLinks(tokens: Tokens, skeleton: Skeleton, from: number, to: number): void {
  let at = from;
  for (let token = firstTokenAfter(tokens, from); token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    if (start >= to) break;
    if (!isLink(tokens, token)) continue;
    if (start > at) drawWord(tokens.folded, skeleton, at, start);
    pushLetter(skeleton, STOP, 0, start, start);
    at = tokens.end[token] as number;
  }
  if (at < to) drawWord(tokens.folded, skeleton, at, to);
}

/** Whether a token is a link to a site; without any dot, "w@nker" is none. */
function isLink({ folded, kind, start, end }: Tokens, token: number): boolean {
  if (kind[token] !== LINK) return false;
  for (let at = start[token] as number; at < (end[token] as number); at++)
    if (folded.units[at] === DOT) return true;
  return false;
}
