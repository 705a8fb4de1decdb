import type { MatcherNode } from "../../engine/types.ts";
import { orderParts } from "./order-parts.ts";

/** What a draft has or has not: a term of a list, a pattern, any other leaf matcher, an open gate. */
export type Atom =
  | Extract<MatcherNode, { kind: "terms" | "pattern" }>
  | { kind: "probe"; node: MatcherNode }
  | { kind: "gate"; gate: number }
  /** Every draft has it. */
  | { kind: "always" };

/** Atoms of which one must be present. */
export type Group = readonly Atom[];

/** What a clause, or an `all` or `near` inside of it, needs to hold: an atom of every group. */
export interface Gate {
  clause: number;
  groups: readonly Group[];
}

/** The gates of a pack, those of the clauses first, and the clauses' matchers with the numbers of their gates. */
export interface GatePlan {
  gates: Gate[];
  /** `null` for a clause that never fires. */
  trees: (MatcherNode | null)[];
}

type Gated = Extract<MatcherNode, { kind: "all" | "near" }>;

/** A matcher with its gates and the order of its parts, and the atoms of which one must be present for it to hold; `null` if none need be. */
interface Planned {
  node: MatcherNode;
  cover: Group | null;
}

/** Groups that may wait for one atom besides others that their gates wait for. */
const MOST_WAITING = 64;
/** A condition on the account or site says nothing about the draft: nearly no cover at all. */
const CONTEXT_COST = 10_000;

/** Works out what has to be present for each clause, and for each part of it that asks for several things. */
export function planGates(detects: readonly (MatcherNode | null)[]): GatePlan {
  const gates: Gate[] = detects.map((_, clause) => ({ clause, groups: [] }));
  const trees = detects.map((detect, clause) => {
    if (detect === null) return null;
    const planner = new Planner(gates, clause);
    const { node, groups } = planner.planRoot(detect);
    gates[clause] = { clause, groups: groups.length > 0 ? groups : [[{ kind: "always" }]] };
    return node;
  });
  return { gates: dropCrowded(gates), trees };
}

/**
 * Leaves out of each gate the groups whose atoms very many groups wait for, but for the one that fewest do: a common
 * word must not cost a step for every clause of a large pack.
 */
function dropCrowded(gates: readonly Gate[]): Gate[] {
  const waiting = new Map<string, number>();
  const keysOf = (group: Group) => group.map((atom) => JSON.stringify(atom));
  for (const { groups } of gates)
    for (const key of groups.flatMap(keysOf)) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  const crowdOf = (group: Group) => Math.max(...keysOf(group).map((key) => waiting.get(key) ?? 0));
  return gates.map(({ clause, groups }) => {
    const crowds = groups.map(crowdOf);
    const least = crowds.indexOf(Math.min(...crowds));
    return {
      clause,
      groups: groups.filter((_, index) => index === least || (crowds[index] as number) <= MOST_WAITING),
    };
  });
}

class Planner {
  readonly #gates: Gate[];
  readonly #clause: number;

  constructor(gates: Gate[], clause: number) {
    this.#gates = gates;
    this.#clause = clause;
  }

  planRoot(root: MatcherNode): { node: MatcherNode; groups: readonly Group[] } {
    if (isGated(root)) {
      const { node, groups } = this.#planParts(root);
      return { node, groups: this.#choose(groups) };
    }
    const { node, cover } = this.#plan(root);
    return { node, groups: cover === null ? [] : [cover] };
  }

  #plan(node: MatcherNode): Planned {
    switch (node.kind) {
      case "terms":
      case "pattern":
        return { node, cover: [node] };
      case "all":
      case "near":
        return this.#planGate(node);
      case "any": {
        const parts = node.of.map((part) => this.#plan(part));
        return { node: { ...node, of: parts.map((part) => part.node) }, cover: uniteCovers(parts) };
      }
      case "count": {
        const part = this.#plan(node.of);
        return { node: { ...node, of: part.node }, cover: node.min > 0 ? part.cover : null };
      }
      case "not":
        return { node: { ...node, of: this.#plan(node.of).node }, cover: null };
      case "lacks":
        return { node: { ...node, of: node.of.map((part) => this.#plan(part).node) }, cover: null };
      default:
        return { node, cover: [{ kind: "probe", node }] };
    }
  }

  #planGate(gated: Gated): Planned {
    const { node, groups } = this.#planParts(gated);
    const chosen = this.#choose(groups);
    const [first] = chosen;
    if (first === undefined) return { node, cover: null };
    // A gate would have its probes run on every draft, also where what is around it waits for something rarer.
    if (this.#holds(first, isProbe)) return { node, cover: first };
    const gate = this.#gates.push({ clause: this.#clause, groups: chosen }) - 1;
    return { node: { ...node, gate }, cover: [{ kind: "gate", gate }] };
  }

  /** All parts are required: so are, without a gate of their own, those of a part that requires all of its. */
  #planParts(gated: Gated): { node: Gated; groups: Group[] } {
    const groups: Group[] = [];
    const of = gated.of.map((part): MatcherNode => {
      if (isGated(part)) {
        const inner = this.#planParts(part);
        groups.push(...inner.groups);
        return inner.node;
      }
      const { node, cover } = this.#plan(part);
      if (cover !== null) groups.push(cover);
      return node;
    });
    const order = orderParts(gated);
    // As written is how they are evaluated where nothing else is said.
    const isAsWritten = order.every((part, index) => part === index);
    return { node: isAsWritten ? { ...gated, of } : { ...gated, of, order }, groups };
  }

  /**
   * The groups that term lists fill, each once, and one more that takes patterns: so patterns need be run only
   * where all else is present. Where there is none of these, the cheapest.
   */
  #choose(groups: readonly Group[]): Group[] {
    const known = groups.filter((group) => !this.#holds(group, isProbe));
    const listed = known.filter((group) => !this.#holds(group, isPattern));
    const unlisted = known.filter((group) => this.#holds(group, isPattern));
    const [cheapest] = [...groups].sort((one, other) => costOf(one) - costOf(other));
    if (known.length === 0) return cheapest === undefined ? [] : [cheapest];
    return [
      ...new Map(
        [...listed, ...unlisted.slice(0, 1)].map((group) => [JSON.stringify(group), group]),
      ).values(),
    ];
  }

  /** Whether a group has such an atom, or waits for a gate that may. */
  #holds(group: Group, isSuch: (atom: Atom) => boolean): boolean {
    return group.some(
      (atom) =>
        isSuch(atom) ||
        (atom.kind === "gate" &&
          (this.#gates[atom.gate] as Gate).groups.some((inner) => this.#holds(inner, isSuch))),
    );
  }
}

function isProbe({ kind }: Atom): boolean {
  return kind === "probe";
}

function isPattern({ kind }: Atom): boolean {
  return kind === "pattern";
}

function isGated(node: MatcherNode): node is Gated {
  return node.kind === "all" || node.kind === "near";
}

/** Any part may be the one that holds, so all must be covered. */
function uniteCovers(parts: readonly Planned[]): Group | null {
  const atoms = new Map<string, Atom>();
  for (const { cover } of parts) {
    if (cover === null) return null;
    for (const atom of cover) atoms.set(JSON.stringify(atom), atom);
  }
  return [...atoms.values()];
}

function costOf(group: Group): number {
  return group.reduce(
    (sum, atom) => sum + (atom.kind === "probe" && atom.node.kind === "context" ? CONTEXT_COST : 1),
    0,
  );
}
