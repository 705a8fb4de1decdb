import { checkClause } from "./check-clause.ts";
import { checkList } from "./check-list.ts";
import { checkManifest } from "./check-manifest.ts";
import { findNearest } from "./nearest.ts";
import { readCorpus, readTermList } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";
import { type ClauseSource, clauseSchema, type ManifestSource, manifestSchema } from "./schema.ts";
import {
  type ClauseFile,
  type CorpusPost,
  hasErrors,
  type PackSource,
  type Problem,
  type SourceFile,
  type TermList,
} from "./source.ts";

const CLAUSE_PATH = /^clauses\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([^/]+)\.yaml$/;
const LIST_PATH = /^terms\/([a-z0-9]+(?:-[a-z0-9]+)*)\.txt$/;
const CORPUS_PATH = /^corpus\/[^/]+\.txt$/;

const PLACES: readonly [start: string, form: string][] = [
  ["clauses/", "clauses/<category>/<id>.yaml, with the category in lower case"],
  ["terms/", "terms/<name>.txt, with the name in lower case and hyphens"],
  ["corpus/", "corpus/<name>.txt"],
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
  const nearest = findNearest(folder, ["pack.yaml", "clauses", "terms", "corpus"]);
  return {
    file: path,
    path: [],
    severity: "warning",
    message: "This file is not part of the pack.",
    fix: nearest ? `Did you mean "${nearest}"?` : "Remove it, or move it out of the pack's folder.",
  };
}

interface ReadClause {
  path: string;
  category: string;
  clause: ClauseSource;
}

/** The files of a pack, sorted by what they are and held against their schemas. */
interface ReadFiles {
  manifest: ManifestSource | null;
  clauses: ReadClause[];
  lists: Map<string, TermList>;
  corpus: CorpusPost[];
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

function readFiles(files: readonly SourceFile[]): ReadFiles {
  const read: ReadFiles = {
    manifest: null,
    clauses: [],
    lists: new Map(),
    corpus: [],
    unknownMatchers: [],
    problems: [],
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { path } = file;
    const list = LIST_PATH.exec(path)?.[1];
    if (path === "pack.yaml" && "data" in file) {
      const { value, problems } = readYaml(path, file.data, manifestSchema);
      read.manifest = value;
      read.problems.push(...problems);
    } else if (CLAUSE_PATH.test(path) && "data" in file) readClause(path, file.data, read);
    else if (list !== undefined && "text" in file)
      read.lists.set(list, { path, terms: readTermList(file.text) });
    else if (CORPUS_PATH.test(path) && "text" in file) read.corpus.push(...readCorpus(path, file.text));
    else read.problems.push(explainPlace(path));
  }
  return read;
}

/** Takes out clauses whose id another file already has; on file systems that ignore case, ids may not differ by case alone. */
function keepFirstOfEachId(clauses: ReadClause[], problems: Problem[]): ReadClause[] {
  const paths = new Map<string, string>();
  return clauses.filter(({ path, clause }) => {
    const id = clause.id.toLowerCase();
    const first = paths.get(id);
    if (first === undefined) {
      paths.set(id, path);
      return true;
    }
    problems.push({
      file: path,
      path: ["id"],
      severity: "error",
      message: `${first} already has the id ${clause.id}.`,
      fix: "Give one of the two another id.",
    });
    return false;
  });
}

function findUsedLists(node: unknown, used: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("terms" in node && typeof node.terms === "string") used.add(node.terms);
  for (const child of Object.values(node)) findUsedLists(child, used);
}

function checkLists(read: ReadFiles): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { clause } of read.clauses) findUsedLists(clause.detect, used);
  for (const [name, list] of read.lists) {
    checkList(list, (problem) => problems.push({ file: list.path, ...problem }));
    // While clauses are broken nobody can tell what they use.
    if (used.has(name) || hasErrors(read.problems)) continue;
    problems.push({
      file: list.path,
      path: [0],
      severity: "warning",
      message: "No clause uses this list.",
      fix: `Name it in a clause (terms: ${name}), or remove it.`,
    });
  }
  return problems;
}

/**
 * Reads and checks a whole pack. `pack` holds what is usable: its manifest and the clauses that can be compiled; it
 * is `null` when there is no usable manifest. Problems are sorted by file; never throws on any input.
 */
export function parsePack(files: readonly SourceFile[]): { pack: PackSource | null; problems: Problem[] } {
  const read = readFiles(files);
  const problems = [...read.problems];
  if (!files.some(({ path }) => path === "pack.yaml")) {
    problems.push({
      file: "pack.yaml",
      path: [],
      severity: "error",
      message: "There is no pack.yaml.",
      fix: "Add one: it names the pack, its version and its owner.",
    });
  }
  if (read.manifest) {
    checkManifest(read.manifest, (problem) => problems.push({ file: "pack.yaml", ...problem }));
  }
  problems.push(...checkLists(read));

  const unique = keepFirstOfEachId(read.clauses, problems);
  const hasGuard = unique.some(({ clause }) => clause.kind === "guard");
  const clauses: ClauseFile[] = unique.filter(({ path, clause }) => {
    const found: Problem[] = [];
    checkClause(clause, read.lists, hasGuard, (problem) => found.push({ file: path, ...problem }));
    problems.push(...found);
    return !found.some(({ severity, code }) => severity === "error" && code !== "few-examples");
  });
  if (
    read.manifest &&
    read.clauses.length === 0 &&
    read.unknownMatchers.length === 0 &&
    !hasErrors(problems)
  ) {
    problems.push({
      file: "pack.yaml",
      path: [],
      severity: "error",
      message: "The pack has no clauses.",
      fix: "Add clauses/<category>/<id>.yaml.",
    });
  }
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const { manifest, lists, corpus, unknownMatchers } = read;
  const pack = manifest && { manifest, clauses, lists, corpus, unknownMatchers };
  return { pack, problems };
}
