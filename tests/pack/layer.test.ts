import { describe, expect, it } from "vitest";
import { compilePack } from "../../src/pack/compile.ts";
import { runExamples } from "../../src/pack/examples.ts";
import { parsePack } from "../../src/pack/parse.ts";
import type { PackSource, SourceFile } from "../../src/pack/source.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { sampleClause, sampleFiles, sampleGuard, sampleManifest } from "./sample-pack.ts";

const { reviewed: _, ...rest } = sampleClause();
const lower = sampleFiles(
  [
    { ...rest, reviewed: "2026-01-01", detect: { any: [{ terms: "people" }, { terms: "protected-staff" }] } },
    sampleClause({ id: "VIC-02", surfaces: ["post"] }),
    sampleGuard(),
  ],
  [
    { path: "terms/people.txt", text: "suspect\nrunner\n" },
    { path: "corpus/silent.txt", text: "The road is closed.\n" },
  ],
  sampleManifest({ openLists: { "protected-staff": "Names of staff under cover." }, hotlines: ["555-0100"] }),
);

function readLower(): PackSource {
  const { pack, problems } = parsePack(lower);
  expect(problems).toEqual([]);
  return pack as PackSource;
}

/** A department's pack over the one above. */
function layer(manifest: Record<string, unknown>, more: SourceFile[] = []) {
  const files: SourceFile[] = [
    { path: "pack.yaml", data: sampleManifest({ extends: "../model", contacts: [], ...manifest }) },
    ...more,
  ];
  return parsePack(files, { pack: readLower(), folder: "../model" });
}

function layered(manifest: Record<string, unknown>, more: SourceFile[] = []): PackSource {
  const { pack, problems } = layer(manifest, more);
  expect(problems).toEqual([]);
  return pack as PackSource;
}

const clauseOf = (pack: PackSource, id: string) =>
  pack.clauses.find(({ clause }) => clause.id === id)?.clause;

