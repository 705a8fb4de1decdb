import type { Draft } from "../draft.ts";
import { FAILS, HOLDS, type Outcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/** `context`: the draft is for this kind of account, one of these surfaces and one of these sites. */
export function matchContext(node: NodeOf<"context">, draft: Draft): Outcome {
  const { accountKind, surface, site } = draft.context;
  const holds =
    (node.accountKind === undefined || node.accountKind === accountKind) &&
    (node.surfaces === undefined || node.surfaces.includes(surface)) &&
    (node.sites === undefined || node.sites.includes(site));
  return holds ? HOLDS : FAILS;
}
