import { isYesNo } from "../../engine/matchers/node.ts";
import type { MatcherNode } from "../../engine/types.ts";

/**
 * In what order the parts of `all` or `near` are evaluated: by what it costs to know them, so that often the costly
 * ones need not be looked for. Of equals the part that `near` marks comes first, as the rest is held against it.
 */
export function orderParts(node: Extract<MatcherNode, { kind: "all" | "near" }>): number[] {
  const marked = node.kind === "near" ? node.of.findIndex((part) => !isYesNo(part)) : -1;
  const costs = node.of.map((part, index) => costOf(part) - (index === marked ? 0.5 : 0));
  return node.of
    .map((_, index) => index)
    .sort((one, other) => (costs[one] as number) - (costs[other] as number) || one - other);
}

/** Every draft knows it from the start. */
const FREE = 0;
/** It takes a look at the draft, or at entities that few words can begin. */
const SOME = 1;
/** Nearly every word has to be looked up: a person's name. */
const MUCH = 2;

function costOf(node: MatcherNode): number {
  switch (node.kind) {
    case "terms":
    case "context":
    case "media":
      return FREE;
    case "entity":
      return node.entity === "person-name" ? MUCH : SOME;
    case "not":
    case "count":
      return costOf(node.of);
    case "any":
    case "all":
    case "near":
    case "lacks":
      return Math.max(FREE, ...node.of.map(costOf));
    default:
      return SOME;
  }
}
