import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { foldTerm } from "../../../src/engine/fold.ts";

/** Folded words of a list beside this file: separated by white space, with `#` comments. */
export function readList(name: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`lists/${name}.txt`, import.meta.url)), "utf8");
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== "")
    .map(foldTerm);
}
