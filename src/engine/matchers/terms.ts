import type { Draft } from "../draft.ts";
import type { Outcome } from "../match.ts";
import type { NodeOf } from "./node.ts";

/**
 * `terms`: a word or phrase of a list stands in the draft, as whole words, whatever its case, accents or
 * quotes; a hyphen between the words of a phrase counts as a blank. A plain word is also found as a
 * hashtag; a `#tag` or `@name` in the list is found only as such.
 */
export function matchTerms(node: NodeOf<"terms">, draft: Draft): Outcome {
  return draft.terms(node.list);
}
