import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Match, mergeMatches, type Outcome, toOutcome } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

const NO_MATCHES: readonly Match[] = [];

/** `any`: at least one part holds; what is marked are the matches of all the parts that do. */
export function matchAny(node: NodeOf<"any">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  let holds = false;
  let matches = NO_MATCHES;
  for (const part of node.of) {
    const outcome = evaluateNode(part, draft);
    if (!outcome.holds) continue;
    holds = true;
    matches = mergeMatches(matches, outcome.matches);
  }
  if (!holds) return FAILS;
  return matches.length === 0 ? HOLDS : toOutcome(matches);
}
