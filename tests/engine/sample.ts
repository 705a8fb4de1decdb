import { evaluate } from "../../src/engine/evaluate.ts";
import {
  createFoldBuffer,
  type FoldedText,
  foldTerm,
  foldText,
  toSourceSpan,
} from "../../src/engine/fold.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import { runPatterns } from "../../src/engine/pattern/pattern-set.ts";
import { createTokens, type Tokens } from "../../src/engine/token-buffer.ts";
import { tokenise } from "../../src/engine/tokens.ts";
import type {
  CheckContext,
  CompiledClause,
  CompiledPack,
  Finding,
  MatcherNode,
} from "../../src/engine/types.ts";
import { compilePattern } from "../../src/pack/pattern/compile-pattern.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";

/** An officer's own account, where most drafts are written. */
export const PERSONAL: CheckContext = { accountKind: "personal", surface: "post", site: "x" };
export const OFFICIAL: CheckContext = { accountKind: "official", surface: "post", site: "x" };

/** What a sample pack is made of; lists and patterns are referred to by index. */
export interface SampleParts {
  lists?: string[][];
  hardened?: number[];
  patterns?: string[];
  clauses?: CompiledClause[];
  approvedHashtags?: string[];
  protectedSpeech?: MatcherNode;
}

/** A clause that applies everywhere and marks what `detect` finds. */
export function sampleClause(detect: MatcherNode, changes: Partial<CompiledClause> = {}): CompiledClause {
  return {
    card: {
      id: "A-01",
      title: "Sample",
      category: "sample",
      policy: "p",
      reason: "r",
      consequence: "c",
      advice: "a",
      allowed: "l",
    },
    severity: { official: "hold", personal: "stop" },
    surfaces: ["post", "reply", "message", "profile"],
    detect,
    message: 'May touch ("{match}").',
    guards: {},
    ...changes,
  };
}

/** A pack ready for checking. */
export function openSample(parts: SampleParts): OpenPack {
  const compiled: CompiledPack = {
    format: 1,
    id: "sample",
    title: "Sample",
    version: 1,
    language: "en",
    effective: "2026-01-01",
    reviewBy: "2027-01-01",
    owner: "Committee",
    accounts: [],
    approvedHashtags: parts.approvedHashtags ?? [],
    contacts: [],
    lists: (parts.lists ?? []).map((list) => list.map(foldTerm)),
    hardened: parts.hardened ?? [],
    patterns: (parts.patterns ?? []).map(compilePattern),
    clauses: parts.clauses ?? [],
    protectedSpeech: parts.protectedSpeech ?? null,
    skipped: [],
  };
  return openPack(writePack(compiled));
}

/** The words of `text` that one clause with this matcher marks. */
export function findMarked(
  detect: MatcherNode,
  text: string,
  parts: SampleParts = {},
  context: CheckContext = PERSONAL,
): string[] {
  const pack = openSample({ ...parts, clauses: [sampleClause(detect)] });
  return marked(text, evaluate(pack, text, context));
}

/** The original words of each finding. */
export function marked(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ start, end }) => text.slice(start, end));
}

/** Folds a text into a buffer of its own. */
export function fold(text: string): FoldedText {
  return foldText(text, createFoldBuffer());
}

/** Runs patterns over a folded text; returns the table look-ups made. */
export function runSources(
  sources: string[],
  folded: FoldedText,
  report: (pattern: number, start: number, end: number) => void = () => {},
): number {
  return runPatterns(openSample({ patterns: sources }).patterns, folded, report);
}

/** Tokens of a text in buffers of their own. */
export function readTokens(text: string): Tokens {
  const folded = fold(text);
  return tokenise(folded, createTokens(folded));
}

/** The original words behind each token. */
export function tokenWords(text: string): string[] {
  const tokens = readTokens(text);
  return Array.from({ length: tokens.count }, (_, index) => {
    const span = toSourceSpan(tokens.folded, tokens.start[index] as number, tokens.end[index] as number);
    return text.slice(span.start, span.end);
  });
}

/** Texts that stress every path: letters, marks, emoji, surrogates, controls, punctuation, words that matter. */
export const AWKWARD_PIECES: readonly string[] = [
  ..."aZ09 .,!?'\"-_#@$&*/:;()>\n\t\u0000\u0007",
  "\r\n",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u202e",
  "\ufeff",
  "\ufe0f",
  "\u0301",
  "\u20e3",
  "\ud800",
  "\udc00",
  "\u00df",
  "\ufb01",
  "\u0130",
  "\ufdfa",
  "\u00e9",
  "\u03a3",
  "\u0416",
  "\u0939\u093f",
  "\u4e2d",
  "\u0e01\u0e33",
  "\u{1f46e}",
  "\u{1f3fd}",
  "\u{1f1fa}",
  "\u{1f1f8}",
  "\u{1f469}\u200d\u{1f467}",
  "\u2640",
  "\u{e0067}",
  "Dana Whitlock",
  "Officer",
  "Mr.",
  "the Hendersons'",
  "14-year-old",
  "415-555-0132",
  "123-45-6789",
  "plate ABC 1234",
  "1420 Maple Ave",
  "https://",
  "http://x@",
  "www.",
  "a.",
  "b@",
  "https://a.example.com/x?y=1)",
  "a@b.org",
  "RT @x:",
  "not ",
  "\u201c",
  "\u201d",
  "\u00ab",
  "\u00bb",
  "#Tag",
  "guilty",
  "two words",
  "St. ",
  "turned 15",
];
