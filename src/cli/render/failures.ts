import { join } from "node:path";
import type { ExampleFailure } from "../../pack/examples.ts";
import type { Position } from "../yaml-file.ts";
import { type Style, showOnOneLine } from "./style.ts";

/** Two lines per failed example: where it stands and what differs, then the example. */
export function renderFailures(
  failures: readonly (ExampleFailure & Position)[],
  folder: string,
  style: Style,
): string {
  return failures
    .map((failure) => {
      const { file, line, column, clause, kind, index, accountKind, expected, actual, text } = failure;
      const place = `${join(folder, file)}:${line}:${column}`;
      const subject = clause === null ? "corpus" : `${clause} ${kind} ${index + 1}`;
      const differs = `${subject} (${accountKind}): expected ${expected}, got ${actual}`;
      return `${showOnOneLine(place)} ${style.red("failed")} ${showOnOneLine(differs)}\n    ${style.dim(showOnOneLine(text.trim()))}\n`;
    })
    .join("");
}
