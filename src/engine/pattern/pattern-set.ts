import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import type { FoldedText } from "../fold.ts";
import { DIGIT, KEPT_MARK, LETTER } from "../fold-char.ts";
import {
  EDGE_BEFORE,
  findMatchEnd,
  MAX_MATCH_UNITS,
  PATTERN_WORDS,
  type PatternTables,
  type Work,
} from "./run.ts";
import { OUTSIDE_ASCII, SYMBOLS } from "./symbols.ts";
import { clearTrail, createTrail, findMatchEndOnTrail, type Trail } from "./trail.ts";

const UNDERSCORE = 0x5f;
/** 1 for each class of units that words are made of; an underscore is one too. See `isWordUnit`. */
const WORD_CLASSES = new Uint8Array(256);
for (const unitClass of [LETTER, DIGIT, KEPT_MARK]) WORD_CLASSES[unitClass] = 1;
/** The symbol after the last unit of a text. */
export const END_OF_TEXT = SYMBOLS;
/** Up to so many patterns it is cheaper to run those that are asked for, each alone. */
export const FEW_PATTERNS = 6;
/** Table look-ups that a pattern may spend on failing in one text before it goes on as a wide one. */
const PATIENCE = 1_000;
/** Words before the rows of `startRows`: the two roots, the row's width, the group of wide patterns. */
export const START_WORDS = 4;

/**
 * All patterns of a pack. Where a match may start is found by walking, from each unit, a table of the
 * patterns' common beginnings until no pattern or only a group of them is left; those then run their own
 * table. Patterns that could begin nearly anywhere ("wide") are not in it: they run over the whole text, and
 * those of them that hold a literal only once that literal, itself a pattern in the table, has been seen.
 */
export interface PatternSet extends PatternTables {
  /** Patterns of the pack; those from here on are literals. */
  count: number;
  total: number;
  startClasses: Uint8Array;
  startRows: Int32Array;
  /** A number of patterns followed by them, at each place that a row or head points to. */
  groups: Int32Array;
  /** Scratch: where each pattern's next match may begin, and the word edges of the text. */
  resumeAt: Int32Array;
  edges: WordEdges;
  trail: Trail;
  /** Scratch: table look-ups that each pattern has spent on attempts that failed. */
  spent: Int32Array;
}

/** Folded offsets at which a word begins or ends, ascending. */
interface WordEdges {
  /** The text they are of. */
  text: string;
  count: number;
  at: Int32Array;
}

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openPatternSet(sections: Sections): PatternSet {
  const { patternHeads, patternClasses, patternRows, startClasses, startRows, startGroups } = sections;
  const [count = -1] = patternHeads;
  const heads = patternHeads.subarray(1);
  const total = heads.length / PATTERN_WORDS;
  if (!Number.isInteger(total) || count < 0 || count > total || startRows.length < START_WORDS)
    throw new PackFormatError("The patterns of the compiled pack are damaged.");
  return {
    count,
    total,
    heads,
    classes: patternClasses,
    rows: patternRows,
    startClasses,
    startRows,
    groups: startGroups,
    resumeAt: new Int32Array(total),
    edges: { text: "", count: 0, at: new Int32Array(256) },
    trail: createTrail(),
    spent: new Int32Array(total),
  };
}

/** Takes a match: the pattern's index and folded offsets. */
export type ReportMatch = (pattern: number, start: number, end: number) => void;

/**
 * Finds the matches of every pattern from left to right: for each pattern at each place the longest, not
 * overlapping.
 *
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text and pattern
 */
export function runPatterns(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  if (set.count === 0) return 0;
  const work: Work = { steps: 0 };
  findEdges(set.edges, folded);
  const woken = runStarts(set, folded, report, work);
  const [, , , wide = 0] = set.startRows;
  forEachInGroup(set, wide, (pattern) => runWide(set, pattern, 0, folded, report, work));
  for (const [pattern, from] of woken) runWide(set, pattern, from, folded, report, work);
  return work.steps;
}

/** Finds the matches of one pattern of the pack, as `runPatterns` does; the same bound on the work. */
export function runPattern(
  set: PatternSet,
  pattern: number,
  folded: FoldedText,
  report: ReportMatch,
): number {
  const work: Work = { steps: 0 };
  if (pattern >= set.count) return 0;
  findEdges(set.edges, folded);
  runWide(set, pattern, 0, folded, report, work);
  return work.steps;
}

