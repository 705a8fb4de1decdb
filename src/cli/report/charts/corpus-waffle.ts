import { html, Markup } from "../markup.ts";
import type { CorpusReport } from "../pack-report.ts";

const COLUMNS = 50;
const SQUARE = 8;
const PITCH = 10;

/** Every checked post as a square: quiet ones pale, marked ones in the colour of their gravest finding. */
export function drawWaffle({ posts, marked }: CorpusReport, label: string): Markup {
  const columns = Math.min(COLUMNS, Math.max(1, posts));
  const rows = Math.ceil(posts / columns);
  const tones = new Map(marked.map(({ index, severity }) => [index, severity]));
  const at = (index: number) => ({ x: (index % columns) * PITCH, y: Math.floor(index / columns) * PITCH });
  // One path for all quiet squares keeps a page with thousands of posts small.
  const quiet = Array.from({ length: posts }, (_, index) => index)
    .filter((index) => !tones.has(index))
    .map((index) => `M${at(index).x} ${at(index).y}h${SQUARE}v${SQUARE}h-${SQUARE}z`)
    .join("");
  const loud = [...tones].map(([index, severity]) => {
    const { x, y } = at(index);
    return html`<rect class="fill-${severity}" x="${x - 1}" y="${y - 1}" width="${SQUARE + 2}" height="${SQUARE + 2}" rx="1.5"/>`;
  });
  const [width, height] = [columns * PITCH, rows * PITCH];
  return html`<svg class="waffle" viewBox="-1 -1 ${width} ${height}" style="max-width:${Math.round(width * 1.4)}px" role="img" aria-label="${label}"><title>${label}</title><path class="fill-empty" d="${new Markup(quiet)}"/>${loud}</svg>`;
}
