import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Outcome } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/** `not`: its part does not hold anywhere in the draft. Inside `near` it is asked about the reach only. */
export function matchNot(node: NodeOf<"not">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  return evaluateNode(node.of, draft).holds ? FAILS : HOLDS;
}
