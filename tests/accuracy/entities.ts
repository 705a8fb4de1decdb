import { parseArgs } from "node:util";
import { DEFAULT_CONFIDENCE } from "../../src/engine/entities/entity.ts";
import type { EntityKind } from "../../src/engine/types.ts";
import { readFixtures } from "../engine/entities/fixtures.ts";
import { type EntityScore, measureEntities } from "./measure-entities.ts";
import { renderRows } from "./render-rows.ts";
import { readSpannedTexts } from "./spanned-texts.ts";

const HELP = `Usage: npx tsx tests/accuracy/entities.ts [FOLDER] [--half tune|measure|all] [--kind K] [--least PERCENT] [--show]

Precision and recall of every entity detector, on the fixtures of the tests and on the labelled texts of FOLDER:
.jsonl files, one text a line: {"text", "spans": [[start, end, label]]}. Of each file the even lines are for tuning and
the odd ones for measuring (the default). Texts are printed only with --show.`;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;

function renderScores(title: string, scores: readonly EntityScore[]): string {
  const rows = scores
    .filter(({ expected, found }) => expected + found > 0)
    .map(({ source, kind, expected, recalled, found, right, exact }) => [
      source,
      kind,
      String(expected),
      String(recalled),
      percent(recalled, expected),
      String(found),
      String(right),
      expected === 0 ? "-" : percent(right, found),
      percent(exact, recalled),
    ]);
  const head = [title, "kind", "expected", "recalled", "recall", "found", "right", "precision", "exact span"];
  return renderRows([head, ...rows]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string", default: "measure" },
    kind: { type: "string" },
    least: { type: "string", default: String(DEFAULT_CONFIDENCE) },
    show: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const least = Number(values.least);
  const kinds = values.kind === undefined ? null : [values.kind as EntityKind];
  const report = values.show ? (line: string) => console.log(line) : () => {};
  const fixtures = [...readFixtures().values()].flat().map(({ kind, text, expected }) => ({
    source: "fixtures",
    text,
    labelled: [kind],
    expected: expected.map((span) => ({ ...span, kind })),
  }));
  console.log(
    renderScores("fixtures", measureEntities(fixtures, { least, kinds, labelledOnly: true, report })),
  );
  const [folder] = positionals;
  if (folder !== undefined) {
    const texts = await readSpannedTexts(folder, values.half as "tune" | "measure" | "all");
    const scores = measureEntities(texts, { least, kinds, labelledOnly: false, report });
    console.log(`\n${renderScores("texts", scores)}`);
    console.log("\nA kind that a file has no labels for shows only how often it was found there.");
  }
}
