import type { FoldedText } from "./fold.ts";
import { APOSTROPHE, DIGIT, foldCodePoint, KEPT_MARK, LETTER } from "./fold-char.ts";

/**
 * Rewrites words that mix ASCII letters with look-alikes of other scripts (`gu` + Cyrillic `і` + `lty`) in
 * ASCII letters. Nobody writes such words but to hide them. A word all in one other script is left alone: it
 * may be an honest word of that language.
 */
export function foldMixedWords(folded: FoldedText): void {
  const { length, classes } = folded;
  let written = 0;
  let at = 0;
  while (at < length) {
    let end = at + 1;
    if (isWordClass(classes[at] as number)) {
      while (end < length && isWordClass(classes[end] as number)) end++;
      written = hasAsciiLetter(folded, at, end)
        ? rewriteWord(folded, at, end, written)
        : copyUnits(folded, at, end, written);
    } else written = copyUnits(folded, at, end, written);
    at = end;
  }
  folded.source[written] = folded.source[length] as number;
  folded.length = written;
}

function isWordClass(unitClass: number): boolean {
  return unitClass === LETTER || unitClass === DIGIT || unitClass === KEPT_MARK || unitClass === APOSTROPHE;
}

function hasAsciiLetter(folded: FoldedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (folded.classes[at] === LETTER && (folded.units[at] as number) < 128) return true;
  return false;
}

/** Writes units `[from, to)` at `written`, each look-alike as the one letter it looks like. */
function rewriteWord(folded: FoldedText, from: number, to: number, written: number): number {
  const { units, classes, source } = folded;
  let next = written;
  for (let at = from; at < to; ) {
    const folding =
      classes[at] === LETTER && (units[at] as number) >= 128
        ? foldCodePoint(folded.text.codePointAt(source[at] as number) as number)
        : null;
    if (folding === null || folding.look.length !== 1) {
      next = copyUnits(folded, at, at + 1, next);
      at++;
      continue;
    }
    units[next] = folding.look.charCodeAt(0);
    classes[next] = LETTER;
    source[next++] = source[at] as number;
    at += folding.units.length;
  }
  return next;
}

function copyUnits(folded: FoldedText, from: number, to: number, written: number): number {
  if (written !== from) {
    folded.units.copyWithin(written, from, to);
    folded.classes.copyWithin(written, from, to);
    folded.source.copyWithin(written, from, to);
  }
  return written + to - from;
}
