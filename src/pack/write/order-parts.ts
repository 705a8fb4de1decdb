import { isYesNo } from "../../engine/matchers/node.ts";
import type { MatcherNode } from "../../engine/types.ts";

/**
 * In what order the parts of `all` or `near` are evaluated: first those that look at nothing but what every draft
 * knows from the start, so that often nothing else need be looked for. `near` begins with the part that is marked.
 */
export function orderParts(node: Extract<MatcherNode, { kind: "all" | "near" }>): number[] {
  const indexes = node.of.map((_, index) => index);
  const marked = node.kind === "near" ? node.of.findIndex((part) => !isYesNo(part)) : -1;
  const isMarked = (index: number) => index === marked;
  const isFree = (index: number) => !isMarked(index) && isCheap(node.of[index] as MatcherNode);
  const isCostly = (index: number) => !isMarked(index) && !isFree(index);
  return [...indexes.filter(isMarked), ...indexes.filter(isFree), ...indexes.filter(isCostly)];
}

function isCheap(node: MatcherNode): boolean {
  switch (node.kind) {
    case "terms":
    case "context":
    case "media":
      return true;
    case "not":
    case "count":
      return isCheap(node.of);
    case "any":
    case "all":
    case "near":
    case "lacks":
      return node.of.every(isCheap);
    default:
      return false;
  }
}
