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
  /** Of each list, its number of hits, and where they end in `order`. */
  counts: Int32Array;
  ends: Int32Array;
  /** Numbers of hits, list by list, those of each list in their own order. */
  order: Int32Array;
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
    counts: new Int32Array(lists),
    ends: new Int32Array(lists),
    order: new Int32Array(64),
    matches: new Array(lists).fill(null),
  };
}

/** Groups hits, in a time that depends on their number alone. Hits of lists that the pack does not have are left out. */
export function groupHits(groups: HitsByList, hits: TermHits): void {
  const { present, seen, counts, ends, matches } = groups;
  const { list: lists, count } = hits;
  startGrouping(groups);
  if (groups.order.length < count) groups.order = new Int32Array(count * 2);
  const { grouping, order } = groups;
  for (let hit = 0; hit < count; hit++) {
    const list = lists[hit] as number;
    if (!(list >= 0 && list < seen.length)) continue;
    if (seen[list] !== grouping) {
      seen[list] = grouping;
      counts[list] = 0;
      matches[list] = null;
      present[groups.presentCount++] = list;
    }
    counts[list] = (counts[list] as number) + 1;
  }
  let at = 0;
  for (let index = 0; index < groups.presentCount; index++) {
    const list = present[index] as number;
    ends[list] = at;
    at += counts[list] as number;
  }
  for (let hit = 0; hit < count; hit++) {
    const list = lists[hit] as number;
    if (!(list >= 0 && list < seen.length)) continue;
    const place = ends[list] as number;
    order[place] = hit;
    ends[list] = place + 1;
  }
}

/** How many hits a list has. */
export function countHits({ seen, counts, grouping }: HitsByList, list: number): number {
  return seen[list] === grouping ? (counts[list] as number) : 0;
}

function startGrouping(groups: HitsByList): void {
  groups.presentCount = 0;
  groups.grouping = (groups.grouping + 1) | 0;
  if (groups.grouping !== 0) return;
  groups.seen.fill(0);
  groups.grouping = 1;
}
