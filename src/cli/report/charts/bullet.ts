import { html, type Markup } from "../markup.ts";
import type { HeadlineAccuracy } from "../read-accuracy.ts";
import { capitalise, showShare } from "../words.ts";

const WIDTH = 100;
const HEIGHT = 12;

const shareOf = ({ part, whole }: { part: number; whole: number }): number =>
  (100 * part) / Math.max(1, whole);

/** A figure as a bar against where it should be. The bar is the blind figure where there is one. */
export function drawBullet(row: HeadlineAccuracy): Markup {
  const shown = row.blind && row.blind.whole > 0 ? row.blind : row.tuned;
  const bar = row.atLeast ?? row.atMost;
  const value = shareOf(shown);
  const keeps =
    bar === undefined || shown.whole === 0
      ? null
      : row.atLeast !== undefined
        ? value >= row.atLeast
        : value <= (row.atMost ?? 0);
  // Shares that should be small need a scale on which they can be told apart.
  const top =
    row.atMost === undefined ? 100 : Math.max(2, 2.5 * row.atMost, 1.1 * value, 1.1 * shareOf(row.tuned));
  const x = (share: number): string => ((WIDTH * Math.min(share, top)) / top).toFixed(2);
  const target =
    bar === undefined ? "" : row.atLeast === undefined ? `at most ${bar} %` : `at least ${bar} %`;
  const label = [
    `${row.name}: ${showShare(shown.part, shown.whole)}`,
    row.blind ? `tuned ${showShare(row.tuned.part, row.tuned.whole)}` : "",
    target,
  ].filter((words) => words !== "");
  const tone = keeps === null ? "fill-plain" : keeps ? "fill-good" : "fill-stop";
  return html`<li class="bullet"><span class="what">${capitalise(row.name)}</span>
<svg class="track" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label.join(", ")}"><title>${label.join(", ")}</title>
<rect class="fill-empty" width="${WIDTH}" height="${HEIGHT}"/><rect class="${tone}" y="3" width="${x(value)}" height="${HEIGHT - 6}"/>
${row.blind && html`<rect class="fill-quiet" x="${x(shareOf(row.tuned))}" y="2" width="0.4" height="${HEIGHT - 4}"/>`}
${bar !== undefined && html`<rect class="fill-target" x="${x(bar)}" width="1" height="${HEIGHT}"/>`}</svg>
<span class="value"><b>${showShare(shown.part, shown.whole)}</b> <span class="quiet">${target}${keeps === null ? "" : keeps ? " ✓" : " ✗"}</span></span></li>`;
}
