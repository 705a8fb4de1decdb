import type { Draft } from "../draft.ts";
import { FAILS, type Match, type Outcome, sortMatches } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/** `any`: at least one part holds; what is marked are the matches of all the parts that do. */
export function matchAny(node: NodeOf<"any">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  const holding = node.of.map((part) => evaluateNode(part, draft)).filter((outcome) => outcome.holds);
  if (holding.length <= 1) return holding[0] ?? FAILS;
  const matches: Match[] = holding.flatMap((outcome) => outcome.matches);
  return { holds: true, matches: sortMatches(matches) };
}
