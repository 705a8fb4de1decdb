import { PackFormatError } from "./container/error.ts";
import type { Sections } from "./container/layout.ts";
import type { Draft } from "./draft.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import type { CheckContext } from "./types.ts";

/** Words before the starts: how many lists, patterns, probes and gates there are. */
const TRIGGER_WORDS = 4;

/**
 * What has to be present for what. Every clause, and every `all` and `near` inside of one, is a gate: it can
 * hold only when each of its groups has an atom that is present. Atoms are numbered: term lists first, then
 * patterns, probes (conditions that are evaluated as they are), gates within clauses (present when they are
 * open), and last one that always is. The first gates are the clauses. A clause is evaluated only when its
 * gate is open, and so is a part of it; finding out costs one step for each group that a present atom is in.
 */
export interface Triggers {
  lists: number;
  patterns: number;
  probes: number;
  /** Of atom `a`, the groups from `starts[a]` to `starts[a + 1]` in `groups`. */
  starts: Int32Array;
  groups: Int32Array;
  /** The gate of each group; the clause and the number of groups of each gate. */
  gateOf: Int32Array;
  clauseOf: Int32Array;
  needs: Int32Array;
  /** Scratch: the check in which a group was last filled, and a gate last asked for. */
  filled: Int32Array;
  asked: Int32Array;
  /** Scratch: how many groups a gate still needs in the check in which it was last asked for. */
  missing: Int32Array;
  check: number;
}

/** Views over the sections. @throws PackFormatError when they do not fit together */
export function openTriggers(sections: Sections, clauseCount: number): Triggers {
  const { triggerStarts, triggerGroups, groupGates, gateHeads } = sections;
  const [lists = -1, patterns = -1, probes = -1, gates = -1] = triggerStarts;
  const starts = triggerStarts.subarray(TRIGGER_WORDS);
  const isWhole =
    Math.min(lists, patterns, probes) >= 0 &&
    gates >= clauseCount &&
    gateHeads.length === gates * 2 &&
    starts.length === lists + patterns + probes + (gates - clauseCount) + 2;
  if (!isWhole) throw damaged();
  return {
    lists,
    patterns,
    probes,
    starts,
    groups: triggerGroups,
    gateOf: groupGates,
    clauseOf: gateHeads.subarray(0, gates),
    needs: gateHeads.subarray(gates),
    filled: new Int32Array(groupGates.length),
    asked: new Int32Array(gates),
    missing: new Int32Array(gates),
    check: 0,
  };
}

/** The clauses to be evaluated on a draft, ascending: those that apply in its context and can hold. */
export function findTriggered(pack: OpenPack, draft: Draft): number[] {
  const { triggers, clauseCount } = pack;
  const { starts } = triggers;
  const found: number[] = [];
  nextCheck(triggers);
  fill(triggers, starts.length - 2, clauseCount, found);
  const { present, presentCount } = pack.hitsByList;
  for (let index = 0; index < presentCount; index++)
    fill(triggers, present[index] as number, clauseCount, found);
  fillMatched(pack, draft, found);
  fillProbed(pack, draft, found);
  let applying = 0;
  for (const clause of found) if (pack.severity(clause, draft.context) !== -1) found[applying++] = clause;
  found.length = applying;
  return found.sort(ascending);
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** Whether a gate was opened by the check that is going on. */
export function isOpen({ asked, missing, check }: Triggers, gate: number): boolean {
  return asked[gate] === check && missing[gate] === 0;
}

/** Takes note that an atom is present. Clauses that can hold now are added to `found`. */
function fill(triggers: Triggers, atom: number, clauseCount: number, found: number[]): void {
  const { starts, groups, gateOf, needs, filled, asked, missing, check } = triggers;
  const end = Math.min(starts[atom + 1] ?? 0, groups.length);
  for (let at = starts[atom] ?? end; at < end; at++) {
    const group = groups[at] as number;
    if (filled[group] === check) continue;
    const gate = gateOf[group];
    if (gate === undefined || !(gate >= 0 && gate < needs.length)) throw damaged();
    filled[group] = check;
    if (asked[gate] !== check) {
      asked[gate] = check;
      missing[gate] = needs[gate] as number;
    }
    missing[gate] = (missing[gate] as number) - 1;
    if (missing[gate] !== 0) continue;
    if (gate < clauseCount) found.push(gate);
    else fill(triggers, firstGateAtom(triggers) + gate - clauseCount, clauseCount, found);
  }
}

function firstGateAtom({ lists, patterns, probes }: Triggers): number {
  return lists + patterns + probes;
}

/** Runs the patterns for which something waits, where the draft has what they need. */
function fillMatched(pack: OpenPack, draft: Draft, found: number[]): void {
  const { loose, anchors } = pack.patterns;
  const { patterns, patternCount } = anchors.sites;
  for (let index = 0; index < patternCount; index++)
    fillIfMatched(pack, draft, patterns[index] as number, found);
  for (const pattern of loose) fillIfMatched(pack, draft, pattern, found);
}

function fillIfMatched(pack: OpenPack, draft: Draft, pattern: number, found: number[]): void {
  const atom = pack.triggers.lists + pattern;
  if (!isAwaited(pack, atom, draft.context)) return;
  if (draft.patternMatches(pattern).length > 0) fill(pack.triggers, atom, pack.clauseCount, found);
}

function fillProbed(pack: OpenPack, draft: Draft, found: number[]): void {
  const { triggers } = pack;
  const first = triggers.lists + triggers.patterns;
  // A clause that hangs on a reader has to be looked at without one too, to be reported as not checked.
  draft.assumesReader = true;
  for (let atom = first; atom < firstGateAtom(triggers); atom++) {
    if (!isAwaited(pack, atom, draft.context)) continue;
    const probe = pack.probes[atom - first] ?? null;
    if (probe !== null && evaluateNode(probe, draft).holds) fill(triggers, atom, pack.clauseCount, found);
  }
  draft.assumesReader = false;
}

/** Whether the atom alone could open a gate of a clause that applies in the context. */
function isAwaited(pack: OpenPack, atom: number, context: CheckContext): boolean {
  const { starts, groups, gateOf, clauseOf, needs, filled, asked, missing, check } = pack.triggers;
  const end = Math.min(starts[atom + 1] ?? 0, groups.length);
  for (let at = starts[atom] ?? end; at < end; at++) {
    const group = groups[at] as number;
    if (filled[group] === check) continue;
    const gate = gateOf[group] as number;
    const left = asked[gate] === check ? missing[gate] : needs[gate];
    if (left === 1 && pack.severity(clauseOf[gate] as number, context) !== -1) return true;
  }
  return false;
}

function nextCheck(triggers: Triggers): void {
  triggers.check = (triggers.check + 1) | 0;
  if (triggers.check !== 0) return;
  triggers.filled.fill(0);
  triggers.asked.fill(0);
  triggers.check = 1;
}

function damaged(): PackFormatError {
  return new PackFormatError("The triggers of the compiled pack are damaged.");
}
