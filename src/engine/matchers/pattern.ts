import type { Draft } from "../draft.ts";
import { type Outcome, toOutcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `pattern`: a bounded regular expression over the folded draft (lower case, no accents, straight quotes).
 * At each place the longest match counts; matches do not overlap.
 */
export function matchPattern(node: NodeOf<"pattern">, draft: Draft): Outcome {
  return toOutcome(draft.patternMatches(node.pattern));
}
