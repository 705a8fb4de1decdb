import { evaluate } from "../../src/engine/evaluate.ts";
import { openPack } from "../../src/engine/open.ts";
import type { AccountKind, CompiledPack, Finding } from "../../src/engine/types.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import type { LabelledPost } from "./posts.ts";

/** How often a clause said what the labels say. */
interface ClauseScore {
  clause: string;
  /** Posts labelled with the clause, on an account kind and surface where it applies. */
  expected: number;
  /** Those of `expected` that it marked. */
  warned: number;
  /** Silent posts that it marked. */
  falseAlarms: number;
  /** Posts labelled only with other clauses that it marked too: arguable, not counted as wrong. */
  besides: number;
}

/** Silent posts of one account kind, and how many of them raised anything. */
interface SilenceScore {
  accountKind: AccountKind;
  silent: number;
  falseAlarms: number;
}

/** A post on which clauses and labels differ. */
export interface Difference {
  post: LabelledPost;
  missed: readonly string[];
  falseAlarms: readonly Finding[];
}

/** All figures of one run. */
export interface Accuracy {
  clauses: ClauseScore[];
  silence: SilenceScore[];
  /** Posts labelled with at least one clause of the pack, and those of them that raised anything. */
  warn: { posts: number; warned: number };
  differences: Difference[];
}

/** Checks every post and compares with its labels. Labels of clauses that the pack lacks are left out. */
export function measureAccuracy(compiled: CompiledPack, posts: readonly LabelledPost[]): Accuracy {
  const pack = openPack(writePack(compiled));
  const scores = new Map<string, ClauseScore>();
  for (const { card, detect } of compiled.clauses) {
    // A guard never warns, so it has no score.
    if (detect === null) continue;
    scores.set(card.id, { clause: card.id, expected: 0, warned: 0, falseAlarms: 0, besides: 0 });
  }
  const silence: SilenceScore[] = [
    { accountKind: "official", silent: 0, falseAlarms: 0 },
    { accountKind: "personal", silent: 0, falseAlarms: 0 },
  ];
  const warn = { posts: 0, warned: 0 };
  const differences: Difference[] = [];
  for (const post of posts) {
    const { accountKind, surface } = post.context;
    const findings = evaluate(pack, post.text, post.context);
    const found = new Set(findings.map(({ clause }) => clause));
    const isSilent = post.expect.length === 0;
    const applying = compiled.clauses
      .filter((clause) => clause.severity[accountKind] !== undefined && clause.surfaces.includes(surface))
      .map(({ card }) => card.id);
    const expected = applying.filter((id) => post.expect.includes(id));
    for (const id of expected) {
      const score = scores.get(id) as ClauseScore;
      score.expected += 1;
      if (found.has(id)) score.warned += 1;
    }
    for (const id of found) {
      const score = scores.get(id);
      if (score && isSilent) score.falseAlarms += 1;
      else if (score && !post.expect.includes(id)) score.besides += 1;
    }
    const group = silence.find((entry) => entry.accountKind === accountKind) as SilenceScore;
    if (isSilent) {
      group.silent += 1;
      if (findings.length > 0) group.falseAlarms += 1;
    }
    if (expected.length > 0) {
      warn.posts += 1;
      if (findings.length > 0) warn.warned += 1;
    }
    const missed = expected.filter((id) => !found.has(id));
    if (missed.length > 0 || (isSilent && findings.length > 0)) {
      differences.push({ post, missed, falseAlarms: isSilent ? findings : [] });
    }
  }
  return { clauses: [...scores.values()], silence, warn, differences };
}
