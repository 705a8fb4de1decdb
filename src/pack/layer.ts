import { foldTerm } from "../engine/fold.ts";
import type { ClauseChange, ManifestSource } from "./manifest-schema.ts";
import { findNearest } from "./nearest.ts";
import type { ReadFiles } from "./read-files.ts";
import type { ClauseFile, PackBeneath, Problem, TermList } from "./source.ts";

const union = (lower: readonly string[] = [], own: readonly string[] = []): string[] => [
  ...new Set([...lower, ...own]),
];

/** Whom to ask and how strict to be is the upper pack's to say; what is let pass adds up. */
function layerManifest(own: ManifestSource, lower: ManifestSource): ManifestSource {
  return {
    ...own,
    strictness: own.strictness ?? lower.strictness,
    minEngine: Math.max(own.minEngine ?? 1, lower.minEngine ?? 1),
    accounts: [...lower.accounts, ...own.accounts],
    approvedHashtags: union(lower.approvedHashtags, own.approvedHashtags),
    hotlines: union(lower.hotlines, own.hotlines),
    officials: union(lower.officials, own.officials),
    contacts: own.contacts.length > 0 ? own.contacts : lower.contacts,
    openLists: { ...lower.openLists, ...own.openLists },
  };
}

function explainRemoval(path: string, line: number, message: string): Problem {
  return { file: path, path: [line], severity: "warning", message, fix: "Remove the line." };
}

/** A list that both packs have: the lower one's terms without those that are taken away, then the own ones. */
function layerList(own: TermList, lower: TermList, problems: Problem[]): TermList {
  if (own.terms === null || lower.terms === null) return own;
  const kept = new Map(lower.terms.map((listed) => [foldTerm(listed.term), listed]));
  for (const { term, line } of own.removed ?? []) {
    if (kept.delete(foldTerm(term))) continue;
    problems.push(explainRemoval(own.path, line, `The list beneath has no "${term}".`));
  }
  const added = own.terms.filter(({ term }) => !kept.has(foldTerm(term)));
  const isImported = own.isImported ?? lower.isImported;
  return { path: own.path, terms: [...kept.values(), ...added], ...(isImported && { isImported }) };
}

function layerLists(read: ReadFiles, { pack, folder }: PackBeneath, problems: Problem[]) {
  const lists = new Map<string, TermList>();
  for (const [name, list] of pack.lists) lists.set(name, { ...list, path: `${folder}/${list.path}` });
  for (const [name, own] of read.lists) {
    const lower = lists.get(name);
    lists.set(name, lower ? layerList(own, lower, problems) : own);
  }
  return lists;
}

function changeClause(file: ClauseFile, change: ClauseChange): ClauseFile {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const changedKeys = given.map(([key]) => key);
  return { ...file, clause: { ...file.clause, ...Object.fromEntries(given) }, changedKeys };
}

/** The lower pack's clauses: without those switched off or written anew, the others with their changes. */
function layerClauses(read: ReadFiles, { pack, folder }: PackBeneath, problems: Problem[]): ClauseFile[] {
  const changes = new Map(Object.entries(read.manifest?.clauses ?? {}));
  const own = new Set(read.clauses.map(({ clause }) => clause.id));
  const known = new Set(pack.clauses.map(({ clause }) => clause.id));
  const refuse = (id: string, message: string, fix: string) =>
    problems.push({ file: "pack.yaml", path: ["clauses", id], at: "key", severity: "error", message, fix });
  for (const id of changes.keys()) {
    const nearest = findNearest(id, [...known]);
    if (own.has(id)) refuse(id, `${id} is a clause of this pack itself.`, "Change its file instead.");
    else if (!known.has(id)) {
      const fix = nearest ? `Did you mean "${nearest}"?` : "Remove it.";
      refuse(id, `The pack beneath has no clause ${id}.`, fix);
    }
  }
  const lower = pack.clauses.flatMap((file): ClauseFile[] => {
    const { id, kind } = file.clause;
    if (own.has(id)) return [];
    const change = changes.get(id);
    const inherited = { path: `${folder}/${file.path}`, category: file.category, clause: file.clause };
    if (change === undefined) return [{ ...inherited, changedKeys: [] }];
    if (change !== "off") return [changeClause(inherited, change)];
    if (kind !== "guard") return [];
    const message = `${id} keeps protected speech silent, so it can't be off.`;
    refuse(id, message, "Remove the line, or write a guard of your own with this id.");
    return [{ ...inherited, changedKeys: [] }];
  });
  return [...lower, ...read.clauses];
}

/**
 * Lays a pack over the one that it extends: what it does not say itself it takes from there. Files of the pack
 * beneath are named with its folder before them. What is wrong is added to the problems of `read`.
 */
export function layerFiles(read: ReadFiles, beneath: PackBeneath): ReadFiles {
  const { pack, folder } = beneath;
  const problems = [...read.problems];
  return {
    manifest: read.manifest && layerManifest(read.manifest, pack.manifest),
    clauses: layerClauses(read, beneath, problems),
    lists: layerLists(read, beneath, problems),
    corpus: [...pack.corpus.map((post) => ({ ...post, path: `${folder}/${post.path}` })), ...read.corpus],
    budget: read.budget ?? pack.budget,
    unknownMatchers: [...pack.unknownMatchers, ...read.unknownMatchers],
    problems,
  };
}
