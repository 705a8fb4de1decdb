import type { Draft } from "../draft.ts";
import { foldedSlice } from "../fold.ts";
import { FAILS, type Match, type Outcome, toOutcome } from "../match.ts";
import type { EvaluateNode, NodeOf } from "./node.ts";

/**
 * `count`: its part is found in at least `min` and at most `max` places. Places that overlap count once. With
 * `distinct` the same words count once too. Marks every place.
 */
export function matchCount(node: NodeOf<"count">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  const { matches } = evaluateNode(node.of, draft);
  const places = node.distinct === true ? countWords(draft, matches) : countPlaces(matches);
  return places >= node.min && places <= (node.max ?? Number.POSITIVE_INFINITY) ? toOutcome(matches) : FAILS;
}

/** How many matches can be taken without two that overlap; the earliest end first. */
function countPlaces(matches: readonly Match[]): number {
  const byEnd = [...matches].sort((a, b) => a.end - b.end);
  let places = 0;
  let taken = Number.NEGATIVE_INFINITY;
  for (const { start, end } of byEnd) {
    if (start < taken) continue;
    taken = end;
    places++;
  }
  return places;
}

function countWords({ folded }: Draft, matches: readonly Match[]): number {
  return new Set(matches.map(({ start, end }) => foldedSlice(folded, start, end))).size;
}
