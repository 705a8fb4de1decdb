import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Outcome } from "../match.ts";
import { type EvaluateNode, type NodeOf, partAt } from "./node.ts";

/**
 * `all`: every part holds somewhere in the draft. What is marked are the matches of the first part that
 * has any, so the author puts the words in question first.
 */
export function matchAll(node: NodeOf<"all">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  let marked: Outcome = HOLDS;
  let markedPart = node.of.length;
  for (let step = 0; step < node.of.length; step++) {
    const index = partAt(node, step);
    const part = node.of[index];
    if (part === undefined) continue;
    const outcome = evaluateNode(part, draft);
    if (!outcome.holds) return FAILS;
    if (outcome.matches.length === 0 || index > markedPart) continue;
    marked = outcome;
    markedPart = index;
  }
  return marked;
}
