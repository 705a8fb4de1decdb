import { parseArgs } from "node:util";
import { compilePack } from "../../pack/compile.ts";
import { type ExampleFailure, runExamples } from "../../pack/examples.ts";
import type { PackSource } from "../../pack/source.ts";
import { STRICTNESS, type Strictness } from "../../pack/strictness.ts";
import { BadInputError, type Command, EXIT, UsageError } from "../command.ts";
import { loadPack } from "../load-pack.ts";
import { findPackFolder, showPath } from "../paths.ts";
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

export const packTest: Command = {
  help: `Usage: pack test [DIR] [--clause ID]... [--strictness LEVEL] [--json]

Checks the examples of every clause of the pack in DIR (default: the model pack) and its corpus:
  warn     the clause must mark something, on each account kind it applies to; with [brackets], those words
  silent   the clause must mark nothing; for a guard, no clause may, on a personal account
  corpus   no clause may mark anything

Clauses with errors are named and left out; the others are still tested.

Options:
  --clause ID   show only the failures of this clause; may be repeated
  --strictness LEVEL   test it as lenient, standard or strict, whatever the pack sets for itself
  --json        print {"checks": n, "failures": [...], "errors": n} instead
  --help        show this text

Exit codes: 0 all passed, 1 failures or errors in the pack, 2 usage, 3 the pack can't be read`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        clause: { type: "string", multiple: true },
        strictness: { type: "string" },
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
    const compiled = compilePack(source, { skipUnknownMatchers: true, ...(strictness && { strictness }) });
    const report = runExamples(source, compiled, strictness);
    const failures = keepNamed(report.failures, source, values.clause).map((failure) => ({
      ...failure,
      ...locate(failure.file, failure.path),
    }));
    if (values.json) {
      const { checks } = report;
      terminal.stdout.write(`${JSON.stringify({ checks, failures, errors: errors.length })}\n`);
    } else {
      terminal.stdout.write(renderFailures(failures, folder, style));
      const tested = `${countOf(source.clauses.length, "clause")}, ${countOf(report.checks, "check")}`;
      const broken = errors.length > 0 ? `, ${countOf(errors.length, "error")} in the pack` : "";
      terminal.stdout.write(`${tested}: ${countOf(failures.length, "failure")}${broken}.\n`);
    }
    return failures.length > 0 || errors.length > 0 ? EXIT.found : EXIT.fine;
  },
};
