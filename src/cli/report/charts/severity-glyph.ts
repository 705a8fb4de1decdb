import { type AccountKind, SEVERITIES, type Severity } from "../../../engine/types.ts";
import { html, type Markup } from "../markup.ts";
import { ACCOUNT_WORDS } from "../words.ts";

const BAR = 4;
const GAP = 2;
const HEIGHT = 14;

/** A severity as four rising steps, filled up to it: readable without colour. `label` says it in words. */
function drawSeverity(severity: Severity | undefined, label: string): Markup {
  const rank = severity === undefined ? -1 : SEVERITIES.indexOf(severity);
  const width = SEVERITIES.length * (BAR + GAP) - GAP;
  const bars = SEVERITIES.map((_, index) => {
    const height = ((index + 1) * HEIGHT) / SEVERITIES.length;
    const tone = index <= rank ? `fill-${severity}` : "fill-empty";
    return html`<rect class="${tone}" x="${index * (BAR + GAP)}" y="${HEIGHT - height}" width="${BAR}" height="${height}" rx="1"/>`;
  });
  return html`<svg class="glyph" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>${bars}</svg>`;
}

/** How serious a clause is on one kind of account: the steps, and the same in words. */
export function drawStep(severity: Partial<Record<AccountKind, Severity>>, kind: AccountKind): Markup {
  const found = severity[kind];
  const label = `${ACCOUNT_WORDS[kind]}: ${found ?? "does not apply"}`;
  return html`<span class="step">${drawSeverity(found, label)}<span aria-hidden="true">${kind} <i>${found ?? "–"}</i></span></span>`;
}
