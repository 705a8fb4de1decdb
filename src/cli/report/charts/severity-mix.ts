import { type AccountKind, SEVERITIES, type Severity } from "../../../engine/types.ts";
import { html, type Markup } from "../markup.ts";
import type { ClauseReport } from "../pack-report.ts";
import { ACCOUNT_WORDS, count, SEVERITY_MEANS } from "../words.ts";

const WIDTH = 100;
const HEIGHT = 10;
const KINDS: readonly AccountKind[] = ["official", "personal"];
/** The gravest first, then the clauses that do not apply. */
const STEPS: readonly (Severity | "none")[] = [...SEVERITIES.toReversed(), "none"];

/** How many clauses are how serious, on each kind of account. */
export function drawSeverityMix(clauses: readonly ClauseReport[]): Markup {
  const rules = clauses.filter(({ isGuard }) => !isGuard);
  return html`<div class="mix">${KINDS.map((kind) => drawKind(kind, rules))}</div>`;
}

function drawKind(kind: AccountKind, rules: readonly ClauseReport[]): Markup {
  const counts = STEPS.map((step) => ({
    step,
    found: rules.filter(({ severity }) => (severity[kind] ?? "none") === step).length,
  })).filter(({ found }) => found > 0);
  let x = 0;
  const parts = counts.map(({ step, found }) => {
    const width = (WIDTH * found) / rules.length;
    x += width;
    return html`<rect class="${step === "none" ? "fill-empty" : `fill-${step}`}" x="${(x - width).toFixed(2)}" width="${Math.max(0.4, width - 0.4).toFixed(2)}" height="${HEIGHT}"/>`;
  });
  const label = `${ACCOUNT_WORDS[kind]}: ${counts.map(({ step, found }) => `${found} ${nameOf(step)}`).join(", ")}`;
  return html`<figure><figcaption>${ACCOUNT_WORDS[kind]}</figcaption>
<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${parts}</svg>
<ul class="legend">${counts.map(({ step, found }) => drawKey(step, found))}</ul></figure>`;
}

const nameOf = (step: Severity | "none"): string => (step === "none" ? "do not apply" : step);

function drawKey(step: Severity | "none", found: number): Markup {
  if (step === "none")
    return html`<li><span class="key back-empty"></span>${count(found, "clause")} left free</li>`;
  return html`<li><span class="key back-${step}"></span><b>${found}</b> ${step}: ${SEVERITY_MEANS[step]}</li>`;
}
