import type { Readable, Writable } from "node:stream";

/** Exit codes, the same for every command. */
export const EXIT = {
  fine: 0,
  /** Findings in the draft, problems in the pack, or failed tests. */
  found: 1,
  usage: 2,
  badInput: 3,
  /** A mistake of the program itself. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command may touch of the world around it. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** The folder that relative paths start from. */
  cwd: string;
  /** Whether standard output takes colours. */
  hasColour: boolean;
  /** Columns to wrap prose at. */
  width: number;
}

/** One command of the command line. */
export interface Command {
  /** The whole `--help` text, without a trailing line break. */
  help: string;
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command was called wrongly; the message says how to call it. Ends with exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Something the command was given cannot be used. Ends with exit code 3. */
export class BadInputError extends Error {
  override name = "BadInputError";
}
