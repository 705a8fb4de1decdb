import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compilePack } from "../../src/pack/compile.ts";
import { runExamples } from "../../src/pack/examples.ts";
import { parsePack } from "../../src/pack/parse.ts";
import type { PackSource } from "../../src/pack/source.ts";

const README = readFileSync(new URL("../../rules/README.md", import.meta.url), "utf8");

const PROSE = {
  title: "A clause of the guide",
  policy: "Text.",
  reason: "Text.",
  consequence: "Text.",
  advice: "Text.",
  allowed: "Text.",
  message: "Looks like it may matter.",
  falsePositives: "Text.",
  owner: "Committee",
  source: "Guide",
  reviewed: "2026-11-20",
};

const MANIFEST = {
  id: "guide",
  title: "Guide",
  version: 1,
  language: "en",
  effective: "2026-12-01",
  reviewBy: "2027-12-01",
  owner: "Committee",
  accounts: [],
  approvedHashtags: [],
  contacts: [],
};

/** The YAML of every worked example: blocks that show what to look for and how it is proven. */
function readWorkedExamples(): Record<string, unknown>[] {
  return [...README.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, yaml]) => parse(yaml as string) as Record<string, unknown>)
    .filter((clause) => "detect" in clause && "examples" in clause);
}

const WORKED = readWorkedExamples();

describe("the guide for pack authors", () => {
  test("has three worked examples", () => {
    expect(WORKED).toHaveLength(3);
  });

  test.each(WORKED.map((clause, index) => [index + 1, clause] as const))(
    "worked example %i does what it says",
    (index, clause) => {
      const id = `EX-${index}`;
      const whole = { id, severity: { official: "caution", personal: "caution" }, ...PROSE, ...clause };
      const { pack, problems } = parsePack([
        { path: "pack.yaml", data: MANIFEST },
        { path: `clauses/guide/${id}.yaml`, data: whole },
      ]);
      expect(problems).toEqual([]);
      const source = pack as PackSource;
      expect(runExamples(source, compilePack(source)).failures).toEqual([]);
    },
  );

  test("names every matcher, combination and guard that a pack can use", () => {
    for (const key of [
      "terms",
      "pattern",
      "entity",
      "hashtag",
      "context",
      "all",
      "any",
      "not",
      "near",
      "within",
      "inflect",
    ]) {
      expect(README).toContain(key);
    }
    for (const guard of ["quoted", "negated", "protected"]) expect(README).toContain(`| \`${guard}\` |`);
  });
});
