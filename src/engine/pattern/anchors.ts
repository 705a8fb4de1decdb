import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import type { FoldedText } from "../fold.ts";

/**
 * Pieces of text of which every match of a pattern holds one: a pattern is run only around them. They are found in
 * one pass over a text, whatever their number: each is filed under three of its units in a row.
 */
export interface Anchors {
  /** A bit for each code: whether any anchor is filed under it. */
  marks: Int32Array;
  /** The code of each anchor, ascending. */
  codes: Uint16Array;
  /** Of each 32 codes that share a word of marks, the first anchor, where there is any. */
  firstOf: Uint16Array;
  /** Of each anchor `ANCHOR_WORDS` words: its pattern, where its text begins and ends, and where in it the three units stand. */
  heads: Int32Array;
  texts: Uint8Array;
  sites: Sites;
}

/** Where anchors stand in a text, by pattern. Arrays are scratch, valid until the next search. */
interface Sites {
  count: number;
  /** Of each site the folded offset of the three units, and the next site of its pattern; -1 after the last. */
  at: Int32Array;
  nexts: Int32Array;
  /** Of each pattern its first and last site: they count if the pattern is among the first `patternCount` of `patterns`. */
  firsts: Int32Array;
  lasts: Int32Array;
  patternCount: number;
  patterns: Int32Array;
}

/** Units that anchors are filed under, and so the length of the shortest. */
export const ANCHOR_UNITS = 3;
const ANCHOR_WORDS = 4;
/** Codes have five bits of each unit: enough to tell letters apart, and letters from most else. */
export const CODES = 1 << 15;
const CODE_MASK = CODES - 1;

/** The code of a unit appended to those before it. */
export function extendCode(code: number, unit: number): number {
  return ((code << 5) | (unit & 31)) & CODE_MASK;
}

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openAnchors(
  { anchorMarks, anchorCodes, anchorHeads, anchorTexts }: Sections,
  patterns: number,
): Anchors {
  const { length } = anchorCodes;
  if (anchorMarks.length !== CODES / 32 || anchorHeads.length !== length * ANCHOR_WORDS || length >= 1 << 16)
    throw new PackFormatError("The patterns of the compiled pack are damaged.");
  const firstOf = new Uint16Array(CODES / 32);
  for (let index = length - 1; index >= 0; index--) firstOf[(anchorCodes[index] as number) >>> 5] = index;
  return {
    marks: anchorMarks,
    codes: anchorCodes,
    firstOf,
    heads: anchorHeads,
    texts: anchorTexts,
    sites: createSites(patterns),
  };
}

/** Creates scratch for the patterns of one pack. */
function createSites(patterns: number): Sites {
  return {
    count: 0,
    at: new Int32Array(64),
    nexts: new Int32Array(64),
    firsts: new Int32Array(patterns).fill(-1),
    lasts: new Int32Array(patterns),
    patternCount: 0,
    patterns: new Int32Array(patterns),
  };
}

/** Finds the anchors of all patterns in a text, from left to right. */
export function findAnchors(anchors: Anchors, { units, length }: FoldedText): void {
  const { marks, sites } = anchors;
  for (let index = 0; index < sites.patternCount; index++) sites.firsts[sites.patterns[index] as number] = -1;
  sites.count = 0;
  sites.patternCount = 0;
  if (anchors.codes.length === 0 || length < ANCHOR_UNITS) return;
  let code = extendCode(units[0] as number, units[1] as number);
  for (let at = 2; at < length; at++) {
    code = extendCode(code, units[at] as number);
    if ((((marks[code >>> 5] as number) >>> (code & 31)) & 1) === 1)
      pushSites(anchors, code, units, length, at - 2);
  }
}

/** Takes note of every anchor that stands around the three units at a place. */
function pushSites(
  { codes, firstOf, heads, texts, sites }: Anchors,
  code: number,
  units: Uint16Array,
  length: number,
  at: number,
): void {
  let index = firstOf[code >>> 5] as number;
  while ((codes[index] as number) < code) index++;
  for (; codes[index] === code; index++) {
    const head = index * ANCHOR_WORDS;
    const pattern = heads[head] as number;
    const from = heads[head + 1] as number;
    const to = heads[head + 2] as number;
    const first = at - (heads[head + 3] as number);
    if (first < 0 || first + to - from > length) continue;
    let place = from;
    while (place < to && units[first + place - from] === texts[place]) place++;
    if (place === to) pushSite(sites, pattern, at);
  }
}

function pushSite(sites: Sites, pattern: number, at: number): void {
  const { firsts, lasts } = sites;
  if (!(pattern >= 0 && pattern < firsts.length)) return;
  const site = sites.count;
  if (site === sites.at.length) growSites(sites);
  if (firsts[pattern] === -1) {
    firsts[pattern] = site;
    sites.patterns[sites.patternCount++] = pattern;
  } else {
    const last = lasts[pattern] as number;
    if (sites.at[last] === at) return;
    sites.nexts[last] = site;
  }
  lasts[pattern] = site;
  sites.at[site] = at;
  sites.nexts[site] = -1;
  sites.count = site + 1;
}

function growSites(sites: Sites): void {
  for (const name of ["at", "nexts"] as const) {
    const grown = new Int32Array(sites[name].length * 2);
    grown.set(sites[name]);
    sites[name] = grown;
  }
}
