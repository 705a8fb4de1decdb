import type { Surface } from "../engine/types.ts";
import type { ClauseSource } from "./schema.ts";

const DEFAULT_SURFACES: readonly Surface[] = ["post", "reply", "message"];

/** Where a clause applies. Without `surfaces` that is everything one writes to others, not the own profile. */
export function surfacesOf(clause: Pick<ClauseSource, "surfaces">): readonly Surface[] {
  return clause.surfaces ?? DEFAULT_SURFACES;
}
