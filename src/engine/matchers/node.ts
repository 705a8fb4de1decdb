import type { Draft } from "../draft.ts";
import type { Outcome } from "../match.ts";
import type { MatcherNode } from "../types.ts";

export type MatcherKind = MatcherNode["kind"];
export type NodeOf<Kind extends MatcherKind> = Extract<MatcherNode, { kind: Kind }>;

/** Evaluates any node; given to matchers that have parts. */
export type EvaluateNode = (node: MatcherNode, draft: Draft) => Outcome;

/**
 * Whether a node only says yes or no about the draft as a whole, so that nothing can be near it. Those that
 * mark anything then mark the draft.
 */
export function isYesNo(node: MatcherNode): boolean {
  return YES_NO_KINDS.has(node.kind) || (node.kind === "shape" && node.measure === "length");
}

const YES_NO_KINDS: ReadonlySet<MatcherKind> = new Set([
  "not",
  "context",
  "media",
  "meaning",
  "lacks",
] as const);

/** The part of `all` or `near` that is evaluated at a step: as written, where the pack gives no order. */
export function partAt({ order }: NodeOf<"all" | "near">, step: number): number {
  return order === undefined ? step : (order[step] ?? step);
}
