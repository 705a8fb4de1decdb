import type { MatcherNode } from "../../engine/types.ts";

/** Something a draft has to hold before a clause can: a term of a list, a pattern, or any other leaf matcher. */
export type Atom = Extract<MatcherNode, { kind: "terms" | "pattern" }> | { kind: "probe"; node: MatcherNode };

/** What finding out costs, against one look at the list of hits. */
const COSTS: Readonly<Record<Atom["kind"], number>> = { terms: 1, pattern: 2, probe: 20 };
/** A condition on the account or site says nothing about the draft: nearly no cover at all. */
const CONTEXT_COST = 10_000;

/**
 * The cheapest set of atoms of which at least one must be present for `node` to hold, or `null` if it can
 * hold without any. The engine evaluates a clause only when one of its atoms is present.
 */
export function coverOf(node: MatcherNode): Atom[] | null {
  switch (node.kind) {
    case "terms":
    case "pattern":
      return [node];
    case "any":
      return coverOfAny(node.of);
    case "all":
    case "near":
      return coverOfAll(node.of);
    case "count":
      return node.min > 0 ? coverOf(node.of) : null;
    default:
      return "of" in node ? null : [{ kind: "probe", node }];
  }
}

/** Either branch may be the one that holds, so all must be covered. */
function coverOfAny(nodes: readonly MatcherNode[]): Atom[] | null {
  const atoms = new Map<string, Atom>();
  for (const node of nodes) {
    const cover = coverOf(node);
    if (cover === null) return null;
    for (const atom of cover) atoms.set(JSON.stringify(atom), atom);
  }
  return [...atoms.values()];
}

/** Every branch must hold, so the cheapest cover of one branch is enough. */
function coverOfAll(nodes: readonly MatcherNode[]): Atom[] | null {
  let best: Atom[] | null = null;
  for (const node of nodes) {
    const cover = coverOf(node);
    if (cover !== null && (best === null || costOf(cover) < costOf(best))) best = cover;
  }
  return best;
}

function costOf(cover: readonly Atom[]): number {
  return cover.reduce((sum, atom) => sum + costOfAtom(atom), 0);
}

function costOfAtom(atom: Atom): number {
  return atom.kind === "probe" && atom.node.kind === "context" ? CONTEXT_COST : COSTS[atom.kind];
}
