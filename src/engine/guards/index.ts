import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import type { GuardName } from "../types.ts";
import { isNegated } from "./negated.ts";
import { isProtected } from "./protected.ts";
import { isQuoted } from "./quoted.ts";

/** Whether a match is under a guard's condition. */
export type Guard = (draft: Draft, match: Match) => boolean;

/** Every guard a pack can name. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  quoted: isQuoted,
  negated: isNegated,
  protected: isProtected,
};
