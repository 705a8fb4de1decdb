import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import { covers } from "./covers.ts";

/**
 * Holds when the match is named in order to be condemned: "it is wrong to call people that". What counts is in
 * `scopes/condemnation.ts`.
 */
export function isCondemned(draft: Draft, match: Match): boolean {
  return covers(draft.scope("condemnation"), match);
}
