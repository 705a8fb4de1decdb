import type { MatcherNode } from "../../engine/types.ts";

/** What is looked up in a table anyway, or costs less than asking whether it is known. */
const LEAVES: ReadonlySet<MatcherNode["kind"]> = new Set(["terms", "pattern", "context", "media"]);

/**
 * Numbers the matchers that stand in a pack more than once, so that each is evaluated once a draft: `memo` is the same
 * number in all places. What hangs on a reader is left out, since whether it was asked is itself a result.
 */
export function markRepeated(trees: readonly (MatcherNode | null)[]): (MatcherNode | null)[] {
  const counts = new Map<string, number>();
  for (const tree of trees) if (tree !== null) countNodes(tree, counts);
  const numbers = new Map<string, number>();
  for (const [key, count] of counts) if (count > 1) numbers.set(key, numbers.size);
  return trees.map((tree) => (tree === null ? null : mark(tree, numbers)));
}

function countNodes(node: MatcherNode, counts: Map<string, number>): void {
  if (LEAVES.has(node.kind)) return;
  const key = keyOf(node);
  if (!key.includes('"meaning"')) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const part of partsOf(node)) countNodes(part, counts);
}

function mark(node: MatcherNode, numbers: ReadonlyMap<string, number>): MatcherNode {
  const memo = LEAVES.has(node.kind) ? undefined : numbers.get(keyOf(node));
  const marked = withParts(node, (part) => mark(part, numbers));
  return memo === undefined ? marked : { ...marked, memo };
}

/** A matcher as text; its gates differ from place to place and do not count. */
function keyOf(node: MatcherNode): string {
  return JSON.stringify(node, (name, value) => (name === "gate" ? undefined : value));
}

function partsOf(node: MatcherNode): readonly MatcherNode[] {
  if (!("of" in node)) return [];
  return Array.isArray(node.of) ? node.of : [node.of];
}

function withParts(node: MatcherNode, change: (part: MatcherNode) => MatcherNode): MatcherNode {
  if (!("of" in node)) return node;
  return (
    Array.isArray(node.of) ? { ...node, of: node.of.map(change) } : { ...node, of: change(node.of) }
  ) as MatcherNode;
}
