import { foldTerm } from "../engine/fold.ts";
import type { CompiledPattern, MatcherNode } from "../engine/types.ts";
import { compileContext, compileLink, compileMention } from "./compile-leaf.ts";
import { inflectTerm } from "./inflect.ts";
import type { MatcherSource } from "./matcher-schema.ts";
import { compilePattern } from "./pattern/compile-pattern.ts";
import type { TermList } from "./source.ts";
import { listPlainForms } from "./write/term-variants.ts";

type TermsSource = Extract<MatcherSource, { terms: unknown }>;

/** The tables that matchers point into. Equal lists and equal patterns are kept once. */
export interface PackTables {
  lists: string[][];
  /** The name of the first file that each list was read from; empty for words written in a clause. */
  listNames: string[];
  /** Indexes of lists that are hardened; such a list is kept apart from an equal one that is not. */
  hardened: number[];
  patterns: CompiledPattern[];
}

/** Compiles matcher trees into `MatcherNode`s while filling the tables, in order of first use. */
export class TableBuilder {
  readonly tables: PackTables = { lists: [], listNames: [], hardened: [], patterns: [] };
  readonly #termLists: ReadonlyMap<string, TermList>;
  readonly #listIndexes = new Map<string, number>();
  readonly #patternIndexes = new Map<string, number>();

  constructor(termLists: ReadonlyMap<string, TermList>) {
    this.#termLists = termLists;
  }

  /** Throws when a list does not exist or a pattern does not compile, which `parsePack` rules out. */
  compile(node: MatcherSource): MatcherNode {
    if ("terms" in node) return { kind: "terms", list: this.#addList(node) };
    if ("pattern" in node) return { kind: "pattern", pattern: this.#addPattern(node.pattern) };
    if ("entity" in node) {
      const { entity, min, max, confidence } = node;
      return {
        kind: "entity",
        entity,
        ...bounds(min, max),
        ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) }),
      };
    }
    if ("hashtag" in node) return { kind: "hashtag", approved: node.hashtag === "any" };
    if ("link" in node) return compileLink(node);
    if ("mention" in node) return compileMention(node);
    if ("shape" in node) {
      const { shape, min, max } = node;
      return { kind: "shape", measure: shape, ...bounds(min, max) };
    }
    if ("media" in node) return { kind: "media", fact: node.media };
    if ("meaning" in node) return { kind: "meaning", label: node.meaning, threshold: node.threshold };
    if ("context" in node) return compileContext(node);
    if ("lacks" in node) {
      const of = node.lacks.map((part) => this.compile(part));
      return { kind: "lacks", of, ...(node.mark === "first-sentence" ? { firstSentence: true } : {}) };
    }
    if ("count" in node) {
      const { min, max, distinct } = node;
      return {
        kind: "count",
        of: this.compile(node.count),
        min,
        ...(max === undefined ? {} : { max }),
        ...(distinct ? { distinct } : {}),
      };
    }
    if ("not" in node) return { kind: "not", of: this.compile(node.not) };
    if ("all" in node) return { kind: "all", of: node.all.map((part) => this.compile(part)) };
    if ("any" in node) return { kind: "any", of: node.any.map((part) => this.compile(part)) };
    const of = node.near.map((part) => this.compile(part));
    return node.within === "sentence"
      ? { kind: "near", of, sentence: true }
      : { kind: "near", of, words: node.within };
  }

  #addList({ terms, inflect = false, harden = false }: TermsSource): number {
    const written = typeof terms === "string" ? this.#readList(terms) : terms;
    const folded = written.map(foldTerm);
    const forms = inflect ? folded.flatMap(inflectTerm) : folded;
    const list = [...new Set(harden ? forms.flatMap(listPlainForms) : forms)].sort();
    const count = this.tables.lists.length;
    const index = intern(JSON.stringify([harden, list]), list, this.#listIndexes, this.tables.lists);
    if (harden && index === count) this.tables.hardened.push(index);
    this.tables.listNames[index] ||= typeof terms === "string" ? terms : "";
    return index;
  }

  #readList(name: string): string[] {
    const list = this.#termLists.get(name);
    if (!list?.terms) throw new Error(`No term list "${name}".`);
    return list.terms.map(({ term }) => term);
  }

  #addPattern(source: string): number {
    const known = this.#patternIndexes.get(source);
    if (known !== undefined) return known;
    return intern(source, compilePattern(source), this.#patternIndexes, this.tables.patterns);
  }
}

function bounds(min: number | undefined, max: number | undefined): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function intern<T>(key: string, value: T, indexes: Map<string, number>, table: T[]): number {
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = table.push(value) - 1;
  indexes.set(key, index);
  return index;
}
