import { parseArgs } from "node:util";
import { type Command, EXIT, UsageError } from "../command.ts";
import { loadPack } from "../load-pack.ts";
import { findPackFolder, showPath } from "../paths.ts";
import { countOf, countProblems, renderProblems } from "../render/problems.ts";
import { createStyle } from "../render/style.ts";

export const packLint: Command = {
  help: `Usage: pack lint [DIR] [--json]

Checks every file of the pack in DIR (default: the model pack) and prints one line per problem:
  file:line:column error|warning reason Fix: what to do

Options:
  --json   print {"problems": [...], "errors": n, "warnings": n} instead
  --help   show this text

Exit codes: 0 no errors (warnings are allowed), 1 errors, 2 usage, 3 the folder can't be read`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    if (positionals.length > 1) throw new UsageError("pack lint takes one folder.");
    const dir = findPackFolder(positionals[0], terminal.cwd);
    const { problems, source } = await loadPack(dir);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    if (values.json) {
      const warnings = problems.length - errors;
      terminal.stdout.write(`${JSON.stringify({ problems, errors, warnings })}\n`);
    } else {
      const style = createStyle(terminal.hasColour);
      terminal.stdout.write(renderProblems(problems, showPath(dir, terminal.cwd), style));
      const clauses = countOf(source?.clauses.length ?? 0, "usable clause");
      terminal.stdout.write(`${clauses}: ${countProblems(problems)}.\n`);
    }
    return errors > 0 ? EXIT.found : EXIT.fine;
  },
};
