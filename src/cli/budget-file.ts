import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CorpusAlarm, toBudget } from "../pack/budget.ts";

const NOTE = `# yaml-language-server: $schema=../../budget.schema.json
# False alarms that are put up with on official.txt and personal.txt: pack test fails when there are more.
# Written by pack test --update-budget. A change that makes a number go up should say why.
`;

/** Writes the budget that tolerates exactly these alarms into a pack's folder, and returns the file's path. */
export async function writeBudget(dir: string, alarms: readonly CorpusAlarm[]): Promise<string> {
  const path = join(dir, "corpus", "budget.yaml");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, renderBudget(alarms));
  return path;
}

/** The text of `corpus/budget.yaml`. The same alarms give the same text. */
function renderBudget(alarms: readonly CorpusAlarm[]): string {
  const { official, personal, tolerated = [] } = toBudget(alarms);
  const counts = (all: object = {}) =>
    `{ ${Object.entries(all)
      .map(([name, count]) => `${name}: ${count}`)
      .join(", ")} }`;
  // JSON strings are YAML strings.
  const lines = tolerated.map(
    ({ account, clause, severity, post }) =>
      `  - { account: ${account}, clause: ${clause}, severity: ${severity}, post: ${JSON.stringify(post)} }\n`,
  );
  const list = lines.length > 0 ? `tolerated:\n${lines.join("")}` : "tolerated: []\n";
  return `${NOTE}official: ${counts(official)}\npersonal: ${counts(personal)}\n${list}`;
}
