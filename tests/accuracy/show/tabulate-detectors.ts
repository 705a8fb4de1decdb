import type { EntityScore } from "../measure-entities.ts";
import {
  balancedAccuracy,
  type JudgedCounts,
  type JudgedScore,
  meanBalancedAccuracy,
  sumOf,
} from "../score/judged-sets.ts";
import { percent } from "./numbers.ts";
import type { Table } from "./table.ts";

/** How the pack and the word lists judged sets of two classes: each set, then the mean over all sets of abuse. */
export function tabulateJudged(scores: readonly JudgedScore[]): Table {
  const checkers = [...new Set(scores.map(({ checker }) => checker))];
  const means = checkers.map((checker) => [
    "mean over abuse sets",
    checker,
    ...judgedCells(sumOf(scores, checker), meanBalancedAccuracy(scores, checker)),
  ]);
  return [
    ["set", "checker", "texts", "recall", "false alarms", "balanced accuracy"],
    ...scores.map((score) => [score.set, score.checker, ...judgedCells(score, balancedAccuracy(score))]),
    ...means.filter(([, , texts]) => texts !== "0"),
  ];
}

const judgedCells = (score: JudgedCounts, balanced: number | null): string[] => [
  String(score.positives + score.negatives),
  percent(score.flagged, score.positives),
  percent(score.falseAlarms, score.negatives),
  balanced === null ? "-" : percent(balanced, 1),
];

/** How every entity detector did on every set that labels its kind. */
export function tabulateEntities(scores: readonly EntityScore[]): Table {
  return [
    ["set", "kind", "expected", "recall", "found", "precision", "exact span"],
    ...scores
      .filter(({ expected, found }) => expected + found > 0)
      .map(({ source, kind, expected, recalled, found, right, exact }) => [
        source,
        kind,
        String(expected),
        percent(recalled, expected),
        String(found),
        percent(right, found),
        percent(exact, recalled),
      ]),
  ];
}
