import { foldTerm } from "../engine/fold.ts";
import { compilePattern } from "../engine/pattern/compile.ts";
import type { CompiledPattern, MatcherNode } from "../engine/types.ts";
import { inflectTerm } from "./inflect.ts";
import type { MatcherSource } from "./matcher-schema.ts";
import type { TermList } from "./source.ts";

/** The tables that matchers point into. Equal lists and equal patterns are kept once. */
export interface PackTables {
  lists: string[][];
  patterns: CompiledPattern[];
}

/** Compiles matcher trees into `MatcherNode`s while filling the tables, in order of first use. */
export class TableBuilder {
  readonly tables: PackTables = { lists: [], patterns: [] };
  readonly #termLists: ReadonlyMap<string, TermList>;
  readonly #listIndexes = new Map<string, number>();
  readonly #patternIndexes = new Map<string, number>();

  constructor(termLists: ReadonlyMap<string, TermList>) {
    this.#termLists = termLists;
  }

  /** Throws when a list does not exist or a pattern does not compile, which `parsePack` rules out. */
  compile(node: MatcherSource): MatcherNode {
    if ("terms" in node) return { kind: "terms", list: this.#addList(node.terms, node.inflect ?? false) };
    if ("pattern" in node) return { kind: "pattern", pattern: this.#addPattern(node.pattern) };
    if ("entity" in node) {
      const { entity, min, max, confidence } = node;
      return {
        kind: "entity",
        entity,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) }),
      };
    }
    if ("hashtag" in node) return { kind: "hashtag", approved: node.hashtag === "any" };
    if ("context" in node) {
      const { account, surfaces, sites } = node.context;
      return {
        kind: "context",
        ...(account === undefined ? {} : { accountKind: account }),
        ...(surfaces === undefined ? {} : { surfaces }),
        ...(sites === undefined ? {} : { sites }),
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

  #addList(terms: string | string[], isInflected: boolean): number {
    const written = typeof terms === "string" ? this.#readList(terms) : terms;
    const folded = written.map(foldTerm);
    const forms = isInflected ? folded.flatMap(inflectTerm) : folded;
    const list = [...new Set(forms)].sort();
    return intern(JSON.stringify(list), list, this.#listIndexes, this.tables.lists);
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

function intern<T>(key: string, value: T, indexes: Map<string, number>, table: T[]): number {
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = table.push(value) - 1;
  indexes.set(key, index);
  return index;
}
