import type { Severity } from "../../../src/engine/types.ts";
import { type CheckedPost, highestOf, isSilent } from "./check-posts.ts";

/** Silent posts, and how many of them raised an alarm, by the most serious finding of each. */
export interface SilenceScore extends Record<Severity, number> {
  posts: number;
  /** With a finding of a dignity clause. */
  abuse: number;
}

/** Kinds of silent posts. `lookAlikes` were written to tempt a clause; `plain` are all others. */
export const SILENCE_KINDS = ["all", "official", "personal", "lookAlikes", "plain", "plainPersonal"] as const;
export type SilenceKind = (typeof SILENCE_KINDS)[number];

/** Clauses about the dignity of people. */
const ABUSE = /^DIG-/;

const KINDS: Record<SilenceKind, (one: CheckedPost) => boolean> = {
  all: () => true,
  official: ({ post }) => post.context.accountKind === "official",
  personal: ({ post }) => post.context.accountKind === "personal",
  lookAlikes: ({ post }) => post.isHard,
  plain: ({ post }) => !post.isHard,
  plainPersonal: ({ post }) => !post.isHard && post.context.accountKind === "personal",
};

/** Whether a finding says that the text is abusive. */
export function isAbuseClause(clause: string): boolean {
  return ABUSE.test(clause);
}

/** Scores the posts that should stay silent under every clause; all others are passed over. */
export function scoreSilence(checked: readonly CheckedPost[]): Record<SilenceKind, SilenceScore> {
  const silent = checked.filter(({ post }) => isSilent(post));
  const entries = SILENCE_KINDS.map((kind) => [kind, count(silent.filter(KINDS[kind]))]);
  return Object.fromEntries(entries) as Record<SilenceKind, SilenceScore>;
}

function count(silent: readonly CheckedPost[]): SilenceScore {
  const score: SilenceScore = { posts: silent.length, note: 0, caution: 0, stop: 0, hold: 0, abuse: 0 };
  for (const { findings } of silent) {
    const highest = highestOf(findings);
    if (highest !== null) score[highest]++;
    if (findings.some(({ clause }) => isAbuseClause(clause))) score.abuse++;
  }
  return score;
}

/** Posts that one clause should pass over, whatever others say of them. */
export interface SparedScore {
  posts: number;
  /** Those that the clause marked. */
  marked: number;
}

/** Scores posts that are labelled as harmless under one clause. */
export function scoreSpared(checked: readonly CheckedPost[]): SparedScore {
  const spared = checked.filter(({ post }) => post.about !== null && post.expect.length === 0);
  const marked = spared.filter(({ post, findings }) => findings.some(({ clause }) => clause === post.about));
  return { posts: spared.length, marked: marked.length };
}

/** Posts with any finding. */
export function countMarked({ note, caution, stop, hold }: SilenceScore): number {
  return note + caution + stop + hold;
}

/** Posts with a finding of `caution` or more. */
export function cautionOrMore({ caution, stop, hold }: SilenceScore): number {
  return caution + stop + hold;
}

/** Posts with a finding of `stop` or more. */
export function stopOrMore({ stop, hold }: SilenceScore): number {
  return stop + hold;
}
