import type { Draft } from "../draft.ts";
import { FAILS, type Match, matchOfDraft, type Outcome, toOutcome } from "../match.ts";
import { findEmoji } from "../shape/characters.ts";
import { findQuestions, findSignRuns } from "../shape/signs.ts";
import type { Measure } from "../types.ts";
import type { NodeOf } from "./node.ts";

/** What holds when the author gives no `min`. */
const LEAST: Readonly<Record<Measure, number>> = {
  capitals: 70,
  emoji: 1,
  length: 1,
  question: 1,
  exclamation: 1,
  repeats: 3,
};

/** Whether the engine can measure this. */
export function isMeasure(name: string): name is Measure {
  return Object.hasOwn(LEAST, name);
}

/**
 * `shape`: how the draft looks, whatever it says. `min` and `max` are both included.
 * - `capitals`: the share of capital letters in a sentence, in percent; short sentences are no shouting
 * - `emoji`, `question`, `exclamation`: how many there are in the draft: emoji, sentences that ask, `!` signs
 * - `length`: the characters of the draft (code points)
 * - `repeats`: how many `!` and `?` stand in one row
 *
 * Marked are the sentences, emoji or signs; for `length` the draft.
 */
export function matchShape(node: NodeOf<"shape">, draft: Draft): Outcome {
  const { measure, min = LEAST[measure], max = Number.POSITIVE_INFINITY } = node;
  const isWithin = (value: number): boolean => value >= min && value <= max;
  const { tokens } = draft;
  switch (measure) {
    case "capitals":
      return toOutcome(draft.capitals().filter(({ value }) => isWithin(value as number)));
    case "repeats":
      return toOutcome(findSignRuns(tokens, "!?").filter(({ start, end }) => isWithin(end - start)));
    case "exclamation": {
      const runs = findSignRuns(tokens, "!");
      return isWithin(runs.reduce((sum, { start, end }) => sum + end - start, 0)) ? toOutcome(runs) : FAILS;
    }
    case "emoji":
      return countIs(findEmoji(tokens), isWithin);
    case "question":
      return countIs(findQuestions(tokens), isWithin);
    case "length":
      return isWithin(draft.characters()) ? toOutcome([matchOfDraft(tokens)]) : FAILS;
  }
}

function countIs(matches: readonly Match[], isWithin: (count: number) => boolean): Outcome {
  return isWithin(matches.length) ? toOutcome(matches) : FAILS;
}
