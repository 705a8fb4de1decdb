import type { CategoryOf } from "./categories.ts";
import { type CheckedPost, reaches } from "./check-posts.ts";

/** How many of the posts that should warn did. */
export interface WarningScore {
  posts: number;
  /** With any finding. */
  found: number;
  /** With a finding of the right category: of a clause in the folder of an expected one. */
  rightCategory: number;
  /** With a finding of an expected clause. */
  rightClause: number;
  /** With a finding that holds the post back: `stop` or `hold`. */
  stopped: number;
}

/** Posts labelled with a category, and those of them with a finding of it. */
export interface CategoryScore {
  category: string;
  posts: number;
  found: number;
  /** Posts of the category that are labelled `stop` or `hold`, and those of them with a finding of it. */
  grave: number;
  graveFound: number;
}

/** Whether a careful reader would hold the post back. */
export function isGrave({ post }: CheckedPost): boolean {
  return post.severity === "stop" || post.severity === "hold";
}

/** Scores the posts that should warn; silent ones are passed over. */
export function scoreWarnings(checked: readonly CheckedPost[], categoryOf: CategoryOf): WarningScore {
  const score: WarningScore = { posts: 0, found: 0, rightCategory: 0, rightClause: 0, stopped: 0 };
  for (const { post, findings } of checked) {
    if (post.expect.length === 0) continue;
    const categories = new Set(post.expect.map(categoryOf));
    score.posts++;
    if (findings.length > 0) score.found++;
    if (findings.some(({ clause }) => categories.has(categoryOf(clause)))) score.rightCategory++;
    if (findings.some(({ clause }) => post.expect.includes(clause))) score.rightClause++;
    if (reaches(findings, "stop")) score.stopped++;
  }
  return score;
}

/** Scores of every category that labels name, in alphabetical order. */
export function scoreCategories(checked: readonly CheckedPost[], categoryOf: CategoryOf): CategoryScore[] {
  const scores = new Map<string, CategoryScore>();
  for (const one of checked) {
    const found = new Set(one.findings.map(({ clause }) => categoryOf(clause)));
    for (const category of new Set(one.post.expect.map(categoryOf))) {
      const score = scores.get(category) ?? { category, posts: 0, found: 0, grave: 0, graveFound: 0 };
      scores.set(category, score);
      score.posts++;
      if (found.has(category)) score.found++;
      if (!isGrave(one)) continue;
      score.grave++;
      if (found.has(category)) score.graveFound++;
    }
  }
  return [...scores.values()].sort((a, b) => (a.category < b.category ? -1 : 1));
}
