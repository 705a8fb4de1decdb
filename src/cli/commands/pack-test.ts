import { parseArgs } from "node:util";
import { type BudgetReport, holdBudget, toBudget } from "../../pack/budget.ts";
import { compilePack } from "../../pack/compile.ts";
import { type ExampleFailure, runExamples } from "../../pack/examples.ts";
import type { PackSource } from "../../pack/source.ts";
import { STRICTNESS, type Strictness } from "../../pack/strictness.ts";
import { writeBudget } from "../budget-file.ts";
import { BadInputError, type Command, EXIT, UsageError } from "../command.ts";
import { loadPack } from "../load-pack.ts";
import { findPackFolder, showPath } from "../paths.ts";
import { renderBudget } from "../render/budget.ts";
import { renderFailures } from "../render/failures.ts";
import { countOf, renderProblems } from "../render/problems.ts";
import { createStyle } from "../render/style.ts";

function keepNamed(
  failures: ExampleFailure[],
  source: PackSource,
  ids: string[] | undefined,
): ExampleFailure[] {
  if (ids === undefined) return failures;
  const known = new Set(source.clauses.map(({ clause }) => clause.id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) {
    throw new BadInputError(
      `There is no usable clause ${missing}. Fix: see pack lint for the clauses and their errors.`,
    );
  }
  return failures.filter(({ clause }) => clause !== null && ids.includes(clause));
}

function readStrictness(value: string | undefined): Strictness | undefined {
  const strictness = STRICTNESS.find((name) => name === value);
  if (value !== undefined && strictness === undefined) {
    throw new UsageError(`--strictness is ${STRICTNESS.join(", ")}, not "${value}".`);
  }
  return strictness;
}

const NO_BUDGET: BudgetReport = { overruns: [], slack: [] };

export const packTest: Command = {
  help: `Usage: pack test [DIR] [--clause ID]... [--strictness LEVEL] [--update-budget] [--json]

Checks the examples of every clause of the pack in DIR (default: the model pack) and its corpus:
  warn     the clause must mark something, on each account kind it applies to; with [brackets], those words
  silent   the clause must mark nothing; for a guard, no clause may, on a personal account
  corpus   no clause may mark anything; in official.txt and personal.txt, no more than budget.yaml tolerates

Clauses with errors are named and left out; the others are still tested.

Options:
  --clause ID   show only the failures of this clause; may be repeated
  --strictness LEVEL   test it as lenient, standard or strict, whatever the pack sets for itself
  --update-budget   write corpus/budget.yaml anew, so that it tolerates what is marked now and nothing else
  --json        print {"checks": n, "failures": [...], "errors": n, "slack": [...]} instead
  --help        show this text

Exit codes: 0 all passed, 1 failures or errors in the pack, 2 usage, 3 the pack can't be read`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        clause: { type: "string", multiple: true },
        strictness: { type: "string" },
        "update-budget": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length > 1) throw new UsageError("pack test takes one folder.");
    const dir = findPackFolder(positionals[0], terminal.cwd);
    const folder = showPath(dir, terminal.cwd);
    const { source, problems, locate } = await loadPack(dir);
    const errors = problems.filter(({ severity }) => severity === "error");
    const style = createStyle(terminal.hasColour);
    if (!values.json) terminal.stderr.write(renderProblems(errors, folder, style));
    if (source === null) throw new BadInputError("The pack has no usable pack.yaml. Fix: correct it first.");

    const strictness = readStrictness(values.strictness);
    const isUpdate = values["update-budget"];
    if (isUpdate && strictness) throw new UsageError("A budget is for the pack's own strictness.");
    if (isUpdate && errors.length > 0)
      throw new BadInputError("The pack has errors, so its budget can't be told. Fix: correct them first.");
    const compiled = compilePack(source, { skipUnknownMatchers: true, ...(strictness && { strictness }) });
    let report = runExamples(source, compiled, strictness);
    if (isUpdate) {
      terminal.stderr.write(`Wrote ${showPath(await writeBudget(dir, report.alarms), terminal.cwd)}.\n`);
      source.budget = toBudget(report.alarms);
      report = runExamples(source, compiled);
    }
    const budget = strictness ? NO_BUDGET : holdBudget(report.alarms, source.budget);
    const failures = keepNamed(report.failures, source, values.clause).map((failure) => ({
      ...failure,
      ...locate(failure.file, failure.path),
    }));
    if (values.json) {
      const { checks } = report;
      const { slack } = budget;
      terminal.stdout.write(`${JSON.stringify({ checks, failures, errors: errors.length, slack })}\n`);
    } else {
      terminal.stdout.write(renderFailures(failures, folder, style));
      if (values.clause === undefined) terminal.stdout.write(renderBudget(budget, style));
      const tested = `${countOf(source.clauses.length, "clause")}, ${countOf(report.checks, "check")}`;
      const broken = errors.length > 0 ? `, ${countOf(errors.length, "error")} in the pack` : "";
      terminal.stdout.write(`${tested}: ${countOf(failures.length, "failure")}${broken}.\n`);
    }
    return failures.length > 0 || errors.length > 0 ? EXIT.found : EXIT.fine;
  },
};
