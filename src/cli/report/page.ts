import { SEVERITIES, type Severity } from "../../engine/types.ts";
import { drawBullet } from "./charts/bullet.ts";
import { drawWaffle } from "./charts/corpus-waffle.ts";
import { drawBoard } from "./charts/coverage-board.ts";
import { drawDumbbell } from "./charts/dumbbell.ts";
import { drawWings } from "./charts/example-wings.ts";
import { drawReviews } from "./charts/review-months.ts";
import { drawSeverityMix } from "./charts/severity-mix.ts";
import { renderClauseTable } from "./clause-table.ts";
import { html, Markup } from "./markup.ts";
import type { CorpusReport, PackReport } from "./pack-report.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { count, GAP_WORDS, showDate } from "./words.ts";

/** The whole report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function renderPage(report: PackReport): string {
  const { pack } = report;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${pack.title}: report on version ${pack.version}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<main>
${renderHead(report)}
${renderNeeds(report)}
<section class="card"><h2>What the pack covers</h2>
<p class="lead">One tile for each clause. The steps show how far it goes, on official and on personal accounts: the more steps, the firmer. A dashed frame means that something is still missing.</p>
${drawBoard(report.clauses)}</section>
<section class="card"><h2>How firm it is</h2>
<p class="lead">On an official account a clause may hold a post until somebody approves. On a personal account it only ever advises.</p>
${drawSeverityMix(report.clauses)}</section>
${renderCorpus(report)}
${renderAccuracy(report)}
<section class="card"><h2>How it is proven</h2>
<p class="lead">Every clause brings posts that it must mark and look-alikes that it must leave alone. ${count(report.checks.made, "check")} ran for this report, ${report.checks.failed === 0 ? "and all passed" : count(report.checks.failed, "failure")}.</p>
${drawWings(report.clauses)}</section>
<section class="card"><h2>When each clause was last read</h2>
<p class="lead">One dot for each clause. The whole pack is due for review by ${showDate(pack.reviewBy)}.</p>
${drawReviews(report.clauses)}</section>
<section class="card"><h2>Every clause</h2>
<p class="lead">Full dots are examples that must be marked, rings are look-alikes that must not.</p>
${renderClauseTable(report)}</section>
<footer>${pack.title} (${pack.id}), version ${pack.version}. Made by pack report of Second Look. The page holds no text of any post and loads nothing.</footer>
</main>
</body>
</html>
`.text;
}

function renderHead({ pack, clauses, checks, corpus, lists }: PackReport): Markup {
  const rules = clauses.filter(({ isGuard }) => !isGuard).length;
  const categories = new Set(clauses.map(({ category }) => category)).size;
  const examples = clauses.reduce((sum, { examples: { warn, silent } }) => sum + warn + silent, 0);
  const posts = corpus.reduce((sum, file) => sum + file.posts, 0);
  const fact = (value: string, words: string, tone = "") =>
    html`<li class="fact ${tone}"><b>${value}</b>${words}</li>`;
  return html`<header><h1>${pack.title}</h1>
<p class="lead">Version ${pack.version}, in force from ${showDate(pack.effective)}, review by ${showDate(pack.reviewBy)}. Kept by ${pack.owner}. Strictness: ${pack.strictness}.</p>
<ul class="facts">
${fact(String(rules), rules === 1 ? "clause that warns" : "clauses that warn")}
${fact(String(categories), categories === 1 ? "category" : "categories")}
${fact(lists.terms.toLocaleString("en-US"), `words and phrases in ${count(lists.count, "list")}`)}
${fact(examples.toLocaleString("en-US"), "examples")}
${fact(posts.toLocaleString("en-US"), "checks on ordinary posts")}
${fact(String(checks.failed), checks.failed === 1 ? "check fails" : "checks fail", checks.failed > 0 ? "bad" : "good")}
</ul></header>`;
}

/** Clauses that labels of the accuracy run name, and the pack does not have. */
function findAbsent({ accuracy, clauses }: PackReport): string[] {
  const known = new Set(clauses.map(({ id }) => id));
  const named = [...(accuracy?.tuned.clauses ?? []), ...(accuracy?.blind?.clauses ?? [])];
  return [...new Set(named.map(({ clause }) => clause))].filter((id) => !known.has(id)).sort();
}

