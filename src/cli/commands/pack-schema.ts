import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeSchemas } from "../../pack/json-schema.ts";
import { type Command, EXIT, UsageError } from "../command.ts";
import { findProjectRoot, showPath } from "../paths.ts";

export const packSchema: Command = {
  help: `Usage: pack schema [--write]

Compares rules/clause.schema.json and rules/pack.schema.json with the pack format, or writes them anew.

Options:
  --write   write the files
  --help    show this text

Exit codes: 0 the files are current or were written, 1 they are out of date, 2 usage`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: "boolean", default: false } },
    });
    if (positionals.length > 0) throw new UsageError("pack schema takes no folder.");
    let isCurrent = true;
    for (const [name, text] of describeSchemas()) {
      const path = join(findProjectRoot(), "rules", name);
      const shown = showPath(path, terminal.cwd);
      const written = await readFile(path, "utf8").catch(() => null);
      if (written === text) continue;
      if (values.write) {
        await writeFile(path, text);
        terminal.stdout.write(`Wrote ${shown}.\n`);
      } else {
        isCurrent = false;
        terminal.stderr.write(`${shown}:1:1 error The file is out of date. Fix: run pack schema --write.\n`);
      }
    }
    return isCurrent ? EXIT.fine : EXIT.found;
  },
};
