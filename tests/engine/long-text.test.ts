import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import type { Finding, MatcherNode } from "../../src/engine/types.ts";
import { OFFICIAL, openSample, sampleClause } from "./sample.ts";

const guilty: MatcherNode = { kind: "terms", list: 0 };
const name: MatcherNode = { kind: "entity", entity: "person-name" };
const guards = { quoted: "suppress", negated: "lower" } as const;

/** Clauses that ask about a place and its surroundings, as nearly all do. */
const pack = openSample({
  lists: [["guilty", "hit and run"]],
  patterns: ["\\bcase\\s*#?\\d{2,6}\\b"],
  clauses: [
    sampleClause(guilty, { guards }),
    sampleClause(name),
    sampleClause({ kind: "pattern", pattern: 0 }),
    sampleClause({ kind: "near", of: [guilty, name], words: 6 }),
    sampleClause({ kind: "near", of: [name, guilty], sentence: true }),
  ],
});

const PARAGRAPHS = [
  "Dana Whitlock is guilty of the hit-and-run, and everyone knows it.",
  "He is not guilty. The court said so.",
  "Thank you for the calls. Case #2291 stays open 👮🏽.",
  "“Guilty”, said the paper. We say nothing.",
  "Roads are wet; please drive with care. ".repeat(40),
  "",
  "é\u0301 \ud800 zero\u200bwidth GUILTY",
];

/** UTF-16 units; more than any of the sites takes in one post. */
const LONG = 10_240;
const OVERLAP = 2;

const longText = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 40, maxLength: 80 })
  .map((paragraphs) => paragraphs.map((paragraph) => `${paragraph}\n`))
  .filter((paragraphs) => paragraphs.join("").length > LONG);

const toKey = ({ start, end, message, severity }: Finding, offset = 0) =>
  `${start + offset}-${end + offset} ${severity} ${message}`;

/** Findings of a draft checked piece by piece, each with the paragraphs around it. */
function checkInPieces(paragraphs: readonly string[], size: number): string[] {
  const found = new Set<string>();
  for (let first = 0; first < paragraphs.length; first += size) {
    const from = Math.max(0, first - OVERLAP);
    const offset = paragraphs.slice(0, from).join("").length;
    const piece = paragraphs.slice(from, first + size + OVERLAP).join("");
    for (const finding of evaluate(pack, piece, OFFICIAL)) found.add(toKey(finding, offset));
  }
  return [...found].sort();
}

describe("a draft longer than any post", () => {
  it("gives in one piece the findings of its paragraphs, in their places", () => {
    fc.assert(
      fc.property(longText, fc.integer({ min: 1, max: 9 }), (paragraphs, size) => {
        const whole = evaluate(pack, paragraphs.join(""), OFFICIAL).map((finding) => toKey(finding));
        expect([...new Set(whole)].sort()).toEqual(checkInPieces(paragraphs, size));
      }),
      { numRuns: 25 },
    );
  });

  it("is checked to its end, however long", () => {
    const text = `${"word ".repeat(40_000)}Dana Whitlock is guilty.`;
    const ends = evaluate(pack, text, OFFICIAL).map(({ end }) => end);
    expect(Math.max(...ends)).toBe(text.length - 1);
  });
});
