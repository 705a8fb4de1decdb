import { type Match, matchOfTokens } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import type { EntityKind } from "../types.ts";
import type { EntityLists } from "./lists.ts";

/** The entities of another kind in the same draft. */
export type FindOther = (kind: EntityKind) => readonly Match[];

/** Finds every entity of one kind in a draft; ascending, not overlapping, each with its confidence. */
export type EntityDetector = (tokens: Tokens, lists: EntityLists, findOther: FindOther) => readonly Match[];

/** Percent that a match must have where the clause names no minimum of its own. */
export const DEFAULT_CONFIDENCE = 50;

/** The entity of tokens `first` to `last`, with a confidence in percent that is cut to 0 to 100. */
export function entityOf(tokens: Tokens, first: number, last: number, confidence: number): Match {
  const match = matchOfTokens(tokens, first, last);
  match.confidence = toPercent(confidence);
  return match;
}

/** A whole number from 0 to 100. */
export function toPercent(confidence: number): number {
  return Math.max(0, Math.min(100, Math.round(confidence)));
}
