import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadPack, PackLoadError } from "../../src/cli/load-pack.ts";
import { findPackFolder } from "../../src/cli/paths.ts";
import { renderProblems } from "../../src/cli/render/problems.ts";
import { createStyle } from "../../src/cli/render/style.ts";
import { measureSets, textsOf } from "./measure.ts";
import { readPackSets } from "./read/pack-sets.ts";
import { type ReadSets, readSets, SetError } from "./read/read-sets.ts";
import { RowError } from "./read/rows.ts";
import { pairHeadlines } from "./show/headline.ts";
import { renderDifferences } from "./show/render-differences.ts";
import { renderDocument } from "./show/render-document.ts";
import { renderReport } from "./show/render-report.ts";

const HELP = `Usage: npm run accuracy -- [PATH...] [--data PATH]... [--blind PATH]... [options]

Runs a pack, through the engine that ships, over labelled texts and prints how often it is right: per clause, per
category and per set, with false alarms by severity. Without PATH it starts from what the project holds: the pack's
own examples and corpus (which count for themselves only, not in the totals), and tests/accuracy/posts.

  PATH            only these: a .jsonl file, or a folder with such files
  --data PATH     these besides; may be repeated
  --blind PATH    these besides, as a set that nobody tuned the pack on: shown side by side with the others

What a file holds is told by its fields, whatever it is called:
  {"text", "expect": [clause ids], "account", "surface", "site", "severity", "hard"}    a labelled post
  {"text", "clause", "violates": true or false}                                         an example of one clause
  {"text", "label": 0 or 1}                                       abuse or not; irony where "category" says so
  {"text", "spans": [[start, end, kind]]}                         entities, in code points
  {"text"}                                                        an ordinary text: nothing should be found

Options:
  --pack DIR      the pack to measure (default: the model pack)
  --show          also print every miss and false alarm, with its text
  --clause ID     with --show, only those of this clause
  --write         write the figures to ACCURACY.md in the pack's folder as well
  --json          print one object with all counts instead; it holds no texts
  --help          show this text`;

const OWN_POSTS = fileURLToPath(new URL("posts", import.meta.url));

async function readAll(paths: readonly string[]): Promise<ReadSets> {
  const read = await Promise.all(paths.map(readSets));
  return { sets: read.flatMap(({ sets }) => sets), leftOut: read.flatMap(({ leftOut }) => leftOut) };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", multiple: true, default: [] },
    blind: { type: "string", multiple: true, default: [] },
    pack: { type: "string" },
    clause: { type: "string" },
    show: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** The pack of a folder. Throws with every error when it has any. */
async function loadUsable(folder: string) {
  const { compiled, source, problems } = await loadPack(folder);
  if (compiled !== null && source !== null) return { compiled, source };
  const errors = problems.filter(({ severity }) => severity === "error");
  throw new PackLoadError(renderProblems(errors, folder, createStyle(false)).trim());
}

async function main(): Promise<void> {
  const folder = findPackFolder(values.pack, process.cwd());
  const { compiled, source } = await loadUsable(folder);
  const isOwn = positionals.length === 0;
  const tunedSets = await readAll([...(isOwn ? [OWN_POSTS] : positionals), ...values.data]);
  const blindSets = await readAll(values.blind);
  const visible = [...(isOwn ? readPackSets(source) : []), ...tunedSets.sets];
  const otherLines: string[] = [];
  const report = (line: string) => otherLines.push(line);
  const tuned = measureSets(compiled, visible, { known: new Set(), report });
  const blind =
    values.blind.length === 0
      ? null
      : measureSets(compiled, blindSets.sets, { known: textsOf(visible), report });

  if (values.write) {
    const text = renderDocument(compiled, tuned.figures, blind?.figures ?? null);
    await writeFile(join(folder, "ACCURACY.md"), text);
  }
  if (values.json) {
    const { id, title, version, effective } = compiled;
    const pack = { id, title, version, effective };
    const leftOut = [...tunedSets.leftOut, ...blindSets.leftOut];
    const headlines = pairHeadlines(tuned.figures, blind?.figures ?? null);
    const sides = { tuned: tuned.figures, blind: blind?.figures ?? null };
    console.log(JSON.stringify({ pack, headlines, ...sides, leftOut }));
    return;
  }
  if (values.show) {
    const checked = [...tuned.checked, ...(blind?.checked ?? [])];
    console.log(`${renderDifferences(checked, values.clause)}\n`);
    if (values.clause === undefined && otherLines.length > 0) console.log(`${otherLines.join("\n")}\n`);
  }
  console.log(renderReport(tuned.figures, blind?.figures ?? null));
  for (const name of [...tunedSets.leftOut, ...blindSets.leftOut]) console.log(`Left out: ${name}.`);
}

if (values.help) console.log(HELP);
else {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof PackLoadError || error instanceof SetError || error instanceof RowError))
      throw error;
    console.error(`error ${error.message}`);
    process.exitCode = 3;
  }
}
