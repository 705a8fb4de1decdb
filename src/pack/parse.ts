import { checkClause } from "./check-clause.ts";
import { checkList } from "./check-list.ts";
import { checkManifest } from "./check-manifest.ts";
import { type ReadFiles, readFiles } from "./read-files.ts";
import { type ClauseFile, hasErrors, type PackSource, type Problem, type SourceFile } from "./source.ts";

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
  if (read.manifest && !files.some(({ path }) => path.startsWith("clauses/"))) {
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
