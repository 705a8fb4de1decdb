import type { Figures } from "../measure.ts";
import { renderRows } from "../render-rows.ts";
import type { Table } from "./table.ts";
import { tabulateEntities, tabulateJudged } from "./tabulate-detectors.ts";
import { tabulateHeadlines } from "./tabulate-headlines.ts";
import { tabulateCategories, tabulateClauses } from "./tabulate-recall.ts";
import { tabulateSets, tabulateSilence } from "./tabulate-sets.ts";

/** The whole report for a terminal: with a blind side, both side by side. */
export function renderReport(tuned: Figures, blind: Figures | null): string {
  const hasPosts = tuned.sets.length + (blind?.sets.length ?? 0) > 0;
  const shared = hasPosts ? [tabulateClauses(tuned, blind), tabulateCategories(tuned, blind)] : [];
  const tables = [
    ...shared.map(renderRows),
    ...renderSide(tuned, blind === null ? "" : "Tuned\n"),
    ...(blind === null ? [] : renderSide(blind, "Blind\n")),
    ...(hasPosts ? [renderRows(tabulateHeadlines(tuned, blind))] : []),
  ];
  return tables.join("\n\n");
}

function renderSide(figures: Figures, title: string): string[] {
  const tables: Table[] = [
    ...(figures.sets.length > 0 ? [tabulateSets(figures), tabulateSilence(figures)] : []),
    tabulateJudged(figures.judged),
    tabulateEntities(figures.entities),
  ];
  return tables.filter(({ length }) => length > 1).map((table) => title + renderRows(table));
}
