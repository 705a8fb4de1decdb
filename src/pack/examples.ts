import { evaluate } from "../engine/evaluate.ts";
import { openPack } from "../engine/open.ts";
import type { AccountKind, CheckContext, CompiledPack, Finding, Span } from "../engine/types.ts";
import type { CorpusAlarm } from "./budget.ts";
import { checkCorpus } from "./check-corpus.ts";
import { ACCOUNT_KINDS } from "./leaf-schemas.ts";
import { readPins } from "./pin.ts";
import { describeFindings, quoteSpan } from "./quote-findings.ts";
import type { ExampleSource } from "./schema.ts";
import type { ClauseFile, PackSource } from "./source.ts";
import { DEFAULT_STRICTNESS, isWithin, type Strictness } from "./strictness.ts";
import { surfacesOf } from "./surfaces.ts";
import { writePack } from "./write/write-pack.ts";

/** A clause's example, or a post of the corpus, that did not do what it should. */
export interface ExampleFailure {
  file: string;
  /** Where the example stands in the file: keys and indexes, or `[line]` counted from 0 in a corpus. */
  path: (string | number)[];
  /** `null` for a post of the corpus. */
  clause: string | null;
  kind: "warn" | "silent" | "corpus";
  /** Of the example among its kind; of the post in its file's list. Counted from 0. */
  index: number;
  /** As checked: without brackets. */
  text: string;
  accountKind: AccountKind;
  expected: string;
  actual: string;
}

/** What came of all examples and the corpus. */
export interface ExampleReport {
  /** How many checks were made: one per example and account kind. */
  checks: number;
  failures: ExampleFailure[];
  /** What clauses mark in files of the corpus that may have a budget: see `holdBudget`. */
  alarms: CorpusAlarm[];
}

/** Checks a text against the pack. */
export type Check = (text: string, context: CheckContext) => Finding[];

/** An example ready to be checked: without brackets, and where it is posted. */
export interface Case {
  text: string;
  /** The words that brackets stood around. */
  pins: Span[];
  /** Checked on each of these. */
  accountKinds: readonly AccountKind[];
  surface: CheckContext["surface"];
  site: string;
}

/**
 * Reads an example of a clause. Silent examples pin nothing, but a bracket written for a warn example may be pasted
 * among them. Throws `PinError` on brackets that do not match.
 */
export function readCase(
  example: ExampleSource,
  { clause, changedKeys }: ClauseFile,
  kind: "warn" | "silent",
): Case {
  const { text, account, surface, site } = typeof example === "string" ? { text: example } : example;
  const pinned = kind === "warn" ? readPins(text) : { text: text.replace(/\\([[\]])/g, "$1"), pins: [] };
  const isGuard = clause.kind === "guard";
  const applying: readonly AccountKind[] = isGuard
    ? ["personal"]
    : ACCOUNT_KINDS.filter((name) => clause.severity?.[name] !== undefined);
  const accountKinds = account === undefined ? applying : [account];
  // Where a department narrows a clause, the examples for what it has taken out say nothing any more.
  const isNarrowed = changedKeys !== undefined && !isGuard;
  const isTakenOut = isNarrowed && surface !== undefined && !surfacesOf(clause).includes(surface);
  return {
    ...pinned,
    accountKinds: isNarrowed
      ? accountKinds.filter((name) => applying.includes(name) && !isTakenOut)
      : accountKinds,
    surface: surface ?? surfacesOf(clause)[0] ?? "post",
    site: site ?? "generic",
  };
}

/** A warn example tied to a strictness counts from there on, a silent one up to there. */
export function countsAt(example: ExampleSource, kind: "warn" | "silent", strictness: Strictness): boolean {
  const tied = typeof example === "string" ? undefined : example.strictness;
  if (tied === undefined) return true;
  return kind === "warn" ? isWithin(tied, strictness) : isWithin(strictness, tied);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A guard's examples are about the whole pack: silent ones must raise no clause, warn ones at least one. */
function checkExample(
  clauseFile: ClauseFile,
  kind: "warn" | "silent",
  index: number,
  example: ExampleSource,
  check: Check,
): Omit<ExampleReport, "alarms"> {
  const { path: file, clause } = clauseFile;
  const { text, pins, accountKinds, surface, site } = readCase(example, clauseFile, kind);
  const isGuard = clause.kind === "guard";
  const subject = isGuard ? "any clause" : clause.id;
  const failures: ExampleFailure[] = [];
  for (const accountKind of accountKinds) {
    const all = check(text, { accountKind, surface, site });
    const findings = isGuard ? all : all.filter((finding) => finding.clause === clause.id);
    const base = { file, path: ["examples", kind, index], clause: clause.id, kind, index, text, accountKind };
    if (kind === "silent" && findings.length > 0) {
      failures.push({
        ...base,
        expected: `nothing from ${subject}`,
        actual: describeFindings(findings, text),
      });
    } else if (kind === "warn" && findings.length === 0) {
      failures.push({ ...base, expected: `a finding of ${subject}`, actual: describeFindings(all, text) });
    } else if (kind === "warn") {
      const missed = pins.find((pin) => !findings.some((finding) => overlaps(pin, finding)));
      if (!missed) continue;
      const expected = `${subject} at ${quoteSpan(text, missed)}`;
      failures.push({ ...base, expected, actual: describeFindings(findings, text) });
    }
  }
  return { checks: accountKinds.length, failures };
}

/**
 * Runs every clause's examples and the corpus through the engine. A plain example is checked on each account
 * kind its clause applies to, a guard's on personal accounts. Clauses that `compiled` lacks are left out;
 * `strictness` is the one that it was compiled for.
 */
export function runExamples(
  pack: PackSource,
  compiled: CompiledPack,
  strictness: Strictness = pack.manifest.strictness ?? DEFAULT_STRICTNESS,
): ExampleReport {
  const opened = openPack(writePack(compiled));
  const check: Check = (text, context) => evaluate(opened, text, context);
  const known = new Set(compiled.clauses.map(({ card }) => card.id));
  const reports = pack.clauses
    .filter(({ clause }) => known.has(clause.id))
    .flatMap((file) =>
      (["warn", "silent"] as const).flatMap((kind) =>
        (file.clause.examples[kind] ?? []).flatMap((example, index) =>
          countsAt(example, kind, strictness) ? [checkExample(file, kind, index, example, check)] : [],
        ),
      ),
    );
  // A budget is made for the pack as it is used: another strictness has other findings.
  const isOwn = strictness === (pack.manifest.strictness ?? DEFAULT_STRICTNESS);
  const corpus = checkCorpus(pack, check, isOwn);
  return {
    checks: reports.reduce((sum, { checks }) => sum + checks, corpus.checks),
    failures: [...reports.flatMap(({ failures }) => failures), ...corpus.failures],
    alarms: corpus.alarms,
  };
}
