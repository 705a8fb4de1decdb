import { once } from "node:events";
import type { CheckResult } from "../engine/evaluate.ts";
import type { CheckContext, Finding } from "../engine/types.ts";
import { CheckRequestError, readCheckRequest } from "./check-request.ts";
import { EXIT, type ExitCode, type Terminal } from "./command.ts";
import { readLines, type StreamLine } from "./read-lines.ts";

/** Longest line that is read, in bytes: the longest draft with every character escaped, and room for other fields. */
const MAX_LINE = 1024 * 1024;

const LINE_ERRORS = {
  "line-too-long": `The line is longer than ${MAX_LINE / 1024} kB.`,
  "not-utf8": "The line is not UTF-8 text.",
} as const;

/** Checks one text in one context, and says of each finding why it is one when asked to. */
export type Check = (text: string, context: CheckContext, explain: boolean) => CheckResult;

/** A finding as it is printed: `explain` is what the engine says in `because`. */
type PrintedFinding = Omit<Finding, "because"> & { explain?: string };

/** What a check answers as JSON. Offsets are UTF-16 code units of `text`; `ms` is the engine's time alone. */
export interface CheckAnswer {
  id?: unknown;
  findings: PrintedFinding[];
  /** Clauses that could not be checked, as no learned reader is at hand; left out when there is none. */
  needsReader?: string[];
  ms: number;
}

/** What a line is answered that cannot be checked. `line` is counted from 1. */
interface CheckRefusal {
  line: number;
  id?: unknown;
  error: { code: CheckRequestError["code"]; message: string };
}

/** Runs a check and times it. */
export function answerCheck(
  check: Check,
  text: string,
  context: CheckContext,
  isExplained: boolean,
): CheckAnswer {
  const started = performance.now();
  const result = check(text, context, isExplained);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const findings = result.findings.map(({ clause, severity, start, end, message, because }) => ({
    clause,
    severity,
    start,
    end,
    message,
    ...(because === undefined ? {} : { explain: because }),
  }));
  return { findings, ...(result.needsReader.length === 0 ? {} : { needsReader: result.needsReader }), ms };
}

/**
 * Checks drafts line by line from standard input; one JSON object per line goes out, in the same order.
 * A line that cannot be checked is answered `{line, id?, error: {code, message}}` and the stream goes on;
 * blank lines are passed over. `isExplained` asks
 * for explanations of all lines; a line may ask for its own. Ends with `badInput` if there was such a line, else `fine`.
 */
export async function checkStream(
  check: Check,
  defaults: CheckContext,
  isExplained: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  for await (const line of readLines(terminal.stdin, MAX_LINE)) {
    if ("text" in line && line.text.trim() === "") continue;
    const answer = answerLine(check, line, defaults, isExplained);
    if ("error" in answer) exit = EXIT.badInput;
    // Waiting for a slow reader keeps memory constant.
    if (!terminal.stdout.write(`${JSON.stringify(answer)}\n`)) await once(terminal.stdout, "drain");
  }
  return exit;
}

function answerLine(
  check: Check,
  line: StreamLine,
  defaults: CheckContext,
  isExplained: boolean,
): CheckAnswer | CheckRefusal {
  let id: unknown;
  try {
    if ("error" in line) throw new CheckRequestError(line.error, LINE_ERRORS[line.error]);
    const request = readCheckRequest(line.text, defaults, (known) => {
      id = known;
    });
    return { id, ...answerCheck(check, request.text, request.context, request.isExplained || isExplained) };
  } catch (error) {
    if (!(error instanceof CheckRequestError)) throw error;
    return { line: line.number, id, error: { code: error.code, message: error.message } };
  }
}
