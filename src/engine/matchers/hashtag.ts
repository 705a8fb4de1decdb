import type { Draft } from "../draft.ts";
import { foldedSlice } from "../fold.ts";
import { type Match, matchOfTokens, type Outcome, toOutcome } from "../match.ts";
import { HASHTAG } from "../token-buffer.ts";
import type { NodeOf } from "./node.ts";

/**
 * `hashtag`: a hashtag stands in the draft. With `approved` true any hashtag counts; with `approved` false
 * only those that are not on the pack's list of approved ones. A number such as `#1` is no hashtag.
 */
export function matchHashtag(node: NodeOf<"hashtag">, draft: Draft): Outcome {
  const { tokens } = draft;
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== HASHTAG) continue;
    if (node.approved || !isApproved(draft, index)) matches.push(matchOfTokens(tokens, index, index));
  }
  return toOutcome(matches);
}

function isApproved(draft: Draft, index: number): boolean {
  const { tokens, folded, pack } = draft;
  return pack.approvedHashtags.has(
    foldedSlice(folded, (tokens.start[index] as number) + 1, tokens.end[index] as number),
  );
}
