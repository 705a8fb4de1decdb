import type { CompiledPack } from "../../../src/engine/types.ts";
import type { CheckedPost } from "./check-posts.ts";

/** How often a clause said what the labels say. */
export interface ClauseScore {
  clause: string;
  /** Posts labelled with the clause. */
  labelled: number;
  /** Those of `labelled` on an account kind and surface where it applies. */
  expected: number;
  /** Those of `expected` that it marked. */
  warned: number;
  /** Posts it marked though their labels say that it should not: silent ones, and look-alikes of this clause. */
  falseAlarms: number;
  /** Posts labelled only with other clauses that it marked too: arguable, not counted as wrong. */
  besides: number;
}

/** Scores of every clause of the pack that can warn, in the pack's order, then of labels that the pack lacks. */
export function scoreClauses(compiled: CompiledPack, checked: readonly CheckedPost[]): ClauseScore[] {
  const scores = new Map<string, ClauseScore>();
  const scoreOf = (clause: string): ClauseScore => {
    const score = scores.get(clause) ?? {
      clause,
      labelled: 0,
      expected: 0,
      warned: 0,
      falseAlarms: 0,
      besides: 0,
    };
    scores.set(clause, score);
    return score;
  };
  const clauses = new Map(compiled.clauses.map((clause) => [clause.card.id, clause]));
  // A guard never warns, so it has no score.
  for (const [id, { detect }] of clauses) if (detect !== null) scoreOf(id);
  for (const { post, findings } of checked) {
    const found = new Set(findings.map(({ clause }) => clause));
    for (const id of post.expect) {
      const score = scoreOf(id);
      score.labelled++;
      const clause = clauses.get(id);
      const { accountKind, surface } = post.context;
      if (clause?.severity[accountKind] === undefined || !clause.surfaces.includes(surface)) continue;
      score.expected++;
      if (found.has(id)) score.warned++;
    }
    for (const id of found) {
      if (post.expect.includes(id)) continue;
      const isWrong = post.expect.length === 0 && (post.about === null || post.about === id);
      if (isWrong) scoreOf(id).falseAlarms++;
      else scoreOf(id).besides++;
    }
  }
  return [...scores.values()];
}
