import type { Draft } from "../draft.ts";
import { FAILS, matchOfDraft, type Outcome, toOutcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `meaning`: a learned reader gave the draft at least `threshold` for `label`. Marks the whole draft. The engine
 * does not read by itself: the score comes with the context. Without one it does not hold, and the draft
 * takes a note, so that a clause that hangs on it is reported as not read instead of clean.
 */
export function matchMeaning({ label, threshold }: NodeOf<"meaning">, draft: Draft): Outcome {
  const score = draft.readScore(label);
  return score !== null && score >= threshold ? toOutcome([matchOfDraft(draft.tokens)]) : FAILS;
}
