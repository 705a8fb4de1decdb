import type { AccountKind } from "../engine/types.ts";
import type { BudgetSource } from "./budget-schema.ts";
import type { ManifestSource } from "./manifest-schema.ts";
import type { ClauseSource } from "./schema.ts";

/**
 * One file of a pack folder, already read. `path` is relative to the folder, with `/` between parts.
 * YAML files arrive as plain data (whatever was in them, unchecked), tables as rows of cells, text files as text.
 * A file that could
 * not even be read is `unreadable`: the reader has said why, and nobody should take it for missing.
 */
export type SourceFile =
  | { path: string; data: unknown }
  | { path: string; text: string }
  | { path: string; rows: string[][] }
  | { path: string; unreadable: true };

/**
 * Something wrong with a pack, for its author. `path` leads to the value inside a YAML file; in a text
 * file it is `[line]`, counted from 0.
 */
export interface Problem {
  file: string;
  path: readonly (string | number)[];
  severity: "error" | "warning";
  message: string;
  /** What to do about it, as an instruction. */
  fix: string;
  /** `key` when the last key of `path` is wrong rather than its value. */
  at?: "key";
  /** Where inside the value, in UTF-16 code units: patterns and words have one. */
  offset?: number;
  /** `unknown-matcher`: a newer pack may be right, see `compilePack`. `few-examples`: the clause itself is usable. */
  code?: "unknown-matcher" | "few-examples";
}

/** A clause file that can be compiled. */
export interface ClauseFile {
  path: string;
  /** The folder's name. */
  category: string;
  clause: ClauseSource;
  /** Only for a clause of the pack beneath: the keys that `pack.yaml` gives other values. */
  changedKeys?: readonly string[];
}

/** One line of a term list; `line` is counted from 0. */
export interface ListedTerm {
  term: string;
  line: number;
}

/** A file of `terms/`, by its name without `.txt`. */
export interface TermList {
  path: string;
  /** `null` when the file could not be read. */
  terms: ListedTerm[] | null;
  /** Terms that a list of the same name in the pack beneath loses here. */
  removed?: ListedTerm[];
  /** It holds terms from a table, such as names of staff, which nobody may be able to read in a shipped pack. */
  isImported?: true;
}

/** One post of `corpus/`: it must produce nothing on each of `accountKinds`. `line` is counted from 0. */
export interface CorpusPost {
  path: string;
  line: number;
  text: string;
  accountKinds: AccountKind[];
}

/** The pack that another one extends. */
export interface PackBeneath {
  pack: PackSource;
  /** Its folder as `extends` names it: problems and failures show its files under this. */
  folder: string;
}

/** A pack as its authors wrote it, with what it takes over from packs beneath. Only clauses that can be compiled are in `clauses`. */
export interface PackSource {
  manifest: ManifestSource;
  clauses: ClauseFile[];
  lists: ReadonlyMap<string, TermList>;
  corpus: CorpusPost[];
  /** The false alarms tolerated on parts of the corpus; `null` without a `corpus/budget.yaml`. */
  budget: BudgetSource | null;
  /** Ids of clauses that are fine except for a matcher this version does not know. */
  unknownMatchers: string[];
}

/** Whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
