import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CLAUSE_YAML, writeFolder, writePack } from "../cli/sample-folder.ts";

const RUN = fileURLToPath(new URL("run.ts", import.meta.url));
const LOADER = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

const POSTS = [
  { text: "The suspect walrus ran.", expect: ["VIC-01"], severity: "stop" },
  { text: "No walrus here.", expect: ["VIC-01"], severity: "stop" },
  { text: "A suspect walrus again.", expect: [], hard: true },
];
const lines = (rows: object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

function run(args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", LOADER, RUN, ...args], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe("npm run accuracy", () => {
  const pack = writePack({ "clauses/victims/VIC-02.yaml": CLAUSE_YAML.replace("id: VIC-01", "id: VIC-02") });
  const tuned = writeFolder({ "a.jsonl": lines(POSTS) });
  const blind = writeFolder({ "b.jsonl": lines([{ text: "One suspect seal.", expect: ["VIC-02"] }]) });
  const sides = [tuned, "--blind", blind, "--pack", pack];

  it("shows tuned and blind figures side by side, with their difference", () => {
    const line = run(sides)
      .split("\n")
      .find((text) => text.startsWith("should warn: finding of the right category"));
    expect(line?.split(/ {2,}/).slice(1)).toEqual([
      "2",
      "50.0 %",
      "1",
      "100.0 %",
      "+50.0",
      "at least 45 %",
      "kept",
    ]);
  });

  it("quotes a post only when asked to, by clause", () => {
    expect(run(sides)).not.toMatch(/walrus|seal/);
    expect(run([...sides, "--show", "--clause", "VIC-01"])).toMatch(
      /^missed VIC-01 \(official post\) No walrus here\.\nfalse alarm VIC-01 \(official post\) \[suspect\] A suspect walrus again\.\n\n/,
    );
  });

  it("says which path it cannot find, and which line it cannot read", () => {
    const broken = writeFolder({ "a.jsonl": '{"text":"x"}\n{"text": walrus' });
    for (const [path, words] of [
      [join(broken, "none"), /^error There is no /],
      [broken, /^error a\.jsonl:2 is not valid JSON\.\n$/],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, ["--import", LOADER, RUN, path], {
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([3, expect.stringMatching(words)]);
    }
  });

  it("gives one object of counts", () => {
    const out = run([...sides, "--json", "--show"]);
    expect(out).not.toMatch(/walrus|seal/);
    expect(JSON.parse(out)).toMatchObject({
      pack: { id: "riverton", version: 3 },
      tuned: { warnings: { posts: 2, rightCategory: 1 }, silence: { lookAlikes: { posts: 1, hold: 1 } } },
      blind: { warnings: { posts: 1, rightClause: 1 } },
    });
  });

  it("writes the figures beside the pack: the same run, the same file, and not a word of a post", () => {
    const file = join(pack, "ACCURACY.md");
    run([...sides, "--write"]);
    const first = readFileSync(file, "utf8");
    run([...sides, "--write"]);
    expect(readFileSync(file, "utf8")).toBe(first);
    expect(first).not.toMatch(/walrus|seal/);
    expect(first).toContain("version 3, effective 2026-01-01: 2 clauses that warn");
    expect(first).toContain("| VIC-01 | 2 | 50.0 % | 0 | - | - |");
    expect(first).toContain("Clauses without a labelled post: VIC-01");
    expect(first).toContain("1 of 1 bars are kept on blind texts.");
  });
});