describe("a pack that extends another", () => {
  it("takes over what it does not say itself, and tests it", () => {
    const pack = layered({ id: "county", strictness: "strict", hotlines: ["555-0199"] });
    expect(pack.manifest).toMatchObject({
      id: "county",
      strictness: "strict",
      hotlines: ["555-0100", "555-0199"],
      contacts: [{ name: "Dana Reyes" }],
    });
    expect(pack.clauses.map(({ path }) => path)).toEqual([
      "../model/clauses/victims/VIC-01.yaml",
      "../model/clauses/victims/VIC-02.yaml",
      "../model/clauses/victims/WORK-02.yaml",
    ]);
    expect(runExamples(pack, compilePack(pack))).toMatchObject({ checks: 29, failures: [] });
  });

  it("switches a clause off, or gives it other words and severities", () => {
    const pack = layered({
      clauses: { "VIC-02": "off", "VIC-01": { severity: { official: "caution" }, policy: "Ours." } },
    });
    expect(clauseOf(pack, "VIC-02")).toBeUndefined();
    expect(clauseOf(pack, "VIC-01")).toMatchObject({
      title: "Say nothing of suspects",
      policy: "Ours.",
      severity: { official: "caution" },
    });
    expect(compilePack(pack).clauses[0]?.severity).toEqual({ official: "caution" });
  });

  it("leaves out the examples of what a change has taken out", () => {
    const examples = sampleClause().examples as { warn: unknown[]; silent: unknown[] };
    const narrow = (warn: unknown[]) =>
      parsePack(
        [
          {
            path: "pack.yaml",
            data: sampleManifest({
              extends: "../model",
              clauses: { "VIC-01": { severity: { official: "stop" }, surfaces: ["post"] } },
            }),
          },
        ],
        {
          pack: parsePack(sampleFiles([sampleClause({ examples: { ...examples, warn } })]))
            .pack as PackSource,
          folder: "../model",
        },
      ).pack as PackSource;
    const plain = narrow(examples.warn);
    const more = narrow([
      ...examples.warn,
      { text: "A [suspect] again.", account: "personal" },
      { text: "A [suspect] too.", surface: "reply" },
    ]);
    expect(runExamples(more, compilePack(more))).toEqual(runExamples(plain, compilePack(plain)));
  });

  it("writes a clause anew under the same id", () => {
    const own = sampleClause({ title: "Ours" });
    const pack = layered({}, [{ path: "clauses/victims/VIC-01.yaml", data: own }]);
    expect(pack.clauses.filter(({ clause }) => clause.id === "VIC-01")).toMatchObject([
      { path: "clauses/victims/VIC-01.yaml", clause: { title: "Ours" } },
    ]);
  });

  it("adds terms to a list and takes terms away", () => {
    const pack = layered({}, [{ path: "terms/people.txt", text: "fugitive\n-runner\n" }]);
    expect(compilePack(pack).lists[0]).toEqual(["fugitive", "suspect"]);
  });

  it("fills an open list from the columns of a table, and the shipped pack does not hold the names", () => {
    const rows = [
      ["Badge", "First", "Last"],
      ["12", "Zephyrine", "Quillfeather"],
      ["13", "", "Brandywine"],
      ["14", "", ""],
      ["15", "zephyrine", "QUILLFEATHER"],
    ];
    const imports = [{ file: "imports/staff.csv", columns: ["first", "last"], list: "protected-staff" }];
    const pack = layered({ imports }, [{ path: "imports/staff.csv", rows }]);
    const compiled = compilePack(pack);
    expect(compiled.lists[1]).toEqual(["brandywine", "zephyrine quillfeather"]);
    const bytes = Buffer.from(writePack(compiled));
    for (const secret of ["quillfeather", "Quillfeather", "zephyrine", "brandywine"]) {
      expect(bytes.includes(Buffer.from(secret, "utf8"))).toBe(false);
      expect(bytes.includes(Buffer.from(secret, "utf16le"))).toBe(false);
    }
  });

  it.each<[string, Record<string, unknown>, SourceFile[], Record<string, unknown>]>([
    [
      "a clause that is not beneath",
      { clauses: { "VIC-03": "off" } },
      [],
      { path: ["clauses", "VIC-03"], message: "The pack beneath has no clause VIC-03." },
    ],
    [
      "a guard that is off",
      { clauses: { "WORK-02": "off" } },
      [],
      { path: ["clauses", "WORK-02"], message: "WORK-02 keeps protected speech silent, so it can't be off." },
    ],
    [
      "a change to a clause of its own",
      { clauses: { "VIC-01": "off" } },
      [{ path: "clauses/victims/VIC-01.yaml", data: sampleClause() }],
      { path: ["clauses", "VIC-01"], message: "VIC-01 is a clause of this pack itself." },
    ],
    [
      "a change that is not allowed, at its place in pack.yaml",
      { clauses: { "VIC-01": { severity: { personal: "hold" } } } },
      [],
      { file: "pack.yaml", path: ["clauses", "VIC-01", "severity", "personal"] },
    ],
    [
      "a term taken away that is not there",
      {},
      [{ path: "terms/people.txt", text: "fugitive\n-walker\n" }],
      { file: "terms/people.txt", path: [1], message: 'The list beneath has no "walker".' },
    ],
    [
      "a table that is not there",
      { imports: [{ file: "imports/staf.csv", columns: ["Name"], list: "protected-staff" }] },
      [{ path: "imports/staff.csv", rows: [["Name"], ["Ann Reed"]] }],
      { path: ["imports", 0, "file"], fix: 'Did you mean "imports/staff.csv"?' },
    ],
    [
      "a column that is not there",
      { imports: [{ file: "imports/staff.csv", columns: ["Nmae"], list: "protected-staff" }] },
      [{ path: "imports/staff.csv", rows: [["Name"], ["Ann Reed"]] }],
      { path: ["imports", 0, "columns", 0], fix: 'Did you mean "Name"?' },
    ],
    [
      "a row that no draft could hold",
      { imports: [{ file: "imports/staff.csv", columns: ["Name"], list: "protected-staff" }] },
      [{ path: "imports/staff.csv", rows: [["Name"], ["?"]] }],
      { file: "imports/staff.csv", path: [1], message: "This row's term has no letter or digit." },
    ],
  ])("names %s", (_name, manifest, more, problem) => {
    expect(layer(manifest, more).problems).toContainEqual(expect.objectContaining(problem));
  });

  it("refuses to harden an imported list, which could then be read out of the pack", () => {
    const imports = [{ file: "imports/staff.csv", columns: ["Name"], list: "staff" }];
    const { problems } = layer({ imports }, [
      { path: "imports/staff.csv", rows: [["Name"], ["Ann Reed"]] },
      {
        path: "clauses/victims/OWN-01.yaml",
        data: sampleClause({
          id: "OWN-01",
          detect: { any: [{ terms: ["suspect"] }, { terms: "staff", harden: true }] },
        }),
      },
    ]);
    expect(problems).toMatchObject([{ path: ["detect", "any", 1, "harden"], severity: "error" }]);
  });
});

describe("a pack that extends none", () => {
  it("can't change clauses or take terms away", () => {
    const { problems } = parsePack(
      sampleFiles(
        [sampleClause({ detect: { terms: "people" }, examples: sampleClause().examples })],
        [{ path: "terms/people.txt", text: "suspect\n-runner\n" }],
        sampleManifest({ clauses: { "VIC-01": "off" } }),
      ),
    );
    expect(problems).toMatchObject([
      { file: "pack.yaml", path: ["clauses"] },
      { file: "terms/people.txt", path: [1] },
    ]);
  });
});
