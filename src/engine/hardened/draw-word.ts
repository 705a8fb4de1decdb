import type { FoldedText } from "../fold.ts";
import {
  atomAt,
  BREAK,
  DIGIT_ATOM,
  LEET,
  LETTER_BITS,
  letterOf,
  lookAt,
  MASK,
  SEPARATOR,
  SIGN_ATOM,
  widthAt,
} from "./atoms.ts";
import { MIN_SPELLED } from "./chunks.ts";
import {
  DIGIT_LETTER,
  DISGUISED,
  ENDS,
  JOINED,
  narrowEdges,
  PLAIN_LETTER,
  pushLetter,
  repeatLetter,
  SIGN_LETTER,
  type Skeleton,
  STARTS,
  STOP,
} from "./skeleton.ts";

/** Most separators in a row inside of a word. */
const MAX_SEPARATORS = 3;
const AT_SIGN = 0x40;

/**
 * Draws a word without blanks: letters around separators are joined, and each piece between separators may
 * begin or end a word.
 */
export function drawWord(folded: FoldedText, skeleton: Skeleton, start: number, end: number): void {
  const { from, to } = trimSigns(folded, start, end);
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
      pushLetter(skeleton, STOP, 0, at, at);
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
    if ((atom & SIGN_ATOM) === 0 || folded.units[at] === AT_SIGN) isLead = false;
  }
  closePiece(skeleton, pieceStart);
  if (isSpelled) narrowEdges(skeleton, chunkStart);
  if (hasMask) skeleton.masked.push(from, to);
}

/** Leaves out brackets before a word and punctuation after it, which are no letters of it. */
function trimSigns(folded: FoldedText, start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
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
    if (skeleton.letter[at] === STOP) return;
    (skeleton.flags[at] as number) |= ENDS;
    if (((skeleton.flags[at] as number) & SIGN_LETTER) === 0) return;
  }
}

/** Adds the letters that the character at `at` stands for; one that `mayRepeat` may be counted to the last. */
export function pushAtom(
  folded: FoldedText,
  skeleton: Skeleton,
  at: number,
  flags: number,
  mayRepeat: boolean,
): void {
  const atom = atomAt(folded, at);
  const end = at + widthAt(folded, at);
  const look = (folded.units[at] as number) < 128 ? "" : lookAt(folded, at);
  const own =
    ((atom & LEET) === 0 ? PLAIN_LETTER : DISGUISED) |
    ((atom & DIGIT_ATOM) === 0 ? 0 : DIGIT_LETTER) |
    ((atom & SIGN_ATOM) === 0 ? 0 : SIGN_LETTER) |
    (look === "" ? 0 : DISGUISED);
  const add = mayRepeat ? repeatLetter : pushLetter;
  add(skeleton, atom & LETTER_BITS, flags | own, at, end);
  for (let index = 1; index < look.length; index++)
    repeatLetter(skeleton, letterOf(look.charAt(index)), (flags & ENDS) | own, at, end);
}