function renderNeeds(report: PackReport): Markup {
  const { clauses, unusable, problems } = report;
  const lacking = clauses.filter(({ gaps }) => gaps.length > 0);
  const absent = findAbsent(report);
  if (lacking.length + absent.length + unusable.length + problems.errors === 0) {
    return html`<section class="card"><h2>Nothing is missing</h2>
<p class="lead">Every clause looks for something and has examples, a source, an owner, a review and a word on its limits.</p></section>`;
  }
  return html`<section class="card"><h2>What needs work</h2>
<ul class="needs-list">
${problems.errors > 0 && html`<li><b>${count(problems.errors, "error")} in the pack's files</b><span>pack lint names each with its place and fix</span></li>`}
${absent.length > 0 && html`<li><b>${count(absent.length, "clause")} without any detection</b><span>${absent.join(", ")}: labelled posts name them, the pack has no such clause</span></li>`}
${unusable.map((name) => html`<li><b>${name}</b><span>cannot be used as it is</span></li>`)}
${lacking.map(
  ({ id, title, gaps }) =>
    html`<li><a href="#${id}"><b>${id}</b> ${title}</a><span>needs ${gaps.map((gap) => GAP_WORDS[gap]).join("; ")}</span></li>`,
)}
</ul></section>`;
}

function renderCorpus({ corpus, budget }: PackReport): Markup {
  if (corpus.length === 0) {
    return html`<section class="card"><h2>False alarms on ordinary posts</h2>
<p class="lead">The pack has no corpus yet, so nobody can tell how often it marks honest posts. Add corpus/official.txt and corpus/personal.txt, one post a line.</p></section>`;
  }
  return html`<section class="card"><h2>False alarms on ordinary posts</h2>
<p class="lead">Posts that nobody should be warned about. Each square is one of them; a coloured one is marked all the same.</p>
<div class="corpora">${corpus.map(renderFile)}</div>
${budget && html`<p class="quiet">Tolerated: ${describeBudget(budget.official)} on official posts, ${describeBudget(budget.personal)} on personal ones.</p>`}</section>`;
}

function renderFile(file: CorpusReport): Markup {
  const name = file.file.replace(/^.*corpus\//, "");
  const label = `${name}: ${file.marked.length} of ${count(file.posts, "check")} raise a false alarm`;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    found: file.marked.filter((one) => one.severity === severity).length,
  }));
  const share = file.posts === 0 ? 0 : (1_000 * file.marked.length) / file.posts;
  return html`<figure><figcaption>${name} <span class="quiet">${count(file.posts, "check")}, ${share.toFixed(1)} in 1,000 marked</span></figcaption>
${drawWaffle(file, label)}
<ul class="legend">${counts.filter(({ found }) => found > 0).map(({ severity, found }) => html`<li><span class="key back-${severity}"></span>${found} ${severity}</li>`)}</ul></figure>`;
}

function describeBudget(counts: Partial<Record<Severity, number>> = {}): string {
  const parts = SEVERITIES.filter((name) => (counts[name] ?? 0) > 0).map((name) => `${counts[name]} ${name}`);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function renderAccuracy({ accuracy, clauses, pack }: PackReport): Markup {
  if (accuracy === null) return html``;
  const { headlines, tuned, blind } = accuracy;
  const isOther = accuracy.pack.id !== pack.id || accuracy.pack.version !== pack.version;
  const find = (scores: typeof tuned | null, id: string) =>
    scores?.clauses.find(({ clause }) => clause === id);
  return html`<section class="card"><h2>How accurate it is</h2>
${isOther && html`<p class="needs">These figures were taken with version ${accuracy.pack.version} of ${accuracy.pack.id}.</p>`}
<p class="lead">Measured on labelled posts${blind ? " that nobody looked at while the clauses were written; the thin mark is the figure on posts that they could see" : ""}. The thick mark is where the figure should be.</p>
<ul class="bullets">${headlines.filter((row) => row.tuned.whole > 0 || (row.blind?.whole ?? 0) > 0).map(drawBullet)}</ul>
<h3 style="margin-top:1.75rem">How much of what it should each clause finds</h3>
<p class="quiet">${blind ? "Ring: posts its authors could see. Dot: posts nobody looked at. The further apart, the more the clause knows wordings rather than meaning." : "The ring stands where the clause does, from none to all."}</p>
<ul class="bells">${clauses.filter(({ isGuard }) => !isGuard).map(({ id }) => drawDumbbell(id, find(tuned, id), find(blind, id)))}</ul></section>`;
}
