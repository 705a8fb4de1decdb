import { html, type Markup } from "../markup.ts";
import type { ClauseReport } from "../pack-report.ts";
import { count, titleOf } from "../words.ts";
import { drawStep } from "./severity-glyph.ts";

/** Every clause as a tile, by category: what is covered, and how serious it is where. */
export function drawBoard(clauses: readonly ClauseReport[]): Markup {
  const categories = [...new Set(clauses.map(({ category }) => category))];
  return html`<div class="board">${categories.map((category) => {
    const own = clauses.filter((clause) => clause.category === category);
    return html`<section class="shelf" aria-label="${titleOf(category)}">
<h3>${titleOf(category)} <span class="quiet">${count(own.length, "clause")}</span></h3>
<ul class="tiles">${own.map(drawTile)}</ul>
</section>`;
  })}</div>`;
}

function drawTile({ id, title, isGuard, gaps, severity }: ClauseReport): Markup {
  const steps = isGuard
    ? html`<span class="guard">Keeps free speech silent</span>`
    : html`<span class="steps">${drawStep(severity, "official")}${drawStep(severity, "personal")}</span>`;
  return html`<li><a class="tile ${gaps.length > 0 ? "lacking" : ""}" href="#${id}"><b>${id}</b><span class="name">${title}</span>${steps}</a></li>`;
}
