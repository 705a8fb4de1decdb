import type { AccountKind } from "../engine/types.ts";
import type { CorpusPost, ListedTerm } from "./source.ts";

/** Lines of a text file that count: not blank, not a `#` comment. `line` is counted from 0. */
function readLines(text: string): ListedTerm[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((raw, line) => ({ term: raw.trim(), line }))
    .filter(({ term }) => term !== "" && !term.startsWith("#"));
}

const MINUS = /^-\s*/;

/** Reads a term list: one term a line, `#` comments. A line that begins with a minus takes its term away. */
export function readTermList(text: string): { terms: ListedTerm[]; removed: ListedTerm[] } {
  const lines = readLines(text);
  return {
    terms: lines.filter(({ term }) => !MINUS.test(term)),
    removed: lines
      .filter(({ term }) => MINUS.test(term))
      .map(({ term, line }) => ({ term: term.replace(MINUS, ""), line })),
  };
}

const ACCOUNT_PREFIX = /^(official|personal):\s*/;
const ONE_KIND = /(?:^|\/)(official|personal)\.txt$/;

/** The account kind that a file of the corpus is for; only such a file may have a budget. */
export function corpusKindOf(path: string): AccountKind | null {
  return (ONE_KIND.exec(path)?.[1] as AccountKind | undefined) ?? null;
}

/**
 * Reads a corpus: one post a line, `#` comments. A post is checked on the account kind that the file is named after,
 * otherwise on both, unless it begins with `official:` or `personal:`. A post that opens with a hashtag needs that
 * prefix, or another word first.
 */
export function readCorpus(path: string, text: string): CorpusPost[] {
  const kind = corpusKindOf(path);
  return readLines(text).map(({ term, line }) => {
    const prefix = ACCOUNT_PREFIX.exec(term);
    const named = (prefix?.[1] as AccountKind | undefined) ?? kind;
    const accountKinds: AccountKind[] = named ? [named] : ["official", "personal"];
    return { path, line, text: prefix ? term.slice(prefix[0].length) : term, accountKinds };
  });
}
