import { join } from "node:path";
import type { LocatedProblem } from "../load-pack.ts";
import { type Style, showOnOneLine } from "./style.ts";

/** One line per problem: file, line, column, reason and fix. `folder` is put before the file names. */
export function renderProblems(problems: readonly LocatedProblem[], folder: string, style: Style): string {
  return problems
    .map(({ file, line, column, severity, message, fix }) => {
      const place = `${join(folder, file)}:${line}:${column}`;
      const word = severity === "error" ? style.red("error") : style.yellow("warning");
      return `${showOnOneLine(place)} ${word} ${showOnOneLine(`${message} Fix: ${fix}`)}\n`;
    })
    .join("");
}

/** `1 error`, `3 warnings`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The closing line: how many errors and warnings there are. */
export function countProblems(problems: readonly LocatedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return `${countOf(errors, "error")}, ${countOf(problems.length - errors, "warning")}`;
}
