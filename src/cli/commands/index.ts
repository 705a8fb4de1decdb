import type { Command } from "../command.ts";

/** A command before it is called: nothing of it is loaded yet. */
export interface CommandEntry {
  /** One line for the overview. */
  summary: string;
  load(): Promise<Command>;
}

/** Every command by the words that call it. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  check: {
    summary: "Check a draft: a text, a file, or a stream of JSON lines",
    load: async () => (await import("./check.ts")).check,
  },
  "pack lint": {
    summary: "Check a pack's files and name every mistake with its place and fix",
    load: async () => (await import("./pack-lint.ts")).packLint,
  },
  "pack test": {
    summary: "Run every clause's examples and the corpus of posts that must stay silent",
    load: async () => (await import("./pack-test.ts")).packTest,
  },
  "pack report": {
    summary: "Show what a pack covers, and what it still needs, on one page",
    load: async () => (await import("./pack-report.ts")).packReport,
  },
  "pack schema": {
    summary: "Generate the JSON schemas that editors use for completion",
    load: async () => (await import("./pack-schema.ts")).packSchema,
  },
};
