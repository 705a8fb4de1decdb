import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import { covers } from "./covers.ts";

/**
 * Holds when the match is only thought of: a condition, an imagined case, a drill or scenario. What counts is in
 * `scopes/hypothesis.ts`.
 */
export function isHypothetical(draft: Draft, match: Match): boolean {
  return covers(draft.scope("hypothesis"), match);
}
