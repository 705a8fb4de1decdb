import { checkClause } from "./check-clause.ts";
import { checkList } from "./check-list.ts";
import { checkManifest } from "./check-manifest.ts";
import { layerFiles } from "./layer.ts";
import { type ReadFiles, readFiles } from "./read-files.ts";
import {
  type ClauseFile,
  hasErrors,
  type PackBeneath,
  type PackSource,
  type Problem,
  type SourceFile,
  type TermList,
} from "./source.ts";

/** Takes out clauses whose id another file already has; on file systems that ignore case, ids may not differ by case alone. */
function keepFirstOfEachId(clauses: ClauseFile[], problems: Problem[]): ClauseFile[] {
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

/** Checks the lists of the pack's own folder. `clauses`: all that may use them. */
function checkLists(read: ReadFiles, clauses: readonly ClauseFile[]): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { clause } of clauses) findUsedLists(clause.detect, used);
  for (const [name, list] of read.lists) {
    checkList(list, (problem) => problems.push({ file: list.path, ...problem }));
    // While clauses are broken nobody can tell what they use.
    if (used.has(name) || hasErrors(read.problems)) continue;
    problems.push({
      file: list.path,
      path: [0],
      severity: "warning",
      message: `No clause uses the list "${name}".`,
      fix: `Name it in a clause (terms: ${name}), or remove it.`,
    });
  }
  return problems;
}

/** Gives the lists that departments fill in a place, so that clauses can name them while they are empty. */
function openLists(read: ReadFiles): Map<string, TermList> {
  const lists = new Map(read.lists);
  for (const name of Object.keys(read.manifest?.openLists ?? {})) {
    if (!lists.has(name)) lists.set(name, { path: "pack.yaml", terms: [] });
  }
  return lists;
}

/** What only a pack that extends another can say. */
function checkStandsAlone({ manifest, lists }: ReadFiles): Problem[] {
  const problems: Problem[] = [];
  const fix = "Add extends: with the folder of the pack beneath, or remove it.";
  if (manifest?.clauses && manifest.extends === undefined) {
    const message = "There is no pack beneath whose clauses could be changed.";
    problems.push({ file: "pack.yaml", path: ["clauses"], at: "key", severity: "error", message, fix });
  }
  if (manifest?.extends !== undefined) return problems;
  for (const { path, removed } of lists.values()) {
    for (const { line } of removed ?? []) {
      const message = "This line takes a term away, but there is no list beneath.";
      problems.push({ file: path, path: [line], severity: "error", message, fix });
    }
  }
  return problems;
}

/** Keeps the clauses that can be compiled. Those of the pack beneath were checked there, but for their changes. */
function keepUsable(clauses: ClauseFile[], lists: ReadonlyMap<string, TermList>, problems: Problem[]) {
  const hasGuard = clauses.some(({ clause }) => clause.kind === "guard");
  return clauses.filter(({ path: file, clause, changedKeys }) => {
    if (changedKeys?.length === 0) return true;
    const found: Problem[] = [];
    checkClause(clause, lists, hasGuard, (problem) => {
      if (changedKeys === undefined) found.push({ file, ...problem });
      else if (changedKeys.includes(String(problem.path[0]))) {
        found.push({ ...problem, file: "pack.yaml", path: ["clauses", clause.id, ...problem.path] });
      }
    });
    problems.push(...found);
    return !found.some(({ severity, code }) => severity === "error" && code !== "few-examples");
  });
}

/**
 * Reads and checks a whole pack. `pack` holds what is usable: its manifest and the clauses that can be compiled; it
 * is `null` when there is no usable manifest. Problems are sorted by file; never throws on any input.
 * `beneath`: the pack that `extends` names, already read; what this pack does not say itself comes from there.
 */
export function parsePack(
  files: readonly SourceFile[],
  beneath: PackBeneath | null = null,
): { pack: PackSource | null; problems: Problem[] } {
  const own = readFiles(files);
  const read = beneath ? layerFiles(own, beneath) : own;
  const problems = [...read.problems, ...checkStandsAlone(own), ...checkLists(own, read.clauses)];
  if (!files.some(({ path }) => path === "pack.yaml")) {
    problems.push({
      file: "pack.yaml",
      path: [],
      severity: "error",
      message: "There is no pack.yaml.",
      fix: "Add one: it names the pack, its version and its owner.",
    });
  }
  if (own.manifest) {
    checkManifest(own.manifest, (problem) => problems.push({ file: "pack.yaml", ...problem }));
    if (own.manifest.extends === undefined && !files.some(({ path }) => path.startsWith("clauses/"))) {
      problems.push({
        file: "pack.yaml",
        path: [],
        severity: "error",
        message: "The pack has no clauses.",
        fix: "Add clauses/<category>/<id>.yaml, or extend a pack that has some.",
      });
    }
  }
  const lists = openLists(read);
  const clauses = keepUsable(keepFirstOfEachId(read.clauses, problems), lists, problems);
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const { manifest, corpus, budget, unknownMatchers } = read;
  const pack = manifest && { manifest, clauses, lists, corpus, budget, unknownMatchers };
  return { pack, problems };
}
