import { html, type Markup } from "../markup.ts";
import type { ClauseAccuracy } from "../read-accuracy.ts";
import { count, showShare } from "../words.ts";

const LENGTH = 200;
const HEIGHT = 16;
const EDGE = 8;

const isMeasured = (score: ClauseAccuracy | undefined): score is ClauseAccuracy =>
  score !== undefined && score.expected > 0;

/** How much of what it should a clause finds: on texts its authors saw (ring) and on others (dot). */
export function drawDumbbell(
  id: string,
  tuned: ClauseAccuracy | undefined,
  blind: ClauseAccuracy | undefined,
): Markup {
  const shown = isMeasured(blind) ? blind : isMeasured(tuned) ? tuned : null;
  if (shown === null)
    return html`<li class="bell"><b>${id}</b><span class="quiet">no labelled post</span></li>`;
  const x = ({ warned, expected }: ClauseAccuracy): string =>
    (EDGE + ((LENGTH - 2 * EDGE) * warned) / expected).toFixed(1);
  const [ring, dot] = [isMeasured(tuned) ? x(tuned) : null, isMeasured(blind) ? x(blind) : null];
  const label = [
    isMeasured(blind) ? `${id} finds ${blind.warned} of ${blind.expected} blind posts` : `${id}`,
    isMeasured(tuned) ? `${tuned.warned} of ${tuned.expected} tuned posts` : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
  const wrong = (tuned?.falseAlarms ?? 0) + (blind?.falseAlarms ?? 0);
  return html`<li class="bell"><b>${id}</b>
<svg viewBox="0 0 ${LENGTH} ${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>
<line class="rail" x1="${EDGE}" x2="${LENGTH - EDGE}" y1="8" y2="8"/><line class="rail" x1="${LENGTH / 2}" x2="${LENGTH / 2}" y1="4" y2="12"/>
${ring !== null && dot !== null && html`<line class="span" x1="${ring}" x2="${dot}" y1="8" y2="8"/>`}
${ring !== null && html`<circle class="ring" cx="${ring}" cy="8" r="5"/>`}
${dot !== null && html`<circle class="dot" cx="${dot}" cy="8" r="5"/>`}</svg>
<span class="value">${showShare(shown.warned, shown.expected)} <span class="quiet">of ${shown.expected}</span></span>
<span class="wrong quiet">${wrong > 0 ? count(wrong, "false alarm") : ""}</span></li>`;
}
