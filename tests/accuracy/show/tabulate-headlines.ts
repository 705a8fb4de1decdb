import type { Figures } from "../measure.ts";
import { type Headline, keepsBar, readHeadlines } from "./headline.ts";
import { percent, pointsBetween } from "./numbers.ts";
import type { Table } from "./table.ts";

/** Headline figures: tuned and blind side by side when there are both. */
export function tabulateHeadlines(tuned: Figures, blind: Figures | null): Table {
  const rows = readHeadlines(tuned);
  if (blind === null) {
    return [
      ["figure", "of", "share", "bar", ""],
      ...rows.map((row) => [row.name, String(row.share.whole), shareOf(row), barOf(row), verdictOf(row)]),
    ];
  }
  const others = readHeadlines(blind);
  return [
    ["figure", "tuned: of", "share", "blind: of", "share", "difference", "bar", "blind"],
    ...rows.map((row, index) => {
      const other = others[index] as Headline;
      return [
        row.name,
        String(row.share.whole),
        shareOf(row),
        String(other.share.whole),
        shareOf(other),
        pointsBetween(row.share, other.share),
        barOf(row),
        verdictOf(other),
      ];
    }),
  ];
}

const shareOf = ({ share }: Headline): string => percent(share.part, share.whole);

function barOf({ atLeast, atMost }: Headline): string {
  if (atLeast !== undefined) return `at least ${atLeast} %`;
  return atMost === undefined ? "" : `at most ${atMost} %`;
}

function verdictOf(row: Headline): string {
  const keeps = keepsBar(row);
  return keeps === null ? "" : keeps ? "kept" : "missed";
}
