import { html, type Markup } from "../markup.ts";
import type { ClauseReport } from "../pack-report.ts";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** When clauses were last read: a row for each month, a dot for each clause; never first. */
export function drawReviews(clauses: readonly ClauseReport[]): Markup {
  const months = new Map<string, ClauseReport[]>();
  for (const clause of clauses) {
    const month = clause.reviewed?.slice(0, 7) ?? "";
    months.set(month, [...(months.get(month) ?? []), clause]);
  }
  const rows = [...months].sort(([one], [other]) => (one < other ? -1 : 1));
  return html`<ul class="months">${rows.map(
    ([month, own]) => html`<li><span class="what">${showMonth(month)}</span>
<span class="dots ${month === "" ? "never" : ""}">${own.map(
      ({ id, title }) =>
        html`<a href="#${id}" aria-label="${id} ${title}"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><title>${id} ${title}</title><circle cx="6" cy="6" r="5"/></svg></a>`,
    )}</span><span class="quiet">${own.length}</span></li>`,
  )}</ul>`;
}

function showMonth(month: string): string {
  return month === "" ? "Never" : MONTH.format(new Date(`${month}-01T00:00:00Z`));
}
