import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import type { CompiledPack } from "../../src/engine/types.ts";

const FILE = readFileSync(new URL("../../rules/model/ACCURACY.md", import.meta.url), "utf8");
/** What to do when a test here fails: the figures are not those of this pack. */
const STALE = "take the figures again: npm run accuracy -- --write";

let compiled: CompiledPack;

beforeAll(async () => {
  compiled = await loadCompiledPack(fileURLToPath(new URL("../../rules/model", import.meta.url)));
});

/** The first cell of every row of the table below a heading. */
function firstCells(heading: string): string[] {
  const section = FILE.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = ""]) => cell);
}

describe("the accuracy file of the model pack", () => {
  test("is of this version of the pack", () => {
    const rules = compiled.clauses.filter(({ detect }) => detect !== null).length;
    const words = `version ${compiled.version}, effective ${compiled.effective}: ${rules} clauses that warn`;
    expect(FILE, STALE).toContain(words);
  });

  test("has a row for every clause that warns, and for nothing else", () => {
    const rules = compiled.clauses.filter(({ detect }) => detect !== null).map(({ card }) => card.id);
    expect(firstCells("Per clause").slice(1), STALE).toEqual(rules);
  });

  test("has a row for every category", () => {
    const categories = new Set(
      compiled.clauses.filter(({ detect }) => detect !== null).map(({ card }) => card.category),
    );
    expect(firstCells("What is missed").slice(1).sort(), STALE).toEqual([...categories].sort());
  });

  test("names every bar that is missed", () => {
    const missed = FILE.split("\n").filter((line) => /^\|.*\| missed \|$/.test(line));
    for (const line of missed) expect(FILE).toContain(`${line.split("|")[1]?.trim()} (`);
    expect(FILE).toMatch(/\d+ of \d+ bars are kept/);
  });
});
