import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Outcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `context`: where and when the draft is written. All that is given must hold: the kind of account, one of the
 * surfaces, sites and audiences, the time of day, and whether an incident is declared. An audience or time
 * that is not known does not hold; an incident that nobody declared is none.
 */
export function matchContext(node: NodeOf<"context">, draft: Draft): Outcome {
  const { accountKind, surface, site, audience, localMinutes, isIncident = false } = draft.context;
  const holds =
    (node.accountKind === undefined || node.accountKind === accountKind) &&
    (node.surfaces === undefined || node.surfaces.includes(surface)) &&
    (node.sites === undefined || node.sites.includes(site)) &&
    (node.audiences === undefined || (audience !== undefined && node.audiences.includes(audience))) &&
    (node.incident === undefined || node.incident === isIncident) &&
    isInWindow(node, localMinutes);
  return holds ? HOLDS : FAILS;
}

/** A window that ends before it begins runs over midnight. */
function isInWindow({ from, to }: NodeOf<"context">, minutes: number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  if (minutes === undefined) return false;
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}
