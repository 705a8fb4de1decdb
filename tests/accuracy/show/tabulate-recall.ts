import type { Figures } from "../measure.ts";
import type { ClauseScore } from "../score/clauses.ts";
import type { CategoryScore } from "../score/warnings.ts";
import { percent, pointsBetween, type Share } from "./numbers.ts";
import type { Table } from "./table.ts";

/** How every clause did: one side in full, or both side by side. */
export function tabulateClauses({ clauses }: Figures, blind: Figures | null): Table {
  if (blind !== null) {
    return tabulateSides(
      "clause",
      clauses.map(({ clause, ...score }) => ({ name: clause, ...clauseShares(score) })),
      blind.clauses.map(({ clause, ...score }) => ({ name: clause, ...clauseShares(score) })),
    );
  }
  return [
    ["clause", "labelled", "in reach", "warned", "recall", "precision", "false alarms", "beside others"],
    ...clauses.map(({ clause, labelled, expected, warned, falseAlarms, besides }) => [
      clause,
      String(labelled),
      String(expected),
      String(warned),
      percent(warned, expected),
      percent(warned, warned + falseAlarms),
      String(falseAlarms),
      String(besides),
    ]),
  ];
}

const clauseShares = ({ expected, warned, falseAlarms }: Omit<ClauseScore, "clause">) => ({
  recall: { part: warned, whole: expected },
  precision: { part: warned, whole: warned + falseAlarms },
});

/** How every category did: one side in full, or both side by side. */
export function tabulateCategories({ categories }: Figures, blind: Figures | null): Table {
  if (blind !== null) {
    return tabulateSides("category", categories.map(categoryShares), blind.categories.map(categoryShares));
  }
  return [
    ["category", "should warn", "found", "recall", "stop or hold", "found", "recall"],
    ...categories.map(({ category, posts, found, grave, graveFound }) => [
      category,
      String(posts),
      String(found),
      percent(found, posts),
      String(grave),
      String(graveFound),
      percent(graveFound, grave),
    ]),
  ];
}

const categoryShares = ({ category, posts, found, grave, graveFound }: CategoryScore) => ({
  name: category,
  recall: { part: found, whole: posts },
  "stop or hold: recall": { part: graveFound, whole: grave },
});

type Shares = { name: string; recall: Share } & { [column: string]: Share | string };

/** Rows of both sides by name: what one side lacks is a dash. */
function tabulateSides(title: string, tuned: readonly Shares[], blind: readonly Shares[]): Table {
  const names = [...new Set([...tuned, ...blind].map(({ name }) => name))];
  const columns = Object.keys(tuned[0] ?? blind[0] ?? {}).filter((key) => key !== "name");
  const nothing: Share = { part: 0, whole: 0 };
  const shareIn = (rows: readonly Shares[], name: string, column: string): Share => {
    const value = rows.find((row) => row.name === name)?.[column];
    return typeof value === "object" ? value : nothing;
  };
  return [
    [title, ...columns.flatMap((column) => [`tuned: of`, column, "blind: of", column, "difference"])],
    ...names.map((name) => [
      name,
      ...columns.flatMap((column) => {
        const [one, other] = [shareIn(tuned, name, column), shareIn(blind, name, column)];
        return [
          String(one.whole),
          percent(one.part, one.whole),
          String(other.whole),
          percent(other.part, other.whole),
          pointsBetween(one, other),
        ];
      }),
    ]),
  ];
}
