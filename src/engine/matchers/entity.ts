import type { Draft } from "../draft.ts";
import { type Outcome, toOutcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `entity`: a person's name, phone number, social security number, number plate, street address or age,
 * found by shape and by the words around it. `min` and `max`, both included, bound what an age measures.
 */
export function matchEntity(node: NodeOf<"entity">, draft: Draft): Outcome {
  const matches = draft.entityMatches(node.entity);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = node;
  if (node.min === undefined && node.max === undefined) return toOutcome(matches);
  return toOutcome(matches.filter(({ value }) => value !== undefined && value >= min && value <= max));
}
