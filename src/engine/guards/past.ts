import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import { PAST } from "../scopes/tense.ts";

/**
 * Holds when the sentence speaks of the past and of nothing else: "crews were on Vine Street last night". A word of
 * now or later in it, or no sign of time at all, and it does not hold. How tense is read is in
 * `scopes/tense.ts`.
 */
export function isPast(draft: Draft, match: Match): boolean {
  return draft.scope("tense").at(match.first) === PAST;
}
