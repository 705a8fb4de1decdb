import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import { covers } from "./covers.ts";

/**
 * Holds when the sentence is about a game, a match, a film or a book. What counts is in `scopes/fiction.ts`.
 */
export function isFiction(draft: Draft, match: Match): boolean {
  return covers(draft.scope("fiction"), match);
}