/** Runs the patterns that are filed by their beginnings; returns the wide ones woken, and from where on. */
function runStarts(
  set: PatternSet,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
): ReadonlyMap<number, number> {
  const { startRows, startClasses, edges } = set;
  const { units, length } = folded;
  const [edgeRoot = 0, anyRoot = 0] = startRows;
  const woken = new Map<number, number>();
  set.resumeAt.fill(0);
  set.spent.fill(0);
  for (let index = edgeRoot === 0 ? edges.count : 0; index < edges.count; index++) {
    const at = edges.at[index] as number;
    if (at === length) break;
    const next = startRows[edgeRoot + classOf(startClasses, units[at] as number)] as number;
    if (next !== 0) tryGroup(set, walk(set, next, folded, at), at, folded, report, work, woken);
  }
  // Most packs have only patterns that begin at a word edge.
  for (let at = anyRoot === 0 ? length : 0; at < length; at++) {
    const next = startRows[anyRoot + classOf(startClasses, units[at] as number)] as number;
    if (next !== 0) tryGroup(set, walk(set, next, folded, at), at, folded, report, work, woken);
  }
  return woken;
}

function classOf(startClasses: Uint8Array, unit: number): number {
  return startClasses[toSymbol(unit)] as number;
}

function toSymbol(unit: number): number {
  return unit < OUTSIDE_ASCII ? unit : OUTSIDE_ASCII;
}

/**
 * Runs each pattern of a group at one place. A literal reports nothing but wakes those that wait for it. A
 * pattern that keeps failing late goes on as a wide one, which does not walk the same way twice.
 */
function tryGroup(
  set: PatternSet,
  group: number,
  at: number,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
  woken: Map<number, number>,
): void {
  const { groups, resumeAt, spent, heads, count } = set;
  const end = Math.min(groups.length, group + 1 + (groups[group] ?? 0));
  for (let entry = group + 1; entry < end; entry++) {
    const pattern = groups[entry] as number;
    if (at < (resumeAt[pattern] as number)) continue;
    const before = work.steps;
    const matchEnd = findMatchEnd(set, pattern, folded, at, work);
    if (matchEnd === -1) {
      spent[pattern] = (spent[pattern] as number) + work.steps - before;
      if ((spent[pattern] as number) < PATIENCE || pattern >= count) continue;
      resumeAt[pattern] = folded.length;
      woken.set(pattern, at);
      continue;
    }
    resumeAt[pattern] = matchEnd;
    if (pattern < count) {
      report(pattern, at, matchEnd);
      continue;
    }
    resumeAt[pattern] = folded.length;
    const from = Math.max(0, at - MAX_MATCH_UNITS);
    forEachInGroup(set, heads[pattern * PATTERN_WORDS + 3] as number, (wide) => woken.set(wide, from));
  }
}

function findEdges(edges: WordEdges, folded: FoldedText): void {
  if (edges.text === folded.text) return;
  edges.text = folded.text;
  if (edges.at.length <= folded.length) edges.at = new Int32Array(folded.length * 2 + 1);
  const { classes, units, length } = folded;
  const { at: places } = edges;
  let count = 0;
  let wasWord = 0;
  for (let at = 0; at < length; at++) {
    const isWord = units[at] === UNDERSCORE ? 1 : (WORD_CLASSES[classes[at] as number] as number);
    if (isWord !== wasWord) places[count++] = at;
    wasWord = isWord;
  }
  if (wasWord === 1) places[count++] = length;
  edges.count = count;
}

/** The group of patterns that the units from `at` on leave possible; 0 for none. */
function walk(set: PatternSet, first: number, folded: FoldedText, at: number): number {
  const { startClasses, startRows } = set;
  const { units, length } = folded;
  let next = first;
  for (let place = at + 1; next > 0 && place <= length; place++) {
    const unit = units[place] as number;
    const symbolClass = place < length ? classOf(startClasses, unit) : startClasses[END_OF_TEXT];
    next = startRows[next + (symbolClass as number)] as number;
  }
  return next < 0 ? -next : 0;
}

/** Runs one pattern over the text from a folded offset on. */
function runWide(
  set: PatternSet,
  pattern: number,
  from: number,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
): void {
  const { heads, classes, rows } = set;
  const head = pattern * PATTERN_WORDS;
  const needsEdge = ((heads[head + 2] as number) & EDGE_BEFORE) !== 0;
  const first = (heads[head] as number) + 1;
  const classesAt = heads[head + 1] as number;
  const places = needsEdge ? set.edges.count : folded.length;
  const { trail } = set;
  clearTrail(trail);
  let resumeAt = from;
  for (let place = 0; place < places; place++) {
    const at = needsEdge ? (set.edges.at[place] as number) : place;
    if (at < resumeAt || at >= folded.length) continue;
    const symbolClass = classes[classesAt + toSymbol(folded.units[at] as number)] as number;
    if (rows[first + symbolClass] === 0) continue;
    const end = findMatchEndOnTrail(set, pattern, folded, at, trail, work);
    if (end === -1) continue;
    report(pattern, at, end);
    resumeAt = end;
  }
}

function forEachInGroup({ groups }: PatternSet, group: number, visit: (pattern: number) => void): void {
  const end = Math.min(groups.length, group + 1 + (groups[group] ?? 0));
  for (let entry = group + 1; entry < end; entry++) visit(groups[entry] as number);
}
