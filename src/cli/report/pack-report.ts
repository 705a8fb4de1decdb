import type { AccountKind, Severity } from "../../engine/types.ts";
import type { AccuracyFile } from "./read-accuracy.ts";

/** What a clause looks for, counted. */
export interface DetectionReport {
  /** Situations any of which is enough: branches of a top-level `any`, else one. */
  situations: number;
  /** Words and phrases, in lists and in the clause itself. */
  terms: number;
  lists: number;
  patterns: number;
  /** Kinds of things with a form, such as `phone`. */
  entities: string[];
  /** Other matchers that are used, such as `hashtag` or `media`. */
  others: string[];
}

/**
 * Something a clause still needs:
 * - `detection`: at this strictness, or in this version, nothing of it is looked for
 * - `examples`: fewer than three posts that must be marked, or three look-alikes
 * - `failing`: an example does not do what it should
 * - `source`, `owner`, `review`, `limits`: nobody wrote where it comes from, who answers for it, when it was last
 *   read, or what it may mark wrongly
 */
export type Gap = "detection" | "examples" | "failing" | "source" | "owner" | "review" | "limits";

export interface ClauseReport {
  id: string;
  title: string;
  category: string;
  isGuard: boolean;
  severity: Partial<Record<AccountKind, Severity>>;
  detection: DetectionReport;
  examples: { warn: number; silent: number; failing: number };
  /** Day of the last review; `null` when nobody noted one. */
  reviewed: string | null;
  /** Posts of the corpus that it marks, by severity. */
  alarms: Record<Severity, number>;
  gaps: Gap[];
}

/** One file of the corpus on the account kinds that it is checked on. */
export interface CorpusReport {
  file: string;
  /** Checks made: one for each post and account kind. */
  posts: number;
  /** The most serious finding of every check that raised one, with its place among the checks. */
  marked: { index: number; severity: Severity }[];
}

/** Everything that a report shows. Holds no text of a post. */
export interface PackReport {
  pack: {
    id: string;
    title: string;
    version: number;
    language: string;
    effective: string;
    reviewBy: string;
    owner: string;
    strictness: string;
  };
  problems: { errors: number; warnings: number };
  checks: { made: number; failed: number };
  lists: { count: number; terms: number };
  /** Sorted by category and id. */
  clauses: ClauseReport[];
  /** Clauses whose file could not be used. */
  unusable: string[];
  corpus: CorpusReport[];
  budget: Partial<Record<AccountKind, Partial<Record<Severity, number>>>> | null;
  accuracy: AccuracyFile | null;
}
