import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkDraft } from "../../engine/evaluate.ts";
import { openPack } from "../../engine/open.ts";
import type { CheckContext } from "../../engine/types.ts";
import { writePack } from "../../pack/write/write-pack.ts";
import { assertCheckable, CheckRequestError, readAccountKind, readSurface } from "../check-request.ts";
import { answerCheck, type Check, checkStream } from "../check-stream.ts";
import { BadInputError, type Command, EXIT, type Terminal, UsageError } from "../command.ts";
import { decodeText } from "../decode-text.ts";
import { loadCompiledPack } from "../load-pack.ts";
import { findPackFolder } from "../paths.ts";
import { renderFindings } from "../render/findings.ts";
import { createStyle } from "../render/style.ts";

const OPTIONS = {
  file: { type: "string" },
  ndjson: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  account: { type: "string", default: "personal" },
  surface: { type: "string", default: "post" },
  site: { type: "string", default: "generic" },
  explain: { type: "boolean", default: false },
  pack: { type: "string" },
} as const;

function readContext(account: string, surface: string, site: string): CheckContext {
  try {
    return { accountKind: readAccountKind(account), surface: readSurface(surface), site };
  } catch (error) {
    if (error instanceof CheckRequestError) throw new UsageError(`--${error.message}`);
    throw error;
  }
}

async function readDraft(path: string, { cwd }: Terminal): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    const reason =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : `${code}`;
    throw new BadInputError(`Can't read ${path}: ${reason}. Fix: name a text file that holds the draft.`);
  }
  const text = decodeText(bytes);
  if (text === null) throw new BadInputError(`${path} is not UTF-8 text. Fix: save it as UTF-8.`);
  return text;
}

function refuseLongDraft(text: string): void {
  try {
    assertCheckable(text);
  } catch (error) {
    if (error instanceof CheckRequestError)
      throw new BadInputError(`${error.message} Fix: shorten the draft.`);
    throw error;
  }
}

export const check: Command = {
  help: `Usage: check "text" [options]
       check --file FILE [options]
       check --ndjson [options] < drafts.ndjson

Checks a draft against a pack, just as the extension does.

With --ndjson each line of standard input is an object with "text" and, if wanted, "id", "account", "surface",
"site" and "explain"; other fields are ignored. One object per line comes out, in the same order:
  {"id": ..., "findings": [{"clause", "severity", "start", "end", "message"}], "ms": n}
With --explain, or "explain": true in a line, each finding also has "explain": which matcher matched what.
"needsReader" names clauses that were not checked, as they hang on a learned reader that is not here.
Offsets are UTF-16 code units. A line that can't be checked is answered, and the stream goes on:
  {"line": n, "id": ..., "error": {"code", "message"}}
Codes: not-json, not-an-object, no-text, too-long, bad-context, line-too-long, not-utf8.

Options:
  --file FILE      read the draft from a file
  --ndjson         read drafts from standard input
  --account KIND   official or personal (default: personal)
  --surface NAME   post, reply, message or profile (default: post)
  --site ID        the site's id, such as x or mastodon (default: generic)
  --pack DIR       the pack's folder (default: the model pack)
  --explain        say of each finding which matcher matched what
  --json           print one object as for --ndjson instead of text
  --help           show this text

Exit codes: 0 nothing found, 1 findings, 2 usage, 3 the draft or the pack can't be read.
With --ndjson: 0 every line was checked, whatever was found; 3 some line could not be.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const sources = positionals.length + (values.file === undefined ? 0 : 1) + (values.ndjson ? 1 : 0);
    if (sources === 0) throw new UsageError("check needs a text, --file or --ndjson.");
    if (sources > 1) {
      throw new UsageError("check takes one text (in quotation marks), or --file, or --ndjson");
    }
    const context = readContext(values.account, values.surface, values.site);
    const text =
      values.file === undefined ? (positionals[0] ?? null) : await readDraft(values.file, terminal);
    if (text !== null) refuseLongDraft(text);

    const compiled = await loadCompiledPack(findPackFolder(values.pack, terminal.cwd), {
      skipUnknownMatchers: true,
    });
    const pack = openPack(writePack(compiled));
    const run: Check = (draft, where, explain) => checkDraft(pack, draft, where, { explain });
    if (text === null) return checkStream(run, context, values.explain, terminal);

    const answer = answerCheck(run, text, context, values.explain);
    if (values.json) terminal.stdout.write(`${JSON.stringify(answer)}\n`);
    else {
      const cards = new Map(compiled.clauses.map(({ card }) => [card.id, card]));
      const name = `${compiled.title}, version ${compiled.version}`;
      const style = createStyle(terminal.hasColour);
      terminal.stdout.write(
        renderFindings(text, answer.findings, cards, context, name, terminal.width, style),
      );
      if (compiled.skipped.length > 0) {
        terminal.stderr.write(
          `Not checked, as they need a newer Second Look: ${compiled.skipped.join(", ")}.\n`,
        );
      }
      if (answer.needsReader !== undefined) {
        terminal.stderr.write(
          `Not checked, as they need a learned reader: ${answer.needsReader.join(", ")}.\n`,
        );
      }
    }
    return answer.findings.length > 0 ? EXIT.found : EXIT.fine;
  },
};
