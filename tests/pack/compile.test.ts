import { describe, expect, it } from "vitest";
import { compilePack } from "../../src/pack/compile.ts";
import { parsePack } from "../../src/pack/parse.ts";
import type { PackSource, SourceFile } from "../../src/pack/source.ts";
import { sampleClause, sampleFiles, sampleGuard, sampleManifest } from "./sample-pack.ts";

function readPack(clauses?: Record<string, unknown>[], more?: SourceFile[]): PackSource {
  const { pack } = parsePack(sampleFiles(clauses, more));
  if (!pack) throw new Error("The sample pack should be readable.");
  return pack;
}
const clauseWith = (id: string, detect: unknown) => sampleClause({ id, detect });
const compileOne = (detect: unknown, more?: SourceFile[]) => {
  const compiled = compilePack(readPack([sampleClause({ detect })], more));
  return { ...compiled, clause: compiled.clauses[0] };
};

describe("compiling a pack", () => {
  it("keeps what the officer reads and drops what only authors need", () => {
    const compiled = compilePack(readPack());
    expect(compiled.clauses[0]).toEqual({
      card: {
        id: "VIC-01",
        title: "Say nothing of suspects",
        category: "victims",
        policy: "Do not write about suspects.",
        reason: "A case can fail.",
        consequence: "A talk with the supervisor.",
        advice: "Describe the event.",
        allowed: "Facts of a release.",
      },
      severity: { official: "hold", personal: "stop" },
      surfaces: ["post", "reply"],
      detect: { kind: "terms", list: 0 },
      message: 'May speak of a suspect ("{match}").',
      guards: {},
    });
    const bytes = JSON.stringify(compiled);
    expect(bytes).not.toContain("Good morning.");
    expect(bytes).not.toContain("None known.");
    expect(bytes).not.toContain("Manual 4.2");
  });

  it("copies the manifest", () => {
    expect(compilePack(readPack())).toMatchObject({
      format: 1,
      id: "riverton",
      version: 3,
      accounts: [{ site: "x", handle: "rivertonpd", purpose: "News" }],
      approvedHashtags: ["AmberAlert"],
      protectedSpeech: null,
      skipped: [],
    });
  });

  it("keeps a hardened list apart from an equal one, with phrases also run together and v for u", () => {
    const clauses = [
      clauseWith("A-1", { terms: ["oxygen thief", "scum", "ab cd"] }),
      clauseWith("B-1", { terms: ["oxygen thief", "scum", "ab cd"], harden: true }),
      clauseWith("C-1", { terms: ["scum", "ab cd", "oxygen thief"], harden: true }),
    ];
    const { lists, hardened, clauses: compiled } = compilePack(readPack(clauses));
    expect(lists).toEqual([
      ["ab cd", "oxygen thief", "scum"],
      ["ab cd", "oxygen thief", "oxygenthief", "scum", "scvm"],
    ]);
    expect(hardened).toEqual([1]);
    expect(compiled.map(({ detect }) => detect)).toEqual([0, 1, 1].map((list) => ({ kind: "terms", list })));
  });

  it("gives the same bytes whatever order files and keys arrive in", () => {
    const files = sampleFiles(
      [clauseWith("A-1", { terms: "b" }), clauseWith("B-1", { terms: "a", inflect: true })],
      [
        { path: "terms/a.txt", text: "two\none\n" },
        { path: "terms/b.txt", text: "three" },
      ],
    );
    const shuffled = [...files]
      .reverse()
      .map((file) =>
        "data" in file
          ? { ...file, data: Object.fromEntries(Object.entries(file.data as object).reverse()) }
          : file,
      );
    const compile = (from: SourceFile[]) => JSON.stringify(compilePack(parsePack(from).pack as PackSource));
    expect(compile(shuffled)).toBe(compile(files));
    expect(compile(files)).toBe(compile(files));
  });

  it("folds terms, sorts them and keeps each once", () => {
    const { lists } = compileOne({ terms: ["Straße", "CAFÉ", "cafe", "two  words"] });
    expect(lists).toEqual([["cafe", "strasse", "two words"]]);
  });

  it("keeps equal lists and patterns once, and inflected ones apart", () => {
    const { lists, patterns, clause } = compileOne(
      {
        any: [
          { terms: "words" },
          { terms: ["rob"] },
          { terms: "words", inflect: true },
          { pattern: "\\bcase \\d+" },
          { pattern: "\\bcase \\d+" },
        ],
      },
      [{ path: "terms/words.txt", text: "Rob" }],
    );
    expect(clause?.detect).toMatchObject({
      of: [{ list: 0 }, { list: 0 }, { list: 1 }, { pattern: 0 }, { pattern: 0 }],
    });
    expect(lists[0]).toEqual(["rob"]);
    expect(lists[1]).toContain("robbed");
    expect(patterns).toHaveLength(1);
  });

  it("compiles every kind of matcher", () => {
    const { clause } = compileOne({
      all: [
        { near: [{ terms: ["a"] }, { entity: "age", max: 17 }, { not: { hashtag: "any" } }], within: 8 },
        { near: [{ entity: "phone" }, { hashtag: "unapproved" }], within: "sentence" },
        { context: { account: "official", surfaces: ["post"], sites: ["x"] } },
      ],
    });
    expect(clause?.detect).toEqual({
      kind: "all",
      of: [
        {
          kind: "near",
          words: 8,
          of: [
            { kind: "terms", list: 0 },
            { kind: "entity", entity: "age", max: 17 },
            { kind: "not", of: { kind: "hashtag", approved: true } },
          ],
        },
        {
          kind: "near",
          sentence: true,
          of: [
            { kind: "entity", entity: "phone" },
            { kind: "hashtag", approved: false },
          ],
        },
        { kind: "context", accountKind: "official", surfaces: ["post"], sites: ["x"] },
      ],
    });
  });

  it("makes guards protect speech and never fire", () => {
    const one = compilePack(readPack([sampleClause(), sampleGuard()]));
    const guard = one.clauses.find(({ card }) => card.id === "WORK-02");
    expect(guard).toMatchObject({ detect: null, severity: {} });
    expect(one.protectedSpeech).toEqual({ kind: "terms", list: 1 });

    const two = compilePack(
      readPack([sampleClause(), sampleGuard(), sampleGuard({ id: "WORK-03", detect: { terms: ["pay"] } })]),
    );
    expect(two.protectedSpeech).toEqual({
      kind: "any",
      of: [
        { kind: "terms", list: 1 },
        { kind: "terms", list: 2 },
      ],
    });
  });

  it("compiles the least confidence of an entity to percent", () => {
    const pack = readPack([clauseWith("A-1", { entity: "phone", confidence: 0.6 })]);
    expect(compilePack(pack).clauses[0]?.detect).toEqual({ kind: "entity", entity: "phone", confidence: 60 });
  });

  it("applies a clause without surfaces to everything but the profile", () => {
    const { surfaces: _, ...rest } = sampleClause();
    expect(compilePack(readPack([rest])).clauses[0]?.surfaces).toEqual(["post", "reply", "message"]);
  });
});

describe("a clause with a matcher that this version does not know", () => {
  const newer = clauseWith("NEW-1", { all: [{ terms: ["a"] }, { telepathy: "threat" }] });
  const entity = clauseWith("NEW-2", { entity: "shoe-size" });

  it("is an error for its author", () => {
    expect(parsePack(sampleFiles([sampleClause(), newer])).problems).toMatchObject([
      { file: "clauses/victims/NEW-1.yaml", code: "unknown-matcher", severity: "error" },
    ]);
  });

  it("is skipped and named when asked for, and the rest works", () => {
    const compiled = compilePack(readPack([sampleClause(), newer, entity]), { skipUnknownMatchers: true });
    expect(compiled.skipped).toEqual(["NEW-1", "NEW-2"]);
    expect(compiled.clauses.map(({ card }) => card.id)).toEqual(["VIC-01"]);
  });

  it("does not compile otherwise", () => {
    expect(() => compilePack(readPack([sampleClause(), newer]))).toThrow("NEW-1");
  });

  it("is not skipped when something else is wrong with it too", () => {
    const { pack } = parsePack(sampleFiles([sampleClause(), { ...newer, title: "" }], [], sampleManifest()));
    expect(pack?.unknownMatchers).toEqual([]);
  });
});
