import { PackFormatError } from "./container/error.ts";
import type { Sections } from "./container/layout.ts";
import type { Draft } from "./draft.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import type { CheckContext } from "./types.ts";

/**
 * Which clauses wait for what. A clause is evaluated only when one of its atoms is present. Atoms are
 * numbered: term lists first, then patterns, then probes (conditions evaluated as they are), and last one
 * atom that is always present, for clauses that can hold without any.
 */
export interface Triggers {
  lists: number;
  patterns: number;
  /** Of atom `a`, the clauses from `starts[a]` to `starts[a + 1]` in `clauses`. */
  starts: Int32Array;
  clauses: Int32Array;
  /** Scratch: the number of the check in which each clause was last triggered. */
  seen: Int32Array;
  check: number;
}

/** Views over the sections, with the two counts that come first in `triggerStarts`. */
export function openTriggers({ triggerStarts, triggerClauses }: Sections, clauseCount: number): Triggers {
  const [lists = -1, patterns = -1] = triggerStarts;
  const starts = triggerStarts.subarray(2);
  if (lists < 0 || patterns < 0 || starts.length < lists + patterns + 2)
    throw new PackFormatError("The triggers of the compiled pack are damaged.");
  return { lists, patterns, starts, clauses: triggerClauses, seen: new Int32Array(clauseCount), check: 0 };
}

/** The clauses to be evaluated on a draft, ascending: those that apply in its context and can hold. */
export function findTriggered(pack: OpenPack, draft: Draft): number[] {
  const { triggers } = pack;
  const { hits, context } = draft;
  const found: number[] = [];
  nextCheck(triggers);
  const last = triggers.starts.length - 2;
  for (let hit = 0; hit < hits.count; hit++) collect(triggers, hits.list[hit] as number, found);
  const firstProbe = triggers.lists + triggers.patterns;
  if (hasClauses(triggers, triggers.lists, firstProbe))
    for (const pattern of draft.matchedPatterns()) collect(triggers, triggers.lists + pattern, found);
  if (hasClauses(triggers, firstProbe, last)) collectProbed(pack, draft, firstProbe, last, found);
  collect(triggers, last, found);
  return found.filter((clause) => pack.severity(clause, context) !== -1).sort((a, b) => a - b);
}

function collectProbed(pack: OpenPack, draft: Draft, from: number, to: number, found: number[]): void {
  const { probes, triggers } = pack;
  // A clause that hangs on a reader has to be looked at without one too, to be reported as not checked.
  draft.assumesReader = true;
  for (let atom = from; atom < to; atom++) {
    const probe = probes[atom - from] ?? null;
    if (probe === null || !hasApplying(pack, atom, draft.context)) continue;
    if (evaluateNode(probe, draft).holds) collect(triggers, atom, found);
  }
  draft.assumesReader = false;
}

/** Whether some clause that waits for the atom, and is not triggered yet, applies in the context. */
function hasApplying(pack: OpenPack, atom: number, context: CheckContext): boolean {
  const { starts, clauses, seen, check } = pack.triggers;
  for (let at = starts[atom] as number; at < (starts[atom + 1] as number); at++) {
    const clause = clauses[at] as number;
    if (seen[clause] !== check && pack.severity(clause, context) !== -1) return true;
  }
  return false;
}

function collect({ starts, clauses, seen, check }: Triggers, atom: number, found: number[]): void {
  const end = Math.min(starts[atom + 1] as number, clauses.length);
  for (let at = starts[atom] as number; at < end; at++) {
    const clause = clauses[at] as number;
    if (seen[clause] === check) continue;
    if (!(clause >= 0 && clause < seen.length))
      throw new PackFormatError("The triggers of the compiled pack are damaged.");
    seen[clause] = check;
    found.push(clause);
  }
}

function hasClauses({ starts }: Triggers, from: number, to: number): boolean {
  return (starts[to] as number) > (starts[from] as number);
}

function nextCheck(triggers: Triggers): void {
  triggers.check = (triggers.check + 1) | 0;
  if (triggers.check !== 0) return;
  triggers.seen.fill(0);
  triggers.check = 1;
}
