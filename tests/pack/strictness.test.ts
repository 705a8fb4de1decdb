import { describe, expect, it } from "vitest";
import { compilePack } from "../../src/pack/compile.ts";
import { runExamples } from "../../src/pack/examples.ts";
import { parsePack } from "../../src/pack/parse.ts";
import type { PackSource } from "../../src/pack/source.ts";
import { pruneMatcher, STRICTNESS } from "../../src/pack/strictness.ts";
import { problemsOf, sampleClause, sampleFiles, sampleManifest } from "./sample-pack.ts";

const sure = { terms: ["suspect"] };
const likely = { terms: ["ran"], strictness: "standard" as const };
const perhaps = { terms: ["hid"], strictness: "strict" as const };

function packWith(clause: Record<string, unknown>, manifest: Record<string, unknown> = {}): PackSource {
  const { pack, problems } = parsePack(sampleFiles([clause], [], sampleManifest(manifest)));
  expect(problems).toEqual([]);
  return pack as PackSource;
}

describe("strictness", () => {
  it("takes the parts of any that are tied to a stricter level away", () => {
    const parts = STRICTNESS.map((level) => pruneMatcher({ any: [sure, likely, perhaps] }, level));
    expect(parts).toEqual([{ any: [sure] }, { any: [sure, likely] }, { any: [sure, likely, perhaps] }]);
  });

  it("drops a combination that has lost a part it needs, and keeps one that has lost an exception", () => {
    expect(pruneMatcher({ near: [sure, perhaps], within: 4 }, "standard")).toBeNull();
    expect(pruneMatcher({ all: [sure, { any: [perhaps] }] }, "standard")).toBeNull();
    expect(pruneMatcher({ count: perhaps, min: 2 }, "lenient")).toBeNull();
    expect(pruneMatcher({ lacks: [perhaps, sure] }, "lenient")).toEqual({ lacks: [sure] });
    expect(pruneMatcher({ all: [sure, { not: perhaps }] }, "standard")).toEqual({ all: [sure] });
    expect(pruneMatcher({ all: [sure, { not: sure, strictness: "strict" }] }, "standard")).toEqual({
      all: [sure],
    });
  });

  it("is standard unless the pack or the caller says otherwise", () => {
    const clause = sampleClause({ detect: { any: [sure, likely, perhaps] } });
    const lists = (pack: PackSource, strictness?: "strict") =>
      compilePack(pack, strictness ? { strictness } : {}).lists.flat();
    expect(lists(packWith(clause))).toEqual(["suspect", "ran"]);
    expect(lists(packWith(clause, { strictness: "lenient" }))).toEqual(["suspect"]);
    expect(lists(packWith(clause, { strictness: "lenient" }), "strict")).toEqual(["suspect", "ran", "hid"]);
  });

  it("leaves out a clause that belongs to a stricter level, or has nothing left to look for", () => {
    const compiled = (changes: Record<string, unknown>) =>
      compilePack(packWith(sampleClause(changes))).clauses.map(({ card }) => card.id);
    expect(compiled({ strictness: "strict" })).toEqual([]);
    expect(compiled({ detect: { any: [perhaps] } })).toEqual([]);
    expect(compiled({ strictness: "standard" })).toEqual(["VIC-01"]);
  });

  it("tests an example that must be marked from its level on, and one that must not up to its level", () => {
    const { examples } = sampleClause() as { examples: { warn: unknown[]; silent: unknown[] } };
    const pack = packWith(
      sampleClause({
        detect: { any: [sure, perhaps] },
        examples: {
          warn: [...examples.warn, { text: "Somebody [hid].", strictness: "strict" }],
          silent: [...examples.silent, { text: "The cat hid again.", strictness: "standard" }],
        },
      }),
    );
    for (const level of STRICTNESS) {
      const report = runExamples(pack, compilePack(pack, { strictness: level }), level);
      expect(report).toMatchObject({ checks: 14, failures: [] });
    }
    const report = runExamples(pack, compilePack(pack, { strictness: "strict" }), "standard");
    expect(report.failures.map(({ text }) => text)).toEqual(["The cat hid again.", "The cat hid again."]);
  });

  it("names a level that there is not", () => {
    expect(problemsOf(sampleClause({ detect: { ...sure, strictness: "severe" } }))).toMatchObject([
      { path: ["detect", "strictness"], message: '"strictness" can\'t be "severe".' },
    ]);
  });
});
