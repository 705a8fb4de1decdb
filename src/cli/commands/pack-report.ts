import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BadInputError, type Command, EXIT, UsageError } from "../command.ts";
import { loadPack } from "../load-pack.ts";
import { findPackFolder, showPath } from "../paths.ts";
import { collectReport } from "../report/collect-report.ts";
import { renderPage } from "../report/page.ts";
import { readAccuracy } from "../report/read-accuracy.ts";

export const packReport: Command = {
  help: `Usage: pack report [DIR] [--out FILE] [--accuracy FILE] [--json]

Shows a committee what the pack in DIR (default: the model pack) covers, as one page to read or print: every
clause with its severities, examples, false alarms on the corpus and last review, and what is still missing.
The page loads nothing and holds no text of a post.

Options:
  --out FILE        write the page there; without it, it is printed
  --accuracy FILE   also show how accurate each clause is, from npm run -s accuracy -- --json
  --json            what the page is made of, as one object
  --help            show this text

Exit codes: 0 written, 2 usage, 3 the pack or a file can't be read or written`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        accuracy: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length > 1) throw new UsageError("pack report takes one folder.");
    const { cwd, stdout, stderr } = terminal;
    const { source, problems } = await loadPack(findPackFolder(positionals[0], cwd));
    if (source === null) throw new BadInputError("The pack has no usable pack.yaml. Fix: correct it first.");
    const file = values.accuracy === undefined ? null : resolve(cwd, values.accuracy);
    const accuracy = file === null ? null : await readAccuracy(file, showPath(file, cwd));
    const report = collectReport(source, problems, accuracy);
    const text = values.json ? `${JSON.stringify(report)}\n` : renderPage(report);
    if (values.out === undefined) {
      stdout.write(text);
      return EXIT.fine;
    }
    const out = resolve(cwd, values.out);
    try {
      await writeFile(out, text);
    } catch (error) {
      const { code = "unknown error" } = error as NodeJS.ErrnoException;
      throw new BadInputError(
        `Can't write ${showPath(out, cwd)}: ${code}. Fix: name a file in a folder that exists.`,
      );
    }
    stderr.write(`Wrote ${showPath(out, cwd)}.\n`);
    return EXIT.fine;
  },
};
