import type { Draft } from "../draft.ts";
import { FAILS, isOverlapping, type Match, type Outcome, sentenceOf, toOutcome } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import type { MatcherNode } from "../types.ts";
import { type EvaluateNode, isYesNo, type NodeOf, partAt } from "./node.ts";

/**
 * `near`: the first part that has a place is what is marked; each of its matches counts if every other
 * part has a match within reach that does not overlap it. Reach is at most `words` tokens in between, or the
 * same sentence. A `not` part asks that its own part has no match within reach; a `context` part just has
 * to hold. Parts that the pack puts before the marked one are first asked whether they hold at all: it is the costlier.
 */
export function matchNear(node: NodeOf<"near">, draft: Draft, evaluateNode: EvaluateNode): Outcome {
  const { of } = node;
  let marked = 0;
  while (marked < of.length && isYesNo(of[marked] as MatcherNode)) marked++;
  if (marked === of.length) return FAILS;
  for (let step = 0; step < of.length; step++) {
    const index = partAt(node, step);
    if (index === marked) break;
    const part = of[index];
    if (part !== undefined && part.kind !== "not" && !evaluateNode(part, draft).holds) return FAILS;
  }
  const anchors = evaluateNode(of[marked] as MatcherNode, draft);
  if (!anchors.holds) return FAILS;
  const reach = node.sentence === true ? null : (node.words ?? DEFAULT_WORDS);
  let left = anchors.matches;
  for (let step = 0; step < of.length; step++) {
    const index = partAt(node, step);
    const part = of[index];
    if (part === undefined || index === marked) continue;
    left = keepNear(part, left, reach, draft, evaluateNode);
    if (left.length === 0) return FAILS;
  }
  return toOutcome(left);
}

/** Words between two parts when the author gives neither a number nor `sentence`. */
const DEFAULT_WORDS = 8;

/** Those of the matches to which a further part of `near` applies. */
function keepNear(
  part: MatcherNode,
  anchors: readonly Match[],
  reach: number | null,
  draft: Draft,
  evaluateNode: EvaluateNode,
): readonly Match[] {
  const isWanted = part.kind !== "not";
  const asked = part.kind === "not" ? part.of : part;
  const { holds, matches } = evaluateNode(asked, draft);
  // A yes/no part has no place: it is asked for, or forbidden, everywhere.
  if (!holds || isYesNo(asked)) return holds === isWanted ? anchors : [];
  const longest = longestOf(matches);
  return anchors.filter((anchor) => hasMatchNear(draft.tokens, anchor, matches, longest, reach) === isWanted);
}

/** Tokens in the longest match: how far before the reach a match within it can begin. */
function longestOf(matches: readonly Match[]): number {
  let longest = 0;
  for (const { first, last } of matches) longest = Math.max(longest, last - first + 1);
  return longest;
}

/** Looks only at the matches that can be within reach, so the cost does not grow with the draft. */
function hasMatchNear(
  tokens: Tokens,
  anchor: Match,
  matches: readonly Match[],
  longest: number,
  reach: number | null,
): boolean {
  const sentence = sentenceOf(tokens, anchor);
  const from = reach === null ? firstTokenOfSentence(tokens, sentence) : anchor.first - reach - longest;
  for (let index = firstFrom(matches, from); index < matches.length; index++) {
    const match = matches[index] as Match;
    if (reach === null ? sentenceOf(tokens, match) > sentence : match.first - anchor.last - 1 > reach)
      return false;
    const isWithin = reach === null || anchor.first - match.last - 1 <= reach;
    if (isWithin && !isOverlapping(anchor, match)) return true;
  }
  return false;
}

/** Index of the first match that begins at or after a token. */
function firstFrom(matches: readonly Match[], token: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle] as Match).first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstTokenOfSentence(tokens: Tokens, sentence: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.sentence[middle] as number) >= sentence) high = middle;
    else low = middle + 1;
  }
  return low;
}
