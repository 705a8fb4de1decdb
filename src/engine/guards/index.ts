import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import type { GuardName } from "../types.ts";
import { isCondemned } from "./condemned.ts";
import { isFiction } from "./fiction.ts";
import { isHypothetical } from "./hypothetical.ts";
import { isNegated } from "./negated.ts";
import { isPast } from "./past.ts";
import { isProtected } from "./protected.ts";
import { isQuoted } from "./quoted.ts";
import { isReported } from "./reported.ts";

/** Whether a match is under a guard's condition. */
export type Guard = (draft: Draft, match: Match) => boolean;

/** Every guard a pack can name. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  quoted: isQuoted,
  reported: isReported,
  negated: isNegated,
  condemned: isCondemned,
  hypothetical: isHypothetical,
  past: isPast,
  fiction: isFiction,
  protected: isProtected,
};
