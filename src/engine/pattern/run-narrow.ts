import type { FoldedText } from "../fold.ts";
import type { PatternSet, ReportMatch } from "./pattern-set.ts";
import { findMatchEnd, type Work } from "./run.ts";
import { runWide } from "./run-wide.ts";
import { SYMBOLS, toSymbol } from "./symbols.ts";

/** The symbol after the last unit of a text. */
export const END_OF_TEXT = SYMBOLS;
/** Table look-ups that a pattern may spend on failing in one text before it goes on as a wide one. */
const PATIENCE = 1_000;

/** A pattern that goes on as a wide one, and from where. */
interface Late {
  pattern: number;
  from: number;
}

/** Runs the patterns that are filed by their beginnings. */
export function runNarrow(set: PatternSet, folded: FoldedText, report: ReportMatch, work: Work): void {
  const { startRows, startClasses, edges } = set;
  const { units, length } = folded;
  const [edgeRoot = 0, anyRoot = 0, , step = 1] = startRows;
  const late: Late[] = [];
  set.resumeAt.fill(0);
  set.spent.fill(0);
  for (let index = edgeRoot === 0 ? edges.count : 0; index < edges.count; index += step === 2 ? 2 : 1) {
    const at = edges.at[index] as number;
    if (at === length) break;
    const next = startRows[edgeRoot + (startClasses[toSymbol(units[at] as number)] as number)] as number;
    if (next !== 0) tryGroup(set, walk(set, next, folded, at), at, folded, report, work, late);
  }
  // Most packs have only patterns that begin at a word edge.
  for (let at = anyRoot === 0 ? length : 0; at < length; at++) {
    const next = startRows[anyRoot + (startClasses[toSymbol(units[at] as number)] as number)] as number;
    if (next !== 0) tryGroup(set, walk(set, next, folded, at), at, folded, report, work, late);
  }
  for (const { pattern, from } of late) runWide(set, pattern, from, folded, report, work);
}

/** The group of patterns that the units from `at` on leave possible; 0 for none. */
function walk(set: PatternSet, first: number, folded: FoldedText, at: number): number {
  const { startClasses, startRows } = set;
  const { units, length } = folded;
  let next = first;
  for (let place = at + 1; next > 0 && place <= length; place++) {
    const symbol = place < length ? toSymbol(units[place] as number) : END_OF_TEXT;
    next = startRows[next + (startClasses[symbol] as number)] as number;
  }
  return next < 0 ? -next : 0;
}

/**
 * Runs each pattern of a group at one place. One that keeps failing late goes on as a wide one, which does not
 * walk the same way twice.
 */
function tryGroup(
  set: PatternSet,
  group: number,
  at: number,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
  late: Late[],
): void {
  const { groups, resumeAt, spent } = set;
  const end = Math.min(groups.length, group + 1 + (groups[group] ?? 0));
  for (let entry = group + 1; entry < end; entry++) {
    const pattern = groups[entry] as number;
    if (at < (resumeAt[pattern] as number)) continue;
    const before = work.steps;
    const matchEnd = findMatchEnd(set, pattern, folded, at, work);
    if (matchEnd !== -1) {
      resumeAt[pattern] = matchEnd;
      report(pattern, at, matchEnd);
      continue;
    }
    spent[pattern] = (spent[pattern] as number) + work.steps - before;
    if ((spent[pattern] as number) < PATIENCE) continue;
    resumeAt[pattern] = folded.length;
    late.push({ pattern, from: at });
  }
}
