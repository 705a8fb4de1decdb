import { readFeatures } from "./entities/features.ts";
import { detectEntities } from "./entities/index.ts";
import { createFoldBuffer, type FoldedText, foldText } from "./fold.ts";
import { findHardened } from "./hardened/find-hardened.ts";
import { firstPlace, groupHits } from "./hits-by-list.ts";
import { createTermHits, findTerms, type TermHits } from "./lexicon.ts";
import {
  FAILS,
  type Match,
  matchOfRange,
  matchOfTokens,
  type Outcome,
  sentenceOf,
  sortMatches,
  toOutcome,
} from "./match.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import { readAnchors, runPattern } from "./pattern/pattern-set.ts";
import { readCondemnation } from "./scopes/condemnation.ts";
import { readFiction } from "./scopes/fiction.ts";
import { readHypothesis } from "./scopes/hypothesis.ts";
import { readNegation } from "./scopes/negation.ts";
import { Sentences } from "./scopes/parts.ts";
import { findQuotedRanges, type QuotedRange } from "./scopes/quotation.ts";
import { readReport } from "./scopes/report.ts";
import { Scope } from "./scopes/scope.ts";
import { readTense } from "./scopes/tense.ts";
import { measureCapitals } from "./shape/capitals.ts";
import { countCharacters } from "./shape/characters.ts";
import { findTagTerms } from "./tags/find-tag-terms.ts";
import { createTokens, type Tokens } from "./token-buffer.ts";
import { tokenise } from "./tokens.ts";
import type { CheckContext, EntityKind } from "./types.ts";

// Scratch for one check at a time: the engine is synchronous and never calls itself.
const foldBuffer = createFoldBuffer();
const tokenBuffer = createTokens(foldBuffer);
const hitBuffer = createTermHits();
/** What matchers that stand in a pack several times have found, by their `memo`, and in which draft. */
const memos: { outcomes: Outcome[]; drafts: number[] } = { outcomes: [], drafts: [] };
/** How many drafts there have been. */
let drafts = 0;

/** What reaches over words of a sentence; each file says what it marks. */
const SCOPES = {
  negation: new Scope(readNegation),
  report: new Scope(readReport),
  condemnation: new Scope(readCondemnation),
  hypothesis: new Scope(readHypothesis),
  fiction: new Scope(readFiction),
  tense: new Scope(readTense),
} as const;

type ScopeName = keyof typeof SCOPES;

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
  /** Tells drafts apart. */
  readonly #number = ++drafts;
  /** How many of the hits are terms written plainly; those after are disguised. */
  readonly #plainHits: number;
  #entities: Map<EntityKind, readonly Match[]> | null = null;
  #features: number | null = null;
  readonly #patterns: (Match[] | undefined)[] = [];
  #capitals: readonly Match[] | null = null;
  #characters: number | null = null;
  #quoted: readonly QuotedRange[] | null = null;
  #sentences: Sentences | null = null;
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
    groupHits(pack.hitsByList, pack.lexicon, this.hits);
    readAnchors(pack.patterns, this.folded);
  }

  /** Places where a term of list `list` stands. */
  terms(list: number): Outcome {
    const { hitsByList } = this.pack;
    const first = firstPlace(hitsByList, list);
    if (first === -1) return FAILS;
    const known = hitsByList.outcomes[list];
    if (known) return known;
    const outcome = toOutcome(readTerms(this, first, this.#plainHits));
    hitsByList.outcomes[list] = outcome;
    return outcome;
  }

  /** What a matcher has found, by its `memo`; `undefined` when it has not been asked. */
  recall(memo: number): Outcome | undefined {
    return memos.drafts[memo] === this.#number ? memos.outcomes[memo] : undefined;
  }

  /** Keeps what a matcher has found for its `memo`. */
  remember(memo: number, outcome: Outcome): void {
    memos.drafts[memo] = this.#number;
    memos.outcomes[memo] = outcome;
  }

  /** Places where pattern `index` matches. */
  patternMatches(index: number): readonly Match[] {
    const known = this.#patterns[index];
    if (known !== undefined) return known;
    const matches: Match[] = [];
    this.#patterns[index] = matches;
    runPattern(this.pack.patterns, index, this.folded, (_, start, end) => {
      matches.push(matchOfRange(this.tokens, start, end));
    });
    return matches;
  }

  /** Places where an entity of this kind may stand, unsure ones included. */
  entityMatches(kind: EntityKind): readonly Match[] {
    this.#entities ??= new Map();
    const known = this.#entities.get(kind);
    if (known !== undefined) return known;
    this.#features ??= readFeatures(this.tokens);
    const matches = detectEntities(kind, this.tokens, this.pack.entityLists, this.#features, (other) =>
      this.entityMatches(other),
    );
    this.#entities.set(kind, matches);
    return matches;
  }

  /** The share of capitals of each sentence: see `shape/capitals.ts`. */
  capitals(): readonly Match[] {
    this.#capitals ??= measureCapitals(this.tokens);
    return this.#capitals;
  }

  /** The length of the draft in code points. */
  characters(): number {
    this.#characters ??= countCharacters(this.folded.text);
    return this.#characters;
  }

  /** Ranges that are somebody else's words. */
  quotedRanges(): readonly QuotedRange[] {
    this.#quoted ??= findQuotedRanges(this.tokens);
    return this.#quoted;
  }

  /** What a scope says of the draft's tokens: see `SCOPES`. */
  scope(name: ScopeName): Scope {
    const scope = SCOPES[name];
    this.#sentences ??= new Sentences(this.tokens);
    scope.open(this.tokens, this.#sentences);
    return scope;
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

/** The hits of a list from its first place on, as matches, ascending. */
function readTerms({ hits, tokens, pack }: Draft, first: number, plainHits: number): readonly Match[] {
  const { hits: hitOf, nexts } = pack.hitsByList;
  const matches: Match[] = [];
  for (let place = first; place !== -1; place = nexts[place] as number) {
    const hit = hitOf[place] as number;
    const match = matchOfTokens(tokens, hits.first[hit] as number, hits.last[hit] as number);
    if (hit >= hits.whole) {
      match.start = hits.start[hit] as number;
      match.end = hits.end[hit] as number;
    }
    if (hit >= plainHits) match.isDisguised = true;
    matches.push(match);
  }
  return sortMatches(matches);
}
