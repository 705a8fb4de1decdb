import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import { type FoldedText, isSignOf } from "../fold.ts";
import { type Anchors, findAnchors, openAnchors } from "./anchors.ts";
import { createSignPlaces, readSignPlaces, type SignPlaces } from "./sign-places.ts";
import { toSymbol } from "./symbols.ts";
import { ANCHORED, EDGE_BEFORE, isWordEdge, PATTERN_WORDS, type PatternTables, type Work } from "./tables.ts";
import { clearTrail, createTrail, findMatchEnd, type Trail } from "./trail.ts";

/**
 * All patterns of a pack. A pattern runs only at places from which one of its anchors is in reach; one without, where a
 * sign or digit is in reach that every match of it holds, or else at every place where a match can begin.
 */
export interface PatternSet extends PatternTables {
  count: number;
  anchors: Anchors;
  /** The patterns that have no anchor. */
  loose: readonly number[];
  signs: SignPlaces;
  trail: Trail;
}

/** Takes a match: the pattern's index and folded offsets. */
export type ReportMatch = (pattern: number, start: number, end: number) => void;

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openPatternSet(sections: Sections): PatternSet {
  const { patternHeads, patternClasses, patternRows } = sections;
  const count = patternHeads.length / PATTERN_WORDS;
  if (!Number.isInteger(count)) throw new PackFormatError("The patterns of the compiled pack are damaged.");
  const loose: number[] = [];
  for (let pattern = 0; pattern < count; pattern++)
    if (((patternHeads[pattern * PATTERN_WORDS + 2] as number) & ANCHORED) === 0) loose.push(pattern);
  return {
    count,
    heads: patternHeads,
    classes: patternClasses,
    rows: patternRows,
    anchors: openAnchors(sections, count),
    loose,
    signs: createSignPlaces(),
    trail: createTrail(),
  };
}

/** Makes the set ready for a text: finds its anchors. */
export function readAnchors({ anchors, signs }: PatternSet, folded: FoldedText): void {
  findAnchors(anchors, folded);
  signs.isRead = false;
}

/**
 * Finds the matches of one pattern from left to right in the text that was made ready: at each place the longest, not
 * overlapping.
 *
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text
 */
export function runPattern(
  set: PatternSet,
  pattern: number,
  folded: FoldedText,
  report: ReportMatch,
): number {
  const { heads, classes, rows, trail } = set;
  const head = pattern * PATTERN_WORDS;
  const flags = heads[head + 2] as number;
  const needsEdge = (flags & EDGE_BEFORE) !== 0;
  const first = (heads[head] as number) + 1;
  const classesAt = heads[head + 1] as number;
  const least = heads[head + 3] as number;
  const most = heads[head + 4] as number;
  const signs = heads[head + 6] as number;
  if (signs !== 0 && (signs & folded.signs) === 0) return 0;
  const isAnchored = (flags & ANCHORED) !== 0;
  const needs: Needs | null =
    isAnchored || signs !== 0
      ? { site: isAnchored ? (set.anchors.sites.firsts[pattern] as number) : -1, signs, place: 0 }
      : null;
  const work: Work = { steps: 0 };
  clearTrail(trail);
  let at = 0;
  let needed = -1;
  while (at < folded.length) {
    if (needs !== null) {
      if (needed < at + least) needed = nextNeeded(needs, set, folded, at + least);
      if (needed === -1) break;
      if (needed - most > at) at = needed - most;
    }
    const symbolClass = classes[classesAt + toSymbol(folded.units[at] as number)] as number;
    if (rows[first + symbolClass] !== 0 && (!needsEdge || isWordEdge(folded, at))) {
      const end = findMatchEnd(set, pattern, folded, at, trail, work);
      if (end !== -1) {
        report(pattern, at, end);
        at = end;
        continue;
      }
    }
    at++;
  }
  return work.steps;
}

/** Finds the matches of every pattern. */
export function runPatterns(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  readAnchors(set, folded);
  let steps = 0;
  for (let pattern = 0; pattern < set.count; pattern++) steps += runPattern(set, pattern, folded, report);
  return steps;
}

/** Where what a pattern needs is looked for: at its sites from the next one on, or at any of some signs. */
interface Needs {
  site: number;
  signs: number;
  /** The next of the places of signs. */
  place: number;
}

/** The next place, at or after a folded offset that never falls, of what a pattern needs; -1 after the last. */
function nextNeeded(needs: Needs, { anchors, signs }: PatternSet, folded: FoldedText, from: number): number {
  if (needs.signs !== 0) {
    readSignPlaces(signs, folded);
    for (; needs.place < signs.count; needs.place++) {
      const at = signs.at[needs.place] as number;
      if (at >= from && isSignOf(folded.units[at] as number, needs.signs)) return at;
    }
    return -1;
  }
  const { at, nexts } = anchors.sites;
  while (needs.site !== -1 && (at[needs.site] as number) < from) needs.site = nexts[needs.site] as number;
  return needs.site === -1 ? -1 : (at[needs.site] as number);
}
