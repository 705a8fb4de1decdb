import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { findPackFolder } from "../../src/cli/paths.ts";
import { type Accuracy, type Difference, measureAccuracy } from "./measure.ts";
import { readPosts } from "./posts.ts";
import { renderRows } from "./render-rows.ts";

const HELP = `Usage: npm run accuracy -- [FOLDER] [--pack DIR] [--clause ID] [--show]

Checks labelled posts and prints, per clause, how many that should warn did and how many silent ones raised a
false alarm. FOLDER holds .jsonl files, one post a line: {"text", "account", "surface", "expect": [clause ids]}.
Default: the sample that comes with the project. Posts are printed only with --show.`;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;

function renderTables({ clauses, silence, warn }: Accuracy): string {
  const perClause = [
    ["clause", "warned", "of", "recall", "false alarms", "beside others"],
    ...clauses.map((score) => [
      score.clause,
      String(score.warned),
      String(score.expected),
      percent(score.warned, score.expected),
      String(score.falseAlarms),
      String(score.besides),
    ]),
  ];
  const perAccount = [
    ["silent posts", "false alarms", "of", "rate"],
    ...silence.map(({ accountKind, silent, falseAlarms }) => [
      accountKind,
      String(falseAlarms),
      String(silent),
      percent(falseAlarms, silent),
    ]),
  ];
  const raised = `Posts that should warn and did, under any clause: ${warn.warned} of ${warn.posts} (${percent(warn.warned, warn.posts)}).`;
  return [renderRows(perClause), renderRows(perAccount), raised].join("\n\n");
}

function renderDifferences(differences: readonly Difference[], clause: string | undefined): string {
  const lines: string[] = [];
  for (const { post, missed, falseAlarms } of differences) {
    const text = post.text.replaceAll("\n", " / ");
    const place = `${post.context.accountKind} ${post.context.surface}`;
    for (const id of missed) {
      if (clause === undefined || clause === id) lines.push(`missed ${id} (${place}) ${text}`);
    }
    for (const { clause: id, start, end } of falseAlarms) {
      if (clause !== undefined && clause !== id) continue;
      lines.push(`false alarm ${id} (${place}) [${post.text.slice(start, end)}] ${text}`);
    }
  }
  return lines.join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pack: { type: "string" },
    clause: { type: "string" },
    show: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const folder = positionals[0] ?? fileURLToPath(new URL("posts", import.meta.url));
  const compiled = await loadCompiledPack(findPackFolder(values.pack, process.cwd()));
  const accuracy = measureAccuracy(compiled, await readPosts(folder));
  if (values.show) console.log(`${renderDifferences(accuracy.differences, values.clause)}\n`);
  console.log(renderTables(accuracy));
}
