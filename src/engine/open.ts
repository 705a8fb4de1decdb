import { foldTerm } from "./fold.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { buildPatternSet, type PatternSet } from "./pattern/pattern-set.ts";
import { openPattern } from "./pattern/run.ts";
import type { CompiledClause, CompiledPack, MatcherNode } from "./types.ts";

/** A pack ready for checking: tables built, clauses indexed by what triggers them. */
export interface OpenPack {
  compiled: CompiledPack;
  lexicon: Lexicon;
  patterns: PatternSet;
  /** Clauses that can fire, i.e. all but guards. */
  clauses: CompiledClause[];
  /** For each term list, the clauses (indexes into `clauses`) that a hit in it triggers. */
  clausesOfList: number[][];
  /** Clauses evaluated on every check, because they can hold without any term. */
  untriggered: number[];
  protectedSpeech: MatcherNode | null;
  /** Folded, without `#`. */
  approvedHashtags: ReadonlySet<string>;
}

/**
 * Builds what `evaluate` needs from a compiled pack. Done once for each pack version: the cost is that of
 * hashing every term.
 */
export function openPack(compiled: CompiledPack): OpenPack {
  const clauses = compiled.clauses.filter((clause) => clause.detect !== null);
  const clausesOfList: number[][] = compiled.lists.map(() => []);
  const untriggered: number[] = [];
  clauses.forEach((clause, index) => {
    if (clause.triggers === null) untriggered.push(index);
    else for (const list of clause.triggers) clausesOfList[list]?.push(index);
  });
  return {
    compiled,
    lexicon: buildLexicon(compiled.lists),
    patterns: buildPatternSet(compiled.patterns.map(openPattern)),
    clauses,
    clausesOfList,
    untriggered,
    protectedSpeech: compiled.protectedSpeech,
    approvedHashtags: new Set(compiled.approvedHashtags.map((tag) => foldTerm(tag).replace(/^#/, ""))),
  };
}
