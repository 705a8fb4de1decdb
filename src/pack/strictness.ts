import * as z from "zod/mini";
import { described } from "./described.ts";
import type { MatcherSource } from "./matcher-schema.ts";

/**
 * How much a department wants to hear: `lenient` only what is sure, `standard` what is likely, `strict` also what
 * is worth a look. The idea of levels that a rule belongs to is the OWASP core rule set's (its paranoia levels).
 */
export const STRICTNESS = ["lenient", "standard", "strict"] as const;
export type Strictness = (typeof STRICTNESS)[number];

export const DEFAULT_STRICTNESS: Strictness = "standard";

/** The optional key that ties a matcher, a clause or an example to a level. */
export const strictnessOption = () =>
  z.optional(
    described(z.enum(STRICTNESS), "Counts only in packs as strict as this, or stricter; always without it."),
  );

/** Whether something tied to `needed` counts in a pack of this strictness. */
export function isWithin(needed: Strictness | undefined, strictness: Strictness): boolean {
  return needed === undefined || STRICTNESS.indexOf(needed) <= STRICTNESS.indexOf(strictness);
}

/** The parts that are left, or `null` when one that must hold is gone. */
function pruneAll(parts: readonly MatcherSource[], strictness: Strictness): MatcherSource[] | null {
  const kept: MatcherSource[] = [];
  for (const part of parts) {
    const pruned = pruneMatcher(part, strictness);
    // What is never found can't stand against a match, so its not always holds.
    if (pruned === null && "not" in part) continue;
    if (pruned === null) return null;
    kept.push(pruned);
  }
  return kept;
}

function pruneAny(parts: readonly MatcherSource[], strictness: Strictness): MatcherSource[] | null {
  const kept = parts.map((part) => pruneMatcher(part, strictness)).filter((part) => part !== null);
  return kept.length === 0 ? null : kept;
}

/** A matcher without the parts that count only in stricter packs; `null` when it can't hold without them. */
export function pruneMatcher(node: MatcherSource, strictness: Strictness): MatcherSource | null {
  if (!isWithin(node.strictness, strictness)) return null;
  if ("any" in node) {
    const any = pruneAny(node.any, strictness);
    return any && { ...node, any };
  }
  if ("lacks" in node) {
    const lacks = pruneAny(node.lacks, strictness);
    return lacks && { ...node, lacks };
  }
  if ("all" in node) {
    const all = pruneAll(node.all, strictness);
    return all && { ...node, all };
  }
  if ("near" in node) {
    const near = pruneAll(node.near, strictness);
    return near && { ...node, near };
  }
  if ("count" in node) {
    const count = pruneMatcher(node.count, strictness);
    return count && { ...node, count };
  }
  if ("not" in node) {
    const not = pruneMatcher(node.not, strictness);
    return not && { ...node, not };
  }
  return node;
}
