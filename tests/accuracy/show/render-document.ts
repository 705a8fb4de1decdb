import type { CompiledPack } from "../../../src/engine/types.ts";
import type { Figures } from "../measure.ts";
import type { ClauseScore } from "../score/clauses.ts";
import { groupSets } from "../score/group-sets.ts";
import { type Headline, keepsBar, readHeadlines } from "./headline.ts";
import { percent } from "./numbers.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Table } from "./table.ts";
import { tabulateEntities, tabulateJudged } from "./tabulate-detectors.ts";
import { tabulateHeadlines } from "./tabulate-headlines.ts";
import { tabulateCategories, tabulateClauses } from "./tabulate-recall.ts";
import { tabulateSets, tabulateSilence } from "./tabulate-sets.ts";

/** Recall below this share, in percent, is called a miss. */
const LOW_RECALL = 50;
/** How many clauses are named for their false alarms. */
const LOUDEST = 10;

/** `ACCURACY.md`: the figures of one run, without a text and without a clock, so that the same run gives the same file. */
export function renderDocument(pack: CompiledPack, tuned: Figures, blind: Figures | null): string {
  const rules = pack.clauses.filter(({ detect }) => detect !== null).length;
  const judged = [...tuned.judged, ...(blind?.judged ?? [])];
  const entities = [...tuned.entities, ...(blind?.entities ?? [])];
  return [
    "# How accurate the pack is",
    `${pack.title}, version ${pack.version}, effective ${pack.effective}: ${rules} clauses that warn. Every figure comes from the engine that ships, over the labelled texts listed below. The file is written by \`npm run accuracy -- --write\` and quotes no text.`,
    explainSides(blind),
    "## In short",
    renderMarkdown(tabulateHeadlines(tuned, blind)),
    summariseBars(readHeadlines(blind ?? tuned), blind !== null),
    "Right category: a finding of a clause in the same folder as a clause that the label names. Look-alikes: silent posts that their author marked as hard. Official, personal: silent posts by kind of account; personal and ordinary leaves the look-alikes out.",
    "## What is missed",
    explainMisses(blind ?? tuned, blind !== null),
    renderMarkdown(tabulateCategories(tuned, blind)),
    "## Per clause",
    "Recall counts only posts on an account kind and surface where the clause applies. Precision counts silent posts and look-alikes of the clause as wrong; a clause that marks a post labelled with another one only is arguable and not counted.",
    renderMarkdown(tabulateClauses(tuned, blind)),
    "## False alarms",
    "Of 1,000 silent posts, how many are marked, by the most serious finding. Abuse: with a finding of a dignity clause.",
    ...renderSides(tuned, blind, tabulateSilence),
    "## Sets",
    "Precision: of the posts that were marked, those that should have been; it hangs on how many of a set's posts should warn. The pack's own examples and corpus are in no total: it is made to pass them.",
    `A post that is there twice counts once (${tuned.repeated} left out)${blind ? `; a blind one that could be seen elsewhere not at all (${blind.repeated} left out)` : ""}.`,
    ...renderSides(tuned, blind, (figures) => tabulateSets({ ...figures, sets: groupSets(figures.sets) })),
    ...(judged.length === 0
      ? []
      : [
          "## Abuse and irony, beside word lists",
          "Public sets of two classes, each text checked as a post of an official account. Word lists mark single words; the pack marks what a police account should not say, which is not the same as what these sets call abuse.",
          renderMarkdown(tabulateJudged(judged)),
        ]),
    ...(entities.length === 0
      ? []
      : [
          "## Names, numbers and addresses",
          "Found at the confidence that clauses use unless they say otherwise, on sets that label the kind.",
          renderMarkdown(tabulateEntities(entities)),
        ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function explainSides(blind: Figures | null): string {
  return blind === null
    ? "The authors of the clauses could see these texts, so expect somewhat less on others."
    : "Tuned: texts that the authors of the clauses could see. Blind: texts that nobody looked at while the clauses were written. The difference is in percentage points; a large one means that a clause knows wordings rather than what they mean.";
}

function summariseBars(rows: readonly Headline[], isBlind: boolean): string {
  const judged = rows.filter((row) => keepsBar(row) !== null);
  const missed = judged.filter((row) => keepsBar(row) === false);
  const where = isBlind ? " on blind texts" : "";
  const kept = `${judged.length - missed.length} of ${judged.length} bars are kept${where}.`;
  const names = missed.map(({ name, share }) => `${name} (${percent(share.part, share.whole)})`);
  return names.length === 0 ? kept : `${kept} Missed: ${names.join("; ")}.`;
}

function explainMisses({ clauses }: Figures, isBlind: boolean): string {
  const recallOf = ({ warned, expected }: ClauseScore) => (100 * warned) / expected;
  const low = clauses
    .filter((score) => score.expected > 0 && recallOf(score) < LOW_RECALL)
    .sort((a, b) => recallOf(a) - recallOf(b));
  const unlabelled = clauses.filter(({ labelled }) => labelled === 0);
  const loud = clauses
    .filter(({ falseAlarms }) => falseAlarms > 0)
    .sort((a, b) => b.falseAlarms - a.falseAlarms);
  const where = isBlind ? " of the blind posts" : "";
  const list = (scores: readonly ClauseScore[], show: (score: ClauseScore) => string): string =>
    scores.length === 0 ? "none" : scores.map((score) => `${score.clause} (${show(score)})`).join(", ");
  return [
    `- Clauses that find less than half${where}: ${list(low, ({ warned, expected }) => `${warned} of ${expected}`)}.`,
    `- Clauses without a labelled post: ${unlabelled.map(({ clause }) => clause).join(", ") || "none"}.`,
    `- Most false alarms: ${list(loud.slice(0, LOUDEST), ({ falseAlarms }) => String(falseAlarms))}.`,
  ].join("\n");
}

function renderSides(tuned: Figures, blind: Figures | null, tabulate: (figures: Figures) => Table): string[] {
  if (blind === null) return [renderMarkdown(tabulate(tuned))];
  return ["Tuned:", renderMarkdown(tabulate(tuned)), "Blind:", renderMarkdown(tabulate(blind))];
}
