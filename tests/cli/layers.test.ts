import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/cli/load-pack.ts";
import { parseTable } from "../../src/cli/table-file.ts";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, PACK_YAML, writeFolder } from "./sample-folder.ts";

const layerYaml = (folder: string, more = "") => `${PACK_YAML}extends: ${folder}\n${more}`;
const MODEL = { "model/pack.yaml": PACK_YAML, "model/clauses/victims/VIC-01.yaml": CLAUSE_YAML };

describe("loading a pack that extends another", () => {
  it("reads the packs beneath, through several layers", async () => {
    const dir = writeFolder({
      ...MODEL,
      "state/pack.yaml": layerYaml("../model", "strictness: strict\n"),
      "city/pack.yaml": layerYaml("../state", "clauses:\n  VIC-01: { title: Ours }\n"),
    });
    const { compiled, source } = await loadPack(join(dir, "city"));
    expect(compiled?.clauses.map(({ card }) => card.title)).toEqual(["Ours"]);
    expect(source?.manifest.strictness).toBe("strict");
  });

  it("imports a table with semicolons, quotes and a byte order mark", async () => {
    const dir = writeFolder({
      ...MODEL,
      "city/pack.yaml": layerYaml(
        "../model",
        "imports:\n  - { file: imports/staff.csv, columns: [Name], list: staff }\n",
      ),
      "city/imports/staff.csv": '\uFEFF"Badge";"Name"\r\n12;"Ann ""Annie"" Reed"\r\n\r\n',
      "city/clauses/own/OWN-01.yaml": CLAUSE_YAML.replace("id: VIC-01", "id: OWN-01").replace(
        "- { terms: [suspect] }",
        "- { terms: [suspect] }\n    - { terms: staff }",
      ),
    });
    const { compiled, problems } = await loadPack(join(dir, "city"));
    expect(problems).toEqual([]);
    expect(compiled?.lists).toContainEqual(['ann "annie" reed']);
  });

  it("shows where a failing example of the pack beneath stands", async () => {
    const dir = writeFolder({
      ...MODEL,
      "city/pack.yaml": layerYaml("../model"),
      "city/corpus/silent.txt": "A suspect in the corpus.\n",
    });
    const { out, code } = await runCli(["pack", "test", join(dir, "city")]);
    expect(code).toBe(1);
    expect(out).toMatch(/corpus\/silent\.txt:1:1/);
    expect(
      (await loadPack(join(dir, "city"))).locate("../model/clauses/victims/VIC-01.yaml", ["detect"]),
    ).toEqual({ line: 12, column: 3 });
  });

  it.each([
    ["extends a folder that is not there", "../modle", "There is no pack in ../modle."],
    ["extends itself", "../city", "The pack ../city extends this one."],
    ["extends a pack with errors", "../broken", "The pack ../broken has an error."],
  ])("explains a pack that %s", async (_name, folder, message) => {
    const dir = writeFolder({
      ...MODEL,
      "broken/pack.yaml": PACK_YAML,
      "city/pack.yaml": layerYaml(folder),
    });
    const { problems, compiled } = await loadPack(join(dir, "city"));
    expect(compiled).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ file: "pack.yaml", line: 11, message }));
  });
});

describe("parseTable", () => {
  it("reads commas, semicolons and tabs", () => {
    for (const delimiter of [",", ";", "\t"]) {
      expect(parseTable(`a${delimiter}b\n1${delimiter}2\n`)).toEqual([
        ["a", "b"],
        ["1", "2"],
      ]);
    }
  });

  it("says where a table breaks off, without a word of it", () => {
    const problem = parseTable('Name\n"Ann Reed\nBea Shaw\n');
    expect(problem).toMatchObject({ column: 1, fix: expect.stringContaining("CSV") });
    expect(JSON.stringify(problem)).not.toContain("Ann");
  });
});
