import { readFeatures } from "./entities/features.ts";
import { detectEntities } from "./entities/index.ts";
import { createFoldBuffer, type FoldedText, foldText } from "./fold.ts";
import { findHardened } from "./hardened/find-hardened.ts";
import { createTermHits, findTerms, type TermHits } from "./lexicon.ts";
import { type Match, matchOfRange, matchOfTokens, sentenceOf, sortMatches } from "./match.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import { FEW_PATTERNS, runPattern, runPatterns } from "./pattern/pattern-set.ts";
import { findCondemnedTokens } from "./scopes/condemnation.ts";
import { findFictionTokens } from "./scopes/fiction.ts";
import { findHypotheticalTokens } from "./scopes/hypothesis.ts";
import { findNegatedTokens } from "./scopes/negation.ts";
import { type Parts, readParts } from "./scopes/parts.ts";
import { findQuotedRanges, type QuotedRange } from "./scopes/quotation.ts";
import { findReportedTokens } from "./scopes/report.ts";
import { readTenses } from "./scopes/tense.ts";
import { findTagTerms } from "./tags/find-tag-terms.ts";
import { createTokens, type Tokens } from "./token-buffer.ts";
import { tokenise } from "./tokens.ts";
import type { CheckContext, EntityKind } from "./types.ts";

// Scratch for one check at a time: the engine is synchronous and never calls itself.
const foldBuffer = createFoldBuffer();
const tokenBuffer = createTokens(foldBuffer);
const hitBuffer = createTermHits();

/**
 * One draft under check, with every fact about it that matchers and guards ask for. Folding, tokens and
 * term hits are computed at once; all other facts on first demand and then kept. Valid until the next
 * draft is opened.
 */
export class Draft {
  readonly pack: OpenPack;
  readonly context: CheckContext;
  readonly folded: FoldedText;
  readonly tokens: Tokens;
  readonly hits: TermHits;
  /** A matcher asked for a score that nobody gave. */
  lacksReader = false;
  /** Find out what could hold if the draft had been read. */
  assumesReader = false;
  /** How many of the hits are terms written plainly; those after are disguised. */
  readonly #plainHits: number;
  readonly #entities = new Map<EntityKind, readonly Match[]>();
  #features: number | null = null;
  #terms: ReadonlyMap<number, readonly Match[]> | null = null;
  readonly #pattern = new Map<number, readonly Match[]>();
  #patterns: ReadonlyMap<number, readonly Match[]> | null = null;
  #quoted: readonly QuotedRange[] | null = null;
  #parts: Parts | null = null;
  #negated: Uint8Array | null = null;
  #reported: Uint8Array | null = null;
  #condemned: Uint8Array | null = null;
  #hypothetical: Uint8Array | null = null;
  #fiction: Uint8Array | null = null;
  #tenses: Uint8Array | null = null;
  #protected: ReadonlySet<number> | null = null;

  constructor(pack: OpenPack, text: string, context: CheckContext) {
    this.pack = pack;
    this.context = context;
    this.folded = foldText(text, foldBuffer);
    this.tokens = tokenise(this.folded, tokenBuffer);
    this.hits = findTerms(pack.lexicon, this.tokens, hitBuffer);
    findTagTerms(pack.lexicon, pack.tagWords, this.tokens, this.hits);
    this.#plainHits = this.hits.count;
    if (pack.hardened !== null) findHardened(pack.hardened, this.tokens, this.hits);
  }

  /** Places where a term of list `list` stands. */
  termMatches(list: number): readonly Match[] {
    this.#terms ??= groupByList(this.hits, this.tokens, this.#plainHits);
    return this.#terms.get(list) ?? [];
  }

  /** Places where pattern `index` matches. Many patterns run in one pass over the draft, a few one by one. */
  patternMatches(index: number): readonly Match[] {
    if (this.pack.patterns.count > FEW_PATTERNS || this.#patterns !== null) {
      this.#patterns ??= findPatternMatches(this);
      return this.#patterns.get(index) ?? [];
    }
    const known = this.#pattern.get(index);
    if (known !== undefined) return known;
    const matches: Match[] = [];
    runPattern(this.pack.patterns, index, this.folded, (_, start, end) => {
      matches.push(matchOfRange(this.tokens, start, end));
    });
    this.#pattern.set(index, matches);
    return matches;
  }

