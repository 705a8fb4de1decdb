import { foldTerm } from "../engine/fold.ts";
import type { ManifestSource } from "./manifest-schema.ts";
import { findNearest } from "./nearest.ts";
import type { ListedTerm, Problem, TermList } from "./source.ts";

type Import = NonNullable<ManifestSource["imports"]>[number];

/** Longest term, in UTF-16 code units. */
const MAX_TERM = 120;

const nameKey = (name: string): string => name.trim().toLowerCase();

/** The place of each wanted column in the first row, or the problem with the one that is not there. */
function findColumns(
  { file, columns }: Import,
  index: number,
  header: readonly string[],
): number[] | Problem {
  const keys = header.map(nameKey);
  const places = columns.map((column) => keys.indexOf(nameKey(column)));
  const missing = places.indexOf(-1);
  if (missing === -1) return places;
  const column = columns[missing] ?? "";
  const nearest = findNearest(column, header);
  return {
    file: "pack.yaml",
    path: ["imports", index, "columns", missing],
    severity: "error",
    message: `${file} has no column "${column}".`,
    fix: nearest ? `Did you mean "${nearest}"?` : `Use ${header.join(", ") || "a first row with names"}.`,
  };
}

function readTerms(path: string, rows: readonly string[][], columns: readonly number[]) {
  const terms = new Map<string, ListedTerm>();
  const problems: Problem[] = [];
  rows.slice(1).forEach((row, index) => {
    const line = index + 1;
    const cells = columns.map((column) => (row[column] ?? "").trim()).filter((cell) => cell !== "");
    const term = cells.join(" ");
    if (term === "") return;
    if (term.length > MAX_TERM || !/[\p{L}\p{N}]/u.test(term)) {
      problems.push({
        file: path,
        path: [line],
        severity: "error",
        message:
          term.length > MAX_TERM
            ? `This row's term is longer than ${MAX_TERM} characters.`
            : "This row's term has no letter or digit.",
        fix: "Correct the row, or remove it.",
      });
      return;
    }
    const key = foldTerm(term);
    if (!terms.has(key)) terms.set(key, { term, line });
  });
  return { terms, problems };
}

/**
 * Adds the rows of the tables that `imports` names to their lists. `tables`: rows of cells by path, the first row
 * naming the columns; `null` for one that could not be read. Rows whose cells are empty, and terms that the list
 * has already, are passed over: such tables come out of other systems.
 */
export function readImports(
  manifest: ManifestSource,
  tables: ReadonlyMap<string, string[][] | null>,
  lists: Map<string, TermList>,
): Problem[] {
  const problems: Problem[] = [];
  const imports = manifest.imports ?? [];
  imports.forEach((wanted, index) => {
    const { file, list: name } = wanted;
    const rows = tables.get(file);
    if (rows === null) return;
    if (rows === undefined) {
      const nearest = findNearest(file, [...tables.keys()]);
      const fix = nearest ? `Did you mean "${nearest}"?` : "Put the file there, or remove the import.";
      const message = `There is no ${file}.`;
      problems.push({ file: "pack.yaml", path: ["imports", index, "file"], severity: "error", message, fix });
      return;
    }
    const columns = findColumns(wanted, index, rows[0] ?? []);
    if (!Array.isArray(columns)) {
      problems.push(columns);
      return;
    }
    const { terms, problems: found } = readTerms(file, rows, columns);
    problems.push(...found);
    if (terms.size === 0 && found.length === 0) {
      const message = "No row has a term in these columns.";
      problems.push({
        file,
        path: [0],
        severity: "warning",
        message,
        fix: "Add rows, or remove the import.",
      });
    }
    const list = lists.get(name) ?? { path: file, terms: [] };
    for (const { term } of list.terms ?? []) terms.delete(foldTerm(term));
    lists.set(name, { ...list, terms: list.terms && [...list.terms, ...terms.values()], isImported: true });
  });
  for (const path of tables.keys()) {
    if (imports.some(({ file }) => file === path)) continue;
    const message = "Nothing imports this table.";
    const fix = "Name it under imports: in pack.yaml, or remove it.";
    problems.push({ file: path, path: [0], severity: "warning", message, fix });
  }
  return problems;
}
