import { SEVERITIES, type Severity } from "../../engine/types.ts";
import type { CorpusAlarm } from "../../pack/budget.ts";
import { compilePack } from "../../pack/compile.ts";
import { type ExampleReport, runExamples } from "../../pack/examples.ts";
import type { ClauseFile, PackSource } from "../../pack/source.ts";
import { DEFAULT_STRICTNESS } from "../../pack/strictness.ts";
import type { LocatedProblem } from "../load-pack.ts";
import { describeDetection } from "./describe-detection.ts";
import type { ClauseReport, CorpusReport, Gap, PackReport } from "./pack-report.ts";
import type { AccuracyFile } from "./read-accuracy.ts";

/** How many examples of each kind a clause needs: the same as for the linter. */
const MIN_EXAMPLES = 3;

/** Gathers what a report shows of a pack: runs its examples and its corpus. */
export function collectReport(
  source: PackSource,
  problems: readonly LocatedProblem[],
  accuracy: AccuracyFile | null,
): PackReport {
  const compiled = compilePack(source, { skipUnknownMatchers: true });
  const examples = runExamples(source, compiled);
  const inUse = new Set(compiled.clauses.map(({ card }) => card.id));
  const { id, title, version, language, effective, reviewBy, owner } = source.manifest;
  const strictness = source.manifest.strictness ?? DEFAULT_STRICTNESS;
  const broken = problems.filter(({ severity }) => severity === "error");
  const usable = new Set(source.clauses.map(({ path }) => path));
  return {
    pack: { id, title, version, language, effective, reviewBy, owner, strictness },
    problems: { errors: broken.length, warnings: problems.length - broken.length },
    checks: { made: examples.checks, failed: examples.failures.length },
    lists: {
      count: source.lists.size,
      terms: [...source.lists.values()].reduce((sum, { terms }) => sum + (terms?.length ?? 0), 0),
    },
    clauses: source.clauses
      .map((file) => collectClause(file, source, examples, inUse))
      .sort((a, b) => compare(a.category, b.category) || compare(a.id, b.id)),
    unusable: [
      ...new Set([
        ...source.unknownMatchers,
        ...broken.map(({ file }) => file).filter((file) => file.startsWith("clauses/") && !usable.has(file)),
      ]),
    ].sort(),
    corpus: collectCorpus(source, examples),
    budget: source.budget && {
      official: source.budget.official ?? {},
      personal: source.budget.personal ?? {},
    },
    accuracy,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function collectClause(
  { clause, category }: ClauseFile,
  source: PackSource,
  { failures, alarms }: ExampleReport,
  inUse: ReadonlySet<string>,
): ClauseReport {
  const { id, title, kind, severity = {}, examples, reviewed, owner, falsePositives } = clause;
  const isGuard = kind === "guard";
  const counts = {
    warn: examples.warn?.length ?? 0,
    silent: examples.silent?.length ?? 0,
    failing: new Set(failures.filter((one) => one.clause === id).map((one) => `${one.kind} ${one.index}`))
      .size,
  };
  const lacks: Record<Gap, boolean> = {
    detection: !inUse.has(id),
    examples: counts.silent < MIN_EXAMPLES || (!isGuard && counts.warn < MIN_EXAMPLES),
    failing: counts.failing > 0,
    source: clause.source === undefined,
    owner: owner === undefined,
    review: reviewed === undefined,
    limits: falsePositives === undefined,
  };
  return {
    ...{ id, title, category, isGuard, examples: counts, reviewed: reviewed ?? null },
    severity: isGuard ? {} : severity,
    detection: describeDetection(clause.detect, source.lists),
    alarms: countAlarms(alarms.filter((alarm) => alarm.clause === id)),
    gaps: (Object.keys(lacks) as Gap[]).filter((gap) => lacks[gap]),
  };
}

function countAlarms(alarms: readonly CorpusAlarm[]): Record<Severity, number> {
  const entries = SEVERITIES.map((name) => [name, alarms.filter(({ severity }) => severity === name).length]);
  return Object.fromEntries(entries) as Record<Severity, number>;
}

/** Files without a budget must be silent, so whatever is marked there is a failure and shown as one. */
function collectCorpus({ corpus }: PackSource, { alarms }: ExampleReport): CorpusReport[] {
  const files = new Map<string, CorpusReport>();
  corpus.forEach(({ path: file, accountKinds }, post) => {
    const report = files.get(file) ?? { file, posts: 0, marked: [] };
    files.set(file, report);
    for (const accountKind of accountKinds) {
      const own = alarms.filter((alarm) => alarm.index === post && alarm.accountKind === accountKind);
      const ranks = own.map(({ severity }) => SEVERITIES.indexOf(severity));
      const severity = SEVERITIES[Math.max(...ranks)];
      if (severity !== undefined) report.marked.push({ index: report.posts, severity });
      report.posts++;
    }
  });
  return [...files.values()];
}
