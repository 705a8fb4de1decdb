import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Outcome } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/**
 * `all`: every part holds somewhere in the draft. What is marked are the matches of the first part that
 * has any, so the author puts the words in question first.
 */
export function matchAll(node: NodeOf<"all">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  let marked: Outcome = HOLDS;
  for (const part of node.of) {
    const outcome = evaluateNode(part, draft);
    if (!outcome.holds) return FAILS;
    if (marked.matches.length === 0 && outcome.matches.length > 0) marked = outcome;
  }
  return marked;
}
