import type { MatcherNode } from "./types.ts";

/**
 * The smallest set of term lists of which at least one must have hit for `node` to hold, or `null` if
 * it can hold without any term. The engine evaluates a clause only when one of its lists has hit.
 */
export function coveringLists(node: MatcherNode): number[] | null {
  switch (node.kind) {
    case "terms":
      return [node.list];
    case "any":
      return coverOfAny(node.of);
    case "all":
    case "near":
      return coverOfAll(node.of);
    default:
      return null;
  }
}

/** Either branch may be the one that holds, so all must be covered. */
function coverOfAny(nodes: readonly MatcherNode[]): number[] | null {
  const lists = new Set<number>();
  for (const node of nodes) {
    const cover = coveringLists(node);
    if (cover === null) return null;
    for (const list of cover) lists.add(list);
  }
  return [...lists].sort((a, b) => a - b);
}

/** Every branch must hold, so the cheapest cover of one branch is enough. */
function coverOfAll(nodes: readonly MatcherNode[]): number[] | null {
  let best: number[] | null = null;
  for (const node of nodes) {
    const cover = coveringLists(node);
    if (cover !== null && (best === null || cover.length < best.length)) best = cover;
  }
  return best;
}
