import { evaluate } from "../../../src/engine/evaluate.ts";
import type { OpenPack } from "../../../src/engine/open.ts";
import { type Finding, SEVERITIES, type Severity } from "../../../src/engine/types.ts";
import type { LabelledPost } from "../posts.ts";

/** A post and what the pack says of it. */
export interface CheckedPost {
  post: LabelledPost;
  findings: readonly Finding[];
}

/** Checks posts as the extension would. */
export function checkPosts(pack: OpenPack, posts: readonly LabelledPost[]): CheckedPost[] {
  return posts.map((post) => ({ post, findings: evaluate(pack, post.text, post.context) }));
}

/** Labels that speak of all clauses and name none: whatever is found there is a false alarm. */
export function isSilent({ expect, about }: LabelledPost): boolean {
  return expect.length === 0 && about === null;
}

/** The highest severity among findings; `null` without any. Findings come most serious first. */
export function highestOf(findings: readonly Finding[]): Severity | null {
  return findings[0]?.severity ?? null;
}

/** Whether the post is found at least as serious as `least`. */
export function reaches(findings: readonly Finding[], least: Severity): boolean {
  const highest = highestOf(findings);
  return highest !== null && SEVERITIES.indexOf(highest) >= SEVERITIES.indexOf(least);
}
