import { html, type Markup } from "../markup.ts";
import type { ClauseReport } from "../pack-report.ts";
import { titleOf } from "../words.ts";

const WIDTH = 100;
const HEIGHT = 10;

/** Per category: posts that must be marked to the left, look-alikes that must not be to the right. */
export function drawWings(clauses: readonly ClauseReport[]): Markup {
  const categories = [...new Set(clauses.map(({ category }) => category))].map((category) => {
    const own = clauses.filter((clause) => clause.category === category);
    const sum = (kind: "warn" | "silent") => own.reduce((total, { examples }) => total + examples[kind], 0);
    return { category, warn: sum("warn"), silent: sum("silent") };
  });
  const most = Math.max(1, ...categories.flatMap(({ warn, silent }) => [warn, silent]));
  return html`<ul class="wings"><li class="wing head"><span>must be marked</span><span></span><span>must not be marked</span></li>
${categories.map(({ category, warn, silent }) => {
  const label = `${titleOf(category)}: ${warn} posts that must be marked, ${silent} that must not`;
  return html`<li class="wing">${drawBar(warn, most, "left", label)}<b>${titleOf(category)}</b>${drawBar(silent, most, "right", "")}</li>`;
})}</ul>`;
}

function drawBar(value: number, most: number, side: "left" | "right", label: string): Markup {
  const width = ((WIDTH * value) / most).toFixed(2);
  const x = side === "left" ? (WIDTH - Number(width)).toFixed(2) : "0";
  const words = label === "" ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`;
  return html`<span class="side ${side}"><span class="quiet">${value}</span><svg class="strip thin" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" ${words}><rect class="${side === "left" ? "fill-accent" : "fill-soft"}" x="${x}" width="${width}" height="${HEIGHT}"/></svg></span>`;
}