  /** The patterns that match somewhere. */
  matchedPatterns(): Iterable<number> {
    this.#patterns ??= findPatternMatches(this);
    return this.#patterns.keys();
  }

  /** Places where an entity of this kind may stand, unsure ones included. */
  entityMatches(kind: EntityKind): readonly Match[] {
    const known = this.#entities.get(kind);
    if (known !== undefined) return known;
    this.#features ??= readFeatures(this.tokens);
    const matches = detectEntities(kind, this.tokens, this.pack.entityLists, this.#features);
    this.#entities.set(kind, matches);
    return matches;
  }

  /** Ranges that are somebody else's words. */
  quotedRanges(): readonly QuotedRange[] {
    this.#quoted ??= findQuotedRanges(this.tokens);
    return this.#quoted;
  }

  /** How the words hang together in sentences and their parts. */
  parts(): Parts {
    this.#parts ??= readParts(this.tokens);
    return this.#parts;
  }

  /** For each token, 1 if a negation reaches it. */
  negatedTokens(): Uint8Array {
    this.#negated ??= findNegatedTokens(this.tokens, this.parts());
    return this.#negated;
  }

  /** For each token, 1 if it reports what somebody else said. */
  reportedTokens(): Uint8Array {
    this.#reported ??= findReportedTokens(this.tokens, this.parts());
    return this.#reported;
  }

  /** For each token, 1 if it is named in order to be condemned. */
  condemnedTokens(): Uint8Array {
    this.#condemned ??= findCondemnedTokens(this.tokens, this.parts());
    return this.#condemned;
  }

  /** For each token, 1 if it is only thought of. */
  hypotheticalTokens(): Uint8Array {
    this.#hypothetical ??= findHypotheticalTokens(this.tokens, this.parts());
    return this.#hypothetical;
  }

  /** For each token, 1 if its sentence is about a game, a film or a book. */
  fictionTokens(): Uint8Array {
    this.#fiction ??= findFictionTokens(this.tokens);
    return this.#fiction;
  }

  /** For each token, the bits of what its sentence speaks of: see `scopes/tense.ts`. */
  tenses(): Uint8Array {
    this.#tenses ??= readTenses(this.tokens);
    return this.#tenses;
  }

  /**
   * What a learned reader made of the draft for a label, from 0 to 1; `null` when it was not read. While
   * `assumesReader` is set, a draft that was not read counts as read with the highest score.
   */
  readScore(label: string): number | null {
    const score = this.context.scores?.[label];
    if (score !== undefined) return score;
    this.lacksReader = true;
    return this.assumesReader ? 1 : null;
  }

  /** Numbers of the sentences in which the pack's protected-speech clause is found. */
  protectedSentences(): ReadonlySet<number> {
    this.#protected ??= findProtectedSentences(this);
    return this.#protected;
  }
}

function findProtectedSentences(draft: Draft): ReadonlySet<number> {
  const node = draft.pack.protectedSpeech;
  if (node === null) return new Set();
  return new Set(evaluateNode(node, draft).matches.map((match) => sentenceOf(draft.tokens, match)));
}

function findPatternMatches(draft: Draft): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  runPatterns(draft.pack.patterns, draft.folded, (pattern, start, end) => {
    const match = matchOfRange(draft.tokens, start, end);
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [match]);
    else group.push(match);
  });
  return groups;
}

function groupByList(hits: TermHits, tokens: Tokens, plainHits: number): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (let hit = 0; hit < hits.count; hit++) {
    const list = hits.list[hit] as number;
    const match = matchOfTokens(tokens, hits.first[hit] as number, hits.last[hit] as number);
    if (hits.start[hit] !== -1) {
      match.start = hits.start[hit] as number;
      match.end = hits.end[hit] as number;
    }
    if (hit >= plainHits) match.isDisguised = true;
    const group = groups.get(list);
    if (group === undefined) groups.set(list, [match]);
    else group.push(match);
  }
  for (const [list, group] of groups) groups.set(list, sortMatches(group));
  return groups;
}
