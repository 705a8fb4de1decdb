import { drawStep } from "./charts/severity-glyph.ts";
import { html, type Markup } from "./markup.ts";
import type { ClauseReport, PackReport } from "./pack-report.ts";
import { count, GAP_WORDS, showDate, showShare, titleOf } from "./words.ts";

/** Every clause with everything that is known of it. On narrow screens each becomes a block of its own. */
export function renderClauseTable(report: PackReport): Markup {
  const hasAccuracy = report.accuracy !== null;
  const columns = ["Clause", "How serious", "Looks for", "Examples", "False alarms"];
  if (hasAccuracy) columns.push("Finds");
  columns.push("Last read");
  const categories = [...new Set(report.clauses.map(({ category }) => category))];
  return html`<div class="scroll"><table class="clauses">
<caption>Every clause of the pack</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${categories.map(
  (
    category,
  ) => html`<tbody><tr class="category"><th scope="rowgroup" colspan="${columns.length}">${titleOf(category)}</th></tr>
${report.clauses.filter((clause) => clause.category === category).map((clause) => renderRow(clause, report))}</tbody>`,
)}</table></div>`;
}

function renderRow(clause: ClauseReport, report: PackReport): Markup {
  const { id, title, isGuard, gaps, reviewed, severity } = clause;
  return html`<tr id="${id}">
<th scope="row"><b>${id}</b> ${title}${gaps.length > 0 && html`<small class="needs">needs ${gaps.map((gap) => GAP_WORDS[gap]).join("; ")}</small>`}</th>
<td data-label="How serious">${isGuard ? "never warns" : [drawStep(severity, "official"), drawStep(severity, "personal")]}</td>
<td data-label="Looks for">${describeDetection(clause)}</td>
<td data-label="Examples">${renderExamples(clause)}</td>
<td data-label="False alarms">${renderAlarms(clause)}</td>
${report.accuracy && html`<td data-label="Finds">${renderAccuracy(id, report)}</td>`}
<td data-label="Last read" class="day">${reviewed === null ? "never" : showDate(reviewed, "medium")}</td></tr>`;
}

function describeDetection({ detection, isGuard }: ClauseReport): string {
  const { situations, terms, patterns, entities, others } = detection;
  const parts = [
    situations > 1 ? count(situations, "situation") : "",
    terms > 0 ? count(terms, "word or phrase", "words and phrases") : "",
    patterns > 0 ? count(patterns, "pattern") : "",
    entities.map((name) => name.replaceAll("-", " ")).join(", "),
    others.join(", "),
  ].filter((part) => part !== "");
  return `${isGuard ? "Protected speech: " : ""}${parts.join(" · ")}`;
}

/** A dot for each example: full ones must be marked, hollow ones must not. */
function renderExamples({ examples: { warn, silent, failing } }: ClauseReport): Markup {
  const [pitch, radius, perRow] = [9, 3, 12];
  const dots = Array.from({ length: warn + silent }, (_, index) => {
    const isWarn = index < warn;
    const place = isWarn ? index : index - warn;
    const top = isWarn ? 0 : Math.ceil(warn / perRow) * pitch;
    const x = (place % perRow) * pitch + 5;
    const y = top + Math.floor(place / perRow) * pitch + 5;
    return html`<circle class="${isWarn ? "dot" : "ring"}" cx="${x}" cy="${y}" r="${radius}"/>`;
  });
  const height = (Math.ceil(warn / perRow) + Math.ceil(silent / perRow)) * pitch + 1;
  const label = `${warn} must be marked, ${silent} must not${failing > 0 ? `, ${failing} fail` : ""}`;
  return html`<svg class="examples" viewBox="0 0 ${perRow * pitch} ${height}" width="${perRow * pitch}" height="${height}" role="img" aria-label="${label}"><title>${label}</title>${dots}</svg>${failing > 0 && html`<small class="needs">${failing} failing</small>`}`;
}

function renderAlarms({ alarms: { note, caution, stop, hold } }: ClauseReport): Markup {
  const total = note + caution + stop + hold;
  if (total === 0) return html`<span class="quiet">none</span>`;
  const parts = Object.entries({ hold, stop, caution, note }).filter(([, found]) => found > 0);
  return html`${parts.map(([name, found]) => html`<span class="alarm"><span class="key back-${name}"></span>${found} ${name}</span>`)}`;
}

function renderAccuracy(id: string, { accuracy }: PackReport): Markup {
  const find = (side: "tuned" | "blind") =>
    accuracy?.[side]?.clauses.find((score) => score.clause === id && score.expected > 0);
  const [tuned, blind] = [find("tuned"), find("blind")];
  const shown = blind ?? tuned;
  if (shown === undefined) return html`<span class="quiet">no labelled post</span>`;
  return html`<span><b>${showShare(shown.warned, shown.expected)}</b> <span class="quiet">of ${shown.expected}${blind ? " blind" : ""}</span></span>`;
}
