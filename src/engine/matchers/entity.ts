import type { Draft } from "../draft.ts";
import { DEFAULT_CONFIDENCE } from "../entities/entity.ts";
import { type Outcome, toOutcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `entity`: something known by its form and by the words around it, such as a person's name, a phone number or
 * an address. A match counts when its detector is at least as sure as `confidence`, in percent. `min` and `max`,
 * both included, bound what an age measures.
 */
export function matchEntity(node: NodeOf<"entity">, draft: Draft): Outcome {
  const least = node.confidence ?? DEFAULT_CONFIDENCE;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = node;
  const isBounded = node.min !== undefined || node.max !== undefined;
  return toOutcome(
    draft
      .entityMatches(node.entity)
      .filter(
        ({ value, confidence = 100 }) =>
          confidence >= least && (!isBounded || (value !== undefined && value >= min && value <= max)),
      ),
  );
}
