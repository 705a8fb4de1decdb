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

/**
 * Whether evaluating a node looks at nothing but what every draft knows from the start: its terms and where it
 * is written. Where several things are asked for, these are asked first.
 */
export function isCheap(node: MatcherNode): boolean {
  switch (node.kind) {
    case "terms":
    case "context":
    case "media":
      return true;
    case "not":
    case "count":
      return isCheap(node.of);
    case "any":
    case "all":
    case "near":
    case "lacks":
      return node.of.every(isCheap);
    default:
      return false;
  }
}
