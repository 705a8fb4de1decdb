import type { Draft } from "../draft.ts";
import { FAILS, type Match, type Outcome, sortMatches } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/** `any`: at least one part holds; what is marked are the matches of all the parts that do. */
export function matchAny(node: NodeOf<"any">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  let found = FAILS;
  let together: Match[] | null = null;
  for (const part of node.of) {
    const outcome = evaluateNode(part, draft);
    if (!outcome.holds) continue;
    if (!found.holds) found = outcome;
    else if (together === null) together = [...found.matches, ...outcome.matches];
    else together.push(...outcome.matches);
  }
  return together === null ? found : { holds: true, matches: sortMatches(together) };
}
