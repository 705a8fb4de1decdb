import type { FoldedText } from "../fold.ts";
import { OUTSIDE_ASCII, SYMBOLS } from "./charset.ts";
import { findMatchEnd, isWordEdge, type OpenPattern, type Work } from "./run.ts";

/** The symbol after the last unit of a text. */
const END_OF_TEXT = SYMBOLS;
const SECOND_SYMBOLS = SYMBOLS + 1;
/** A pattern that can start with more pairs than this is filed under its first symbols only. */
const MAX_PAIRS = 1_500;

/**
 * All patterns of a pack, filed by the symbols that a match can start with, so that one pass over a text
 * finds every place where any of them may start.
 */
export interface PatternSet {
  patterns: readonly OpenPattern[];
  /** Patterns by first and second symbol: those of pair `p` are `byPair[pairStart[p]]` to `pairStart[p + 1]`. */
  pairStart: Int32Array;
  byPair: Int32Array;
  /** Patterns with too many pairs, by first symbol. */
  byFirst: number[][];
}

/** Files the patterns of a pack. */
export function buildPatternSet(patterns: readonly OpenPattern[]): PatternSet {
  const byFirst: number[][] = Array.from({ length: SYMBOLS }, () => []);
  const pairs: number[][] = [];
  patterns.forEach((pattern, index) => {
    const starts = listPairs(pattern);
    if (starts === null) for (const first of firstSymbols(pattern)) byFirst[first]?.push(index);
    else for (const pair of starts) pairs[pair] = [...(pairs[pair] ?? []), index];
  });
  const pairStart = new Int32Array(SYMBOLS * SECOND_SYMBOLS + 1);
  const byPair: number[] = [];
  for (let pair = 0; pair < SYMBOLS * SECOND_SYMBOLS; pair++) {
    pairStart[pair] = byPair.length;
    byPair.push(...(pairs[pair] ?? []));
  }
  pairStart[SYMBOLS * SECOND_SYMBOLS] = byPair.length;
  return { patterns, pairStart, byPair: Int32Array.from(byPair), byFirst };
}

/**
 * Finds the matches of every pattern from left to right: for each pattern at each place the longest, not
 * overlapping.
 *
 * @param report called with the pattern's index and each match's folded offsets
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text and pattern
 */
export function runPatterns(
  set: PatternSet,
  folded: FoldedText,
  report: (pattern: number, start: number, end: number) => void,
): number {
  const { patterns, pairStart, byPair, byFirst } = set;
  const { units, length } = folded;
  const work: Work = { steps: 0 };
  if (patterns.length === 0) return 0;
  const resumeAt = new Int32Array(patterns.length);
  const tryAt = (index: number, at: number, isEdge: boolean): void => {
    const pattern = patterns[index] as OpenPattern;
    if (at < (resumeAt[index] as number) || (pattern.edgeBefore && !isEdge)) return;
    const end = findMatchEnd(pattern, folded, at, work);
    if (end === -1) return;
    resumeAt[index] = end;
    report(index, at, end);
  };
  let second = length === 0 ? END_OF_TEXT : toSymbol(units[0] as number);
  for (let at = 0; at < length; at++) {
    const first = second;
    second = at + 1 < length ? toSymbol(units[at + 1] as number) : END_OF_TEXT;
    const pair = first * SECOND_SYMBOLS + second;
    const from = pairStart[pair] as number;
    const to = pairStart[pair + 1] as number;
    const wide = byFirst[first] as number[];
    if (from === to && wide.length === 0) continue;
    const isEdge = isWordEdge(folded, at);
    for (let entry = from; entry < to; entry++) tryAt(byPair[entry] as number, at, isEdge);
    for (const index of wide) tryAt(index, at, isEdge);
  }
  return work.steps;
}

function toSymbol(unit: number): number {
  return unit < OUTSIDE_ASCII ? unit : OUTSIDE_ASCII;
}

function firstSymbols(pattern: OpenPattern): number[] {
  const symbols: number[] = [];
  for (let symbol = 0; symbol < SYMBOLS; symbol++)
    if (rowAfter(pattern, 0, symbol) !== -1) symbols.push(symbol);
  return symbols;
}

/** The pairs of symbols that a match can start with, or `null` if they are too many. */
function listPairs(pattern: OpenPattern): number[] | null {
  const pairs: number[] = [];
  for (const first of firstSymbols(pattern)) {
    const row = rowAfter(pattern, 0, first);
    const isWhole = pattern.accepting[row / pattern.classes] === 1;
    for (let second = 0; second < SECOND_SYMBOLS; second++) {
      const goesOn = second !== END_OF_TEXT && rowAfter(pattern, row, second) !== -1;
      if (isWhole || goesOn) pairs.push(first * SECOND_SYMBOLS + second);
    }
    if (pairs.length > MAX_PAIRS) return null;
  }
  return pairs;
}

function rowAfter(pattern: OpenPattern, row: number, symbol: number): number {
  return pattern.next[row + (pattern.classOf[symbol] as number)] as number;
}
