import type { Command } from "../command.ts";
import { packLint } from "./pack-lint.ts";

/** Every command by the words that call it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  "pack lint": packLint,
};
