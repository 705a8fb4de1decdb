import { sentenceEnd, sentenceStart } from "./sentence-range.ts";
import type { Tokens } from "./token-buffer.ts";
import { firstTokenAfter } from "./tokens.ts";

/** A place in a draft, in folded offsets `[start, end)` and in tokens `first` to `last` inclusive. */
export interface Match {
  start: number;
  end: number;
  first: number;
  last: number;
  /** What an entity measured: years, for an age. */
  value?: number;
  /** How sure an entity detector is, in percent (0 to 100). */
  confidence?: number;
  /** A term that is not written plainly, but with digits, signs, gaps or repeated letters. */
  isDisguised?: true;
}

/** What a matcher found: whether it holds, and where. Yes/no matchers hold without a place. */
export interface Outcome {
  holds: boolean;
  /** Ascending by start, then end; no two the same. */
  matches: readonly Match[];
}

export const FAILS: Outcome = { holds: false, matches: [] };
export const HOLDS: Outcome = { holds: true, matches: [] };

/** An outcome that holds when there is at least one match. */
export function toOutcome(matches: readonly Match[]): Outcome {
  return matches.length === 0 ? FAILS : { holds: true, matches };
}

/** The match of tokens `first` to `last` inclusive. */
export function matchOfTokens(tokens: Tokens, first: number, last: number): Match {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number, first, last };
}

/** The match of a folded range; one that touches no token counts as being at the token after it. */
export function matchOfRange(tokens: Tokens, start: number, end: number): Match {
  const first = Math.min(firstTokenAfter(tokens, start), Math.max(0, tokens.count - 1));
  let last = first;
  while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < end) last++;
  return { start, end, first, last };
}

/** The match of everything said in a draft; one without any token is marked as a whole. */
export function matchOfDraft(tokens: Tokens): Match {
  return tokens.count === 0
    ? { start: 0, end: tokens.folded.length, first: 0, last: 0 }
    : matchOfTokens(tokens, 0, tokens.count - 1);
}

/** The match of the sentence that token `index` is in. */
export function matchOfSentence(tokens: Tokens, index: number): Match {
  if (tokens.count === 0) return matchOfDraft(tokens);
  return matchOfTokens(tokens, sentenceStart(tokens, index), sentenceEnd(tokens, index) - 1);
}

/** Sentence number of a match: that of its first token. */
export function sentenceOf(tokens: Tokens, match: Match): number {
  return tokens.count === 0 ? 0 : (tokens.sentence[match.first] as number);
}

/** Whether two matches share a character. */
export function isOverlapping(one: Match, other: Match): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Two ascending lists as one; a place that is in both is the first's. */
export function mergeMatches(one: readonly Match[], other: readonly Match[]): readonly Match[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged: Match[] = [];
  let at = 0;
  for (const match of one) {
    for (; at < other.length && isBefore(other[at] as Match, match); at++) merged.push(other[at] as Match);
    if (at < other.length && !isBefore(match, other[at] as Match)) at++;
    merged.push(match);
  }
  for (; at < other.length; at++) merged.push(other[at] as Match);
  return merged;
}

function isBefore(one: Match, other: Match): boolean {
  return one.start < other.start || (one.start === other.start && one.end < other.end);
}

/** Sorted by start then end, each place once; the same list where it is so already. */
export function sortMatches(matches: Match[]): Match[] {
  if (isSorted(matches)) return matches;
  const sorted = [...matches].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((match, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== match.start || before.end !== match.end;
  });
}

/** Detectors and hits come in order, so that most lists need no work. */
function isSorted(matches: readonly Match[]): boolean {
  for (let index = 1; index < matches.length; index++) {
    if (!isBefore(matches[index - 1] as Match, matches[index] as Match)) return false;
  }
  return true;
}
