import type { Draft } from "../draft.ts";
import type { Outcome } from "../match.ts";
import type { MatcherNode } from "../types.ts";

export type MatcherKind = MatcherNode["kind"];
export type NodeOf<Kind extends MatcherKind> = Extract<MatcherNode, { kind: Kind }>;

/** Evaluates any node; given to matchers that have parts. */
export type EvaluateNode = (node: MatcherNode, draft: Draft) => Outcome;

/** One kind of test. */
export type Matcher<Kind extends MatcherKind> = (
  node: NodeOf<Kind>,
  draft: Draft,
  evaluateNode: EvaluateNode,
) => Outcome;

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

/** The parts of `all` or `near` in the order in which they are evaluated: as written, where the pack names none. */
export function orderOf({ of, order }: NodeOf<"all" | "near">): readonly number[] {
  return order ?? of.map((_, index) => index);
}
