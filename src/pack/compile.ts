import type { CompiledClause, CompiledPack, MatcherNode } from "../engine/types.ts";
import { TableBuilder } from "./compile-tables.ts";
import { GUARD_NAMES } from "./schema.ts";
import type { ClauseFile, PackSource } from "./source.ts";
import { DEFAULT_STRICTNESS, isWithin, pruneMatcher, type Strictness } from "./strictness.ts";
import { surfacesOf } from "./surfaces.ts";

/** Options of `compilePack`. */
export interface CompileOptions {
  /**
   * Leave out clauses with matchers this version does not know and name them in `skipped`, so that a newer
   * pack still works. Without it such a clause is an error.
   */
  skipUnknownMatchers?: boolean;
  /** Instead of the strictness that the pack sets for itself. */
  strictness?: Strictness;
}

function compileClause({ clause, category }: ClauseFile, detect: MatcherNode): CompiledClause {
  const isGuard = clause.kind === "guard";
  const { id, title, policy, reason, consequence, advice, allowed, learn, fix } = clause;
  const { official, personal } = (isGuard ? undefined : clause.severity) ?? {};
  const guards = (isGuard ? undefined : clause.guards) ?? {};
  return {
    card: {
      id,
      title,
      category,
      policy,
      reason,
      consequence,
      advice,
      allowed,
      ...(learn === undefined ? {} : { learn }),
      ...(fix === undefined ? {} : { fix }),
    },
    severity: {
      ...(official === undefined ? {} : { official }),
      ...(personal === undefined ? {} : { personal }),
    },
    surfaces: [...surfacesOf(clause)],
    detect: isGuard ? null : detect,
    message: clause.message ?? "",
    guards: Object.fromEntries(
      GUARD_NAMES.flatMap((name) => (guards[name] === undefined ? [] : [[name, guards[name]]])),
    ),
  };
}

/** The clauses that count at this strictness, with what is left of their detection. */
function pruneClauses(files: readonly ClauseFile[], strictness: Strictness) {
  return files.flatMap((file) => {
    if (!isWithin(file.clause.strictness, strictness)) return [];
    const detect = pruneMatcher(file.clause.detect, strictness);
    return detect === null ? [] : [{ file, detect }];
  });
}

/**
 * Compiles a checked pack into what the engine runs: plain data, without examples or authors' notes. The same
 * source gives the same bytes when serialised. Throws when clauses use unknown matchers, unless told to skip them.
 */
export function compilePack(pack: PackSource, options: CompileOptions = {}): CompiledPack {
  if (pack.unknownMatchers.length > 0 && !options.skipUnknownMatchers) {
    throw new Error(`Clauses with unknown matchers: ${pack.unknownMatchers.join(", ")}.`);
  }
  const files = [...pack.clauses].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const builder = new TableBuilder(pack.lists);
  const strictness = options.strictness ?? pack.manifest.strictness ?? DEFAULT_STRICTNESS;
  const compiled = pruneClauses(files, strictness).map(({ file, detect }) => ({
    file,
    detect: builder.compile(detect),
  }));
  const guards = compiled.filter(({ file }) => file.clause.kind === "guard").map(({ detect }) => detect);
  const { id, title, version, language, effective, reviewBy, owner } = pack.manifest;
  return {
    format: 1,
    id,
    title,
    version,
    language,
    effective,
    reviewBy,
    owner,
    accounts: pack.manifest.accounts.map(({ site, handle, purpose }) => ({ site, handle, purpose })),
    approvedHashtags: [...pack.manifest.approvedHashtags],
    hotlines: [...(pack.manifest.hotlines ?? [])],
    officials: [...(pack.manifest.officials ?? [])],
    contacts: pack.manifest.contacts.map(({ name, role, reach }) => ({ name, role, reach })),
    lists: builder.tables.lists,
    listNames: builder.tables.listNames,
    hardened: builder.tables.hardened,
    patterns: builder.tables.patterns,
    clauses: compiled.map(({ file, detect }) => compileClause(file, detect)),
    protectedSpeech: guards.length > 1 ? { kind: "any", of: guards } : (guards[0] ?? null),
    skipped: [...pack.unknownMatchers].sort(),
  };
}
