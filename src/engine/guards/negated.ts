import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";

/**
 * Holds when a negation reaches the match's first word: the draft denies, or refuses to say, what the
 * words would otherwise say. How far a negation reaches is in `scopes/negation.ts`.
 */
export function isNegated(draft: Draft, match: Match): boolean {
  return draft.scope("negation").at(match.first) === 1;
}
