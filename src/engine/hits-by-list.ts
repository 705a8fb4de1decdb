import { type Lexicon, PAYLOAD_SHIFT, SEVERAL, type TermHits } from "./lexicon.ts";
import type { Outcome } from "./match.ts";

/**
 * Term hits grouped by their list. Arrays are scratch, valid until the next grouping; what they hold of a list
 * counts only if the list is among the first `presentCount` of `present`.
 */
export interface HitsByList {
  presentCount: number;
  present: Int32Array;
  /** The grouping in which each list was last present. */
  seen: Int32Array;
  grouping: number;
  /** Of each list, its first place; of each place, its hit, and the next place of its list, -1 after the last. */
  firsts: Int32Array;
  hits: Int32Array;
  nexts: Int32Array;
  /** Of each list, its hits as an outcome, once somebody has asked for them. */
  outcomes: (Outcome | null)[];
}

/** Creates scratch for the lists of one pack. */
export function createHitsByList(lists: number): HitsByList {
  return {
    presentCount: 0,
    present: new Int32Array(lists),
    seen: new Int32Array(lists),
    grouping: 0,
    firsts: new Int32Array(lists),
    hits: new Int32Array(256),
    nexts: new Int32Array(256),
    outcomes: new Array(lists).fill(null),
  };
}

/** Groups hits, in a time that depends on their number alone. Lists that the pack does not have are left out. */
export function groupHits(groups: HitsByList, { postings }: Lexicon, hits: TermHits): void {
  startGrouping(groups);
  const { present, seen, firsts, outcomes, grouping } = groups;
  const { payload: payloads, count } = hits;
  let { hits: hitOf, nexts } = groups;
  let presentCount = 0;
  let places = 0;
  // From the last to the first, so that each list's hits end up in their own order.
  for (let hit = count - 1; hit >= 0; hit--) {
    const payload = payloads[hit] as number;
    const isSeveral = (payload & SEVERAL) !== 0;
    const from = payload >> PAYLOAD_SHIFT;
    const to = isSeveral ? Math.min(postings.length, from + 1 + (postings[from] ?? 0)) : from + 1;
    if (places + to - from > nexts.length) {
      growPlaces(groups, places + to - from);
      ({ hits: hitOf, nexts } = groups);
    }
    for (let at = isSeveral ? from + 1 : from; at < to; at++) {
      const list = isSeveral ? (postings[at] as number) : at;
      if (!(list >= 0 && list < seen.length)) continue;
      if (seen[list] === grouping) nexts[places] = firsts[list] as number;
      else {
        seen[list] = grouping;
        outcomes[list] = null;
        present[presentCount++] = list;
        nexts[places] = -1;
      }
      hitOf[places] = hit;
      firsts[list] = places++;
    }
  }
  groups.presentCount = presentCount;
}

/** The first place of a list; -1 if it has none. */
export function firstPlace({ seen, firsts, grouping }: HitsByList, list: number): number {
  return seen[list] === grouping ? (firsts[list] as number) : -1;
}

function growPlaces(groups: HitsByList, atLeast: number): void {
  for (const name of ["hits", "nexts"] as const) {
    const grown = new Int32Array(Math.max(atLeast, groups[name].length * 2));
    grown.set(groups[name]);
    groups[name] = grown;
  }
}

function startGrouping(groups: HitsByList): void {
  groups.presentCount = 0;
  groups.grouping = (groups.grouping + 1) | 0;
  if (groups.grouping !== 0) return;
  groups.seen.fill(0);
  groups.grouping = 1;
}
