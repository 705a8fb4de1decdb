import type { WordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { hasWordAfter, hasWordBefore } from "./token-facts.ts";

/** Words that make a reading more likely or less, when one of them stands close by. */
export interface ContextWords {
  words: WordSet;
  /** Tokens looked at before and after the entity, in its line. */
  before: number;
  after: number;
  /** Percent that one or more of the words add; negative to take away. */
  by: number;
}

/** A confidence after every set of context words has had its say. */
export function weighContext(
  tokens: Tokens,
  first: number,
  last: number,
  base: number,
  contexts: readonly ContextWords[],
): number {
  let confidence = base;
  for (const { words, before, after, by } of contexts)
    if (hasWordBefore(tokens, first, words, before) || hasWordAfter(tokens, last, words, after))
      confidence += by;
  return confidence;
}
