import {
  BODY_WORD,
  CARD_WORD,
  HEAD_WORDS,
  SEVERITY_WORD,
  SURFACE_BIT,
  SURFACES_WORD,
} from "./container/clause-heads.ts";
import { PackFormatError } from "./container/error.ts";
import type { Sections } from "./container/layout.ts";
import { type PackInfo, readInfo } from "./container/pack-info.ts";
import { type ClauseBody, readBody, readCard } from "./container/read-clause.ts";
import { readJson } from "./container/read-json.ts";
import { readNode, UnknownMatcherError } from "./container/read-node.ts";
import { readSections } from "./container/read-sections.ts";
import { type EntityLists, openEntityLists } from "./entities/lists.ts";
import { foldTerm } from "./fold.ts";
import { type HardenedTables, openHardened } from "./hardened/automaton.ts";
import { createHitsByList, type HitsByList } from "./hits-by-list.ts";
import { type Lexicon, openLexicon } from "./lexicon.ts";
import { openPatternSet, type PatternSet } from "./pattern/pattern-set.ts";
import { openTagWords } from "./tags/tag-words.ts";
import { openTriggers, type Triggers } from "./triggers.ts";
import type { CheckContext, ClauseCard, MatcherNode } from "./types.ts";

/**
 * A compiled pack ready for checking: views over its bytes. Everything that has to be decoded is decoded when
 * it is first needed, then kept: the pack's own record, the bodies of triggered clauses, the cards of fired
 * ones. Its methods give a `PackFormatError` when what they decode is damaged.
 */
export class OpenPack {
  readonly lexicon: Lexicon;
  /** Words by which hashtags are split: see `isTagWord`. */
  readonly tagWords: Int32Array;
  /** `null` when no list is hardened. */
  readonly hardened: HardenedTables | null;
  readonly patterns: PatternSet;
  readonly triggers: Triggers;
  /** Scratch for the terms of one draft. */
  readonly hitsByList: HitsByList;
  readonly clauseCount: number;
  readonly #sections: Sections;
  /** `null` for a clause that needs a newer engine. */
  readonly #bodies: (ClauseBody | null | undefined)[] = [];
  #info: PackInfo | null = null;
  #probes: (MatcherNode | null)[] | null = null;
  #approvedHashtags: ReadonlySet<string> | null = null;
  #entityLists: EntityLists | null = null;

  constructor(sections: Sections) {
    this.#sections = sections;
    this.lexicon = openLexicon(sections);
    this.tagWords = openTagWords(sections);
    this.hardened = openHardened(sections);
    this.patterns = openPatternSet(sections);
    this.clauseCount = sections.clauseHeads.length / HEAD_WORDS;
    if (!Number.isInteger(this.clauseCount))
      throw new PackFormatError("The clauses of the compiled pack are damaged.");
    this.triggers = openTriggers(sections, this.clauseCount);
    this.hitsByList = createHitsByList(this.triggers.lists);
  }

  /** What the pack says of itself. */
  get info(): PackInfo {
    const { info } = this.#sections;
    this.#info ??= readInfo(readJson(info, 0, info.length));
    return this.#info;
  }

  get protectedSpeech(): MatcherNode | null {
    return this.info.protectedSpeech;
  }

  /** Folded, without `#`. */
  get approvedHashtags(): ReadonlySet<string> {
    this.#approvedHashtags ??= new Set(
      this.info.approvedHashtags.map((tag) => foldTerm(tag).replace(/^#/, "")),
    );
    return this.#approvedHashtags;
  }

  /** What the pack publishes itself, for the entity detectors. */
  get entityLists(): EntityLists {
    this.#entityLists ??= openEntityLists(this.info.hotlines, this.info.officials);
    return this.#entityLists;
  }

  /** Conditions that trigger clauses by themselves; `null` for one that needs a newer engine. */
  get probes(): readonly (MatcherNode | null)[] {
    this.#probes ??= readProbes(this.#sections);
    return this.#probes;
  }

  /** Index into `SEVERITIES` of a clause in a context, or -1 where it does not apply. */
  severity(clause: number, context: CheckContext): number {
    const { clauseHeads } = this.#sections;
    const at = clause * HEAD_WORDS;
    if (((clauseHeads[at + SURFACES_WORD] as number) & SURFACE_BIT[context.surface]) === 0) return -1;
    const severity = clauseHeads[at + SEVERITY_WORD[context.accountKind]] as number;
    return severity >= 0 && severity <= 3 ? severity : -1;
  }

  /** What is evaluated of a clause; `null` when it needs a newer engine. */
  body(clause: number): ClauseBody | null {
    const known = this.#bodies[clause];
    if (known !== undefined) return known;
    const [start, end] = this.#range(clause, BODY_WORD);
    const body = unlessUnknown(() => readBody(readJson(this.#sections.bodies, start, end)));
    this.#bodies[clause] = body;
    return body;
  }

  /** A clause's words for the officer. */
  card(clause: number): ClauseCard {
    const [start, end] = this.#range(clause, CARD_WORD);
    return readCard(readJson(this.#sections.cards, start, end));
  }

  /** The cards of the clauses with these ids, in the pack's order. */
  cards(ids: ReadonlySet<string>): ClauseCard[] {
    const cards: ClauseCard[] = [];
    // What fired has been evaluated, so its body is at hand; only those cards are decoded.
    this.#bodies.forEach((body, clause) => {
      if (body && ids.has(body.id)) cards.push(this.card(clause));
    });
    return cards;
  }

  /** Ids of clauses left out because they need a newer engine. Decodes every clause: not for the check path. */
  listSkipped(): string[] {
    const skipped = [...this.info.skipped];
    for (let clause = 0; clause < this.clauseCount; clause++) {
      const [start, end] = this.#range(clause, BODY_WORD);
      if (start !== end && this.body(clause) === null) skipped.push(this.card(clause).id);
    }
    return skipped;
  }

  #range(clause: number, word: number): [number, number] {
    const { clauseHeads } = this.#sections;
    const at = clause * HEAD_WORDS + word;
    return [clauseHeads[at] ?? -1, clauseHeads[at + 1] ?? -1];
  }
}

/**
 * Opens a compiled pack as `writePack` made it. Nothing is parsed or built, so the cost does not depend on
 * the pack's size. The bytes are used in place and must not change afterwards.
 *
 * @throws PackFormatError when they are no compiled pack, are cut off or do not fit together
 */
export function openPack(bytes: ArrayBuffer | Uint8Array): OpenPack {
  return new OpenPack(readSections(bytes));
}

function readProbes({ probes }: Sections): (MatcherNode | null)[] {
  const value = readJson(probes, 0, probes.length);
  if (!Array.isArray(value)) throw new PackFormatError("The compiled pack's conditions are damaged.");
  return value.map((node) => unlessUnknown(() => readNode(node)));
}

function unlessUnknown<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownMatcherError) return null;
    throw error;
  }
}
