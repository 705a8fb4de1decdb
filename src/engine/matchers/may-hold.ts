import type { Draft } from "../draft.ts";
import type { MatcherNode } from "../types.ts";

/**
 * Whether a matcher could hold as far as its terms tell. Terms are known from the start, so this costs next to
 * nothing, while entities and patterns have to be looked for.
 */
export function mayHold(node: MatcherNode, draft: Draft): boolean {
  switch (node.kind) {
    case "terms":
      return draft.termMatches(node.list).length > 0;
    case "any":
      return node.of.some((part) => mayHold(part, draft));
    case "all":
    case "near":
      return node.of.every((part) => mayHold(part, draft));
    case "count":
      return node.min <= 0 || mayHold(node.of, draft);
    default:
      return true;
  }
}
