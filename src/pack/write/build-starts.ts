import { END_OF_TEXT } from "../../engine/pattern/run-narrow.ts";
import { OUTSIDE_ASCII, SYMBOLS } from "../../engine/pattern/symbols.ts";
import type { CompiledPattern } from "../../engine/types.ts";
import { ESCAPED_SETS } from "../pattern/char-set.ts";
import type { GroupTable } from "./group-table.ts";

/** A pattern that is filed by its beginning. */
export interface Starter {
  index: number;
  pattern: CompiledPattern;
}

/** Rows of a table of beginnings: see `PatternSet`. */
export interface StartTable {
  /** Class of each symbol and, last, of the end of the text. */
  classes: Uint8Array<ArrayBuffer>;
  width: number;
  rows: number[];
  /** The first row of each set of starters; 0 for an empty set. */
  roots: number[];
}

/** How far the common beginnings are followed while several patterns are left, and while only one is. */
const MAX_DEPTH = 5;
const MAX_DEPTH_ALONE = 4;
/** Beyond this many rows the rest is left to the patterns' own tables. */
const MAX_ROWS = 6_000;

/** A pattern and its state after the units so far; -1 when it has matched already. */
interface Member {
  starter: Starter;
  state: number;
}
const MATCHED = -1;

/**
 * Builds, for each set of starters, the table of their common beginnings. A row's entries are 0 where no
 * starter is left, a row to go on with, or minus the place of the group of starters that are left.
 */
export function buildStarts(
  sets: readonly (readonly Starter[])[],
  groups: GroupTable,
  firstRow: number,
): StartTable {
  const { classes, samples } = splitSymbols(sets.flat());
  const width = samples.length;
  const rows: number[] = new Array(firstRow).fill(0);
  const known = new Map<string, number>();
  const queue: { members: Member[]; depth: number; row: number }[] = [];
  const addRow = (members: Member[], depth: number): number => {
    const key = `${depth}:${members.map(({ starter, state }) => `${starter.index}.${state}`).join()}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const row = rows.length;
    for (let index = 0; index < width; index++) rows.push(0);
    known.set(key, row);
    queue.push({ members, depth, row });
    return row;
  };
  const toMembers = (starters: readonly Starter[]) => starters.map((starter) => ({ starter, state: 0 }));
  const roots = sets.map((starters) => (starters.length === 0 ? 0 : addRow(toMembers(starters), 0)));
  // Breadth first: when the rows run out, what is left unsplit is deep down.
  for (let at = 0; at < queue.length; at++) {
    const { members, depth, row } = queue[at] as (typeof queue)[number];
    for (let group = 0; group < width; group++) {
      const left = advance(members, samples[group] as number);
      if (left.length === 0) continue;
      rows[row + group] =
        isWorthSplitting(left, depth + 1) && queue.length < MAX_ROWS
          ? addRow(left, depth + 1)
          : -groups.add(left.map(({ starter }) => starter.index));
    }
  }
  return { classes, width, rows, roots };
}

function advance(members: readonly Member[], symbol: number): Member[] {
  const left: Member[] = [];
  for (const { starter, state } of members) {
    if (state === MATCHED) {
      left.push({ starter, state });
    } else if (symbol !== END_OF_TEXT) {
      const { classes, next, accepting } = starter.pattern;
      const to = next[state * classes + classOf(starter.pattern, symbol)] as number;
      if (to !== -1) left.push({ starter, state: accepting[to] ? MATCHED : to });
    }
  }
  return left;
}

function isWorthSplitting(members: readonly Member[], depth: number): boolean {
  const open = members.filter(({ state }) => state !== MATCHED).length;
  return open > 0 && depth < (members.length === 1 ? MAX_DEPTH_ALONE : MAX_DEPTH);
}

/** Pairs of symbols that a match can start with: how little its beginning tells. */
export function countStartPairs(pattern: CompiledPattern): number {
  let pairs = 0;
  for (let first = 0; first < SYMBOLS; first++) {
    const state = pattern.next[classOf(pattern, first)] as number;
    if (state === -1) continue;
    for (let second = 0; second < SYMBOLS; second++) {
      const goesOn = (pattern.next[state * pattern.classes + classOf(pattern, second)] as number) !== -1;
      if (pattern.accepting[state] || goesOn) pairs++;
    }
  }
  return pairs;
}

/** Whether a match can begin with nothing but letters and digits of ASCII, and so only at the start of a word. */
export function beginsWithWord(pattern: CompiledPattern): boolean {
  for (let symbol = 0; symbol < SYMBOLS; symbol++)
    if (ESCAPED_SETS.word[symbol] === 0 && pattern.next[classOf(pattern, symbol)] !== -1) return false;
  return true;
}

function classOf(pattern: CompiledPattern, symbol: number): number {
  return symbol === OUTSIDE_ASCII ? pattern.otherClass : (pattern.classOf[symbol] as number);
}

/** Groups the symbols that no starter tells apart; the end of the text is a group of its own. */
function splitSymbols(starters: readonly Starter[]): { classes: Uint8Array<ArrayBuffer>; samples: number[] } {
  const groups = new Map<string, number>();
  const samples: number[] = [];
  const classes = new Uint8Array(END_OF_TEXT + 1);
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const signature = starters.map(({ pattern }) => classOf(pattern, symbol)).join();
    let group = groups.get(signature);
    if (group === undefined) {
      group = samples.push(symbol) - 1;
      groups.set(signature, group);
    }
    classes[symbol] = group;
  }
  classes[END_OF_TEXT] = samples.push(END_OF_TEXT) - 1;
  return { classes, samples };
}
