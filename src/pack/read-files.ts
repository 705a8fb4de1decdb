import { type BudgetSource, budgetSchema } from "./budget-schema.ts";
import { type ManifestSource, manifestSchema } from "./manifest-schema.ts";
import { findNearest } from "./nearest.ts";
import { readImports } from "./read-imports.ts";
import { readCorpus, readTermList } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";
import { clauseSchema } from "./schema.ts";
import type { ClauseFile, CorpusPost, Problem, SourceFile, TermList } from "./source.ts";

const CLAUSE_PATH = /^clauses\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([^/]+)\.yaml$/;
const LIST_PATH = /^terms\/([a-z0-9]+(?:-[a-z0-9]+)*)\.txt$/;
const CORPUS_PATH = /^corpus\/[^/]+\.txt$/;
const BUDGET_PATH = "corpus/budget.yaml";
const TABLE_PATH = /^imports\/[^/]+\.csv$/;

const PLACES: readonly [start: string, form: string][] = [
  ["clauses/", "clauses/<category>/<id>.yaml, with the category in lower case"],
  ["terms/", "terms/<name>.txt, with the name in lower case and hyphens"],
  ["corpus/", "corpus/<name>.txt or corpus/budget.yaml"],
  ["imports/", "imports/<name>.csv"],
];

function explainPlace(path: string): Problem {
  const place = PLACES.find(([start]) => path.startsWith(start));
  if (place) {
    return {
      file: path,
      path: [],
      severity: "error",
      message: "This file is not where a pack keeps such files.",
      fix: `Move it to ${place[1]}.`,
    };
  }
  const folder = path.split("/")[0] ?? path;
  const nearest = findNearest(folder, ["pack.yaml", "clauses", "terms", "corpus", "imports"]);
  return {
    file: path,
    path: [],
    severity: "warning",
    message: "This file is not part of the pack.",
    fix: nearest ? `Did you mean "${nearest}"?` : "Remove it, or move it out of the pack's folder.",
  };
}

/** The files of a pack, sorted by what they are and held against their schemas. Lists by name. */
export interface ReadFiles {
  manifest: ManifestSource | null;
  clauses: ClauseFile[];
  lists: Map<string, TermList>;
  corpus: CorpusPost[];
  budget: BudgetSource | null;
  unknownMatchers: string[];
  problems: Problem[];
}

function readClause(path: string, data: unknown, read: ReadFiles): void {
  const [, category = "", name = ""] = CLAUSE_PATH.exec(path) ?? [];
  const { value: clause, problems } = readYaml(path, data, clauseSchema);
  read.problems.push(...problems);
  if (!clause) {
    if (problems.every((problem) => problem.code === "unknown-matcher")) read.unknownMatchers.push(name);
    return;
  }
  if (clause.id !== name) {
    read.problems.push({
      file: path,
      path: ["id"],
      severity: "error",
      message: `The clause is called ${clause.id} and its file ${name}.yaml.`,
      fix: `Rename the file to ${clause.id}.yaml, or write id: ${name}.`,
    });
  }
  read.clauses.push({ path, category, clause });
}

/** Sorts a pack's files by their paths and reads each. Files that fit nowhere become problems. */
export function readFiles(files: readonly SourceFile[]): ReadFiles {
  const read: ReadFiles = {
    manifest: null,
    clauses: [],
    lists: new Map(),
    corpus: [],
    budget: null,
    unknownMatchers: [],
    problems: [],
  };
  const tables = new Map<string, string[][] | null>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { path } = file;
    const list = LIST_PATH.exec(path)?.[1];
    if ("unreadable" in file) {
      if (list !== undefined) read.lists.set(list, { path, terms: null });
      else if (TABLE_PATH.test(path)) tables.set(path, null);
    } else if (path === "pack.yaml" && "data" in file) {
      const { value, problems } = readYaml(path, file.data, manifestSchema);
      read.manifest = value;
      read.problems.push(...problems);
    } else if (path === BUDGET_PATH && "data" in file) {
      const { value, problems } = readYaml(path, file.data, budgetSchema);
      read.budget = value;
      read.problems.push(...problems);
    } else if (CLAUSE_PATH.test(path) && "data" in file) readClause(path, file.data, read);
    else if (list !== undefined && "text" in file) read.lists.set(list, { path, ...readTermList(file.text) });
    else if (TABLE_PATH.test(path) && "rows" in file) tables.set(path, file.rows);
    else if (CORPUS_PATH.test(path) && "text" in file) read.corpus.push(...readCorpus(path, file.text));
    else read.problems.push(explainPlace(path));
  }
  if (read.manifest) read.problems.push(...readImports(read.manifest, tables, read.lists));
  return read;
}
