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

/** Whether a node only says yes or no and so has no place of its own to mark. */
export function isYesNo(node: MatcherNode): boolean {
  return node.kind === "not" || node.kind === "context";
}
