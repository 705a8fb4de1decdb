import type { TermHits } from "./lexicon.ts";
import type { Match } from "./match.ts";

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
  /** Of each list, its first hit; of each hit, the next one of its list, -1 after the last. */
  firsts: Int32Array;
  nexts: Int32Array;
  /** Of each list, its hits as matches, once somebody has asked for them. */
  matches: (readonly Match[] | null)[];
}

/** Creates scratch for the lists of one pack. */
export function createHitsByList(lists: number): HitsByList {
  return {
    presentCount: 0,
    present: new Int32Array(lists),
    seen: new Int32Array(lists),
    grouping: 0,
    firsts: new Int32Array(lists),
    nexts: new Int32Array(64),
    matches: new Array(lists).fill(null),
  };
}

/** Groups hits, in a time that depends on their number alone. Hits of lists that the pack does not have are left out. */
export function groupHits(groups: HitsByList, hits: TermHits): void {
  const { present, seen, firsts, matches } = groups;
  const { list: lists, count } = hits;
  startGrouping(groups);
  if (groups.nexts.length < count) groups.nexts = new Int32Array(count * 2);
  const { grouping, nexts } = groups;
  let presentCount = 0;
  // From the last to the first, so that each list's hits end up in their own order.
  for (let hit = count - 1; hit >= 0; hit--) {
    const list = lists[hit] as number;
    if (!(list >= 0 && list < seen.length)) continue;
    if (seen[list] === grouping) nexts[hit] = firsts[list] as number;
    else {
      seen[list] = grouping;
      matches[list] = null;
      present[presentCount++] = list;
      nexts[hit] = -1;
    }
    firsts[list] = hit;
  }
  groups.presentCount = presentCount;
}

/** The first hit of a list; -1 if it has none. */
export function firstHit({ seen, firsts, grouping }: HitsByList, list: number): number {
  return seen[list] === grouping ? (firsts[list] as number) : -1;
}

function startGrouping(groups: HitsByList): void {
  groups.presentCount = 0;
  groups.grouping = (groups.grouping + 1) | 0;
  if (groups.grouping !== 0) return;
  groups.seen.fill(0);
  groups.grouping = 1;
}
