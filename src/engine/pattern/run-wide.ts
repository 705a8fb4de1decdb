import type { FoldedText } from "../fold.ts";
import { DIGIT } from "../fold-char.ts";
import type { PatternSet, ReportMatch } from "./pattern-set.ts";
import { EDGE_BEFORE, HOLDS_DIGIT, PATTERN_WORDS, type Work } from "./run.ts";
import { toSymbol } from "./symbols.ts";
import { clearTrail, findMatchEndOnTrail } from "./trail.ts";

/** Whether the text has what every match of a pattern holds. */
export function mayMatch(set: PatternSet, pattern: number, folded: FoldedText): boolean {
  const head = pattern * PATTERN_WORDS;
  const flags = set.heads[head + 2] as number;
  const hasLiteral = (flags & HOLDS_DIGIT) !== 0 || (set.heads[head + 4] as number) > 0;
  return !hasLiteral || findLiteral(set, head, folded, 0) !== -1;
}

/** Runs one pattern over the text from a folded offset on. */
export function runWide(
  set: PatternSet,
  pattern: number,
  from: number,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
): void {
  const { heads, classes, rows, edges, trail } = set;
  const head = pattern * PATTERN_WORDS;
  const flags = heads[head + 2] as number;
  const needsEdge = (flags & EDGE_BEFORE) !== 0;
  const first = (heads[head] as number) + 1;
  const classesAt = heads[head + 1] as number;
  const least = heads[head + 6] as number;
  const most = heads[head + 7] as number;
  const hasLiteral = (flags & HOLDS_DIGIT) !== 0 || (heads[head + 4] as number) > 0;
  const places = needsEdge ? edges.count : folded.length;
  clearTrail(trail);
  let resumeAt = from;
  let literal = hasLiteral ? -1 : 0;
  for (let place = needsEdge ? 0 : from; place < places; place++) {
    const at = needsEdge ? (edges.at[place] as number) : place;
    if (at < resumeAt || at >= folded.length) continue;
    if (hasLiteral) {
      if (literal < at + least) literal = findLiteral(set, head, folded, at + least);
      if (literal === -1) return;
      if (literal > at + most) {
        resumeAt = literal - most;
        if (!needsEdge) place = resumeAt - 1;
        continue;
      }
    }
    const symbolClass = classes[classesAt + toSymbol(folded.units[at] as number)] as number;
    if (rows[first + symbolClass] === 0) continue;
    const end = findMatchEndOnTrail(set, pattern, folded, at, trail, work);
    if (end === -1) continue;
    report(pattern, at, end);
    resumeAt = end;
  }
}

/** Where the literal, or digit, of a pattern's head next stands, from a folded offset on; -1 if it does nowhere. */
function findLiteral(
  { heads, literals }: PatternSet,
  head: number,
  folded: FoldedText,
  from: number,
): number {
  const { units, classes, length } = folded;
  if (((heads[head + 2] as number) & HOLDS_DIGIT) !== 0) {
    const at = classes.indexOf(DIGIT, from);
    return at < length ? at : -1;
  }
  const start = heads[head + 3] as number;
  const size = heads[head + 4] as number;
  const rarest = heads[head + 5] as number;
  const unit = literals[start + rarest];
  if (unit === undefined) return -1;
  for (let at = units.indexOf(unit, from + rarest); at !== -1; at = units.indexOf(unit, at + 1)) {
    const first = at - rarest;
    if (first + size > length) return -1;
    let same = 0;
    while (same < size && units[first + same] === literals[start + same]) same++;
    if (same === size) return first;
  }
  return -1;
}
