import type { Draft } from "../draft.ts";
import { FAILS, matchOfDraft, matchOfSentence, type Outcome, toOutcome } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/**
 * `lacks`: something required is missing: none of the parts holds anywhere in the draft. There is nothing to
 * point at, so the whole draft is marked, or only its first sentence.
 */
export function matchLacks(node: NodeOf<"lacks">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  if (node.of.some((part) => evaluateNode(part, draft).holds)) return FAILS;
  const { tokens } = draft;
  return toOutcome([node.firstSentence === true ? matchOfSentence(tokens, 0) : matchOfDraft(tokens)]);
}
