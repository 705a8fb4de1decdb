import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import { foldTerm } from "../../src/engine/fold.ts";
import type { EntityKind, MatcherNode } from "../../src/engine/types.ts";
import { AWKWARD_PIECES, OFFICIAL, openSample, PERSONAL, sampleClause } from "./sample.ts";

const TERMS = ["guilty", "two words", "#tag", "café", "👮", "straße", "c'mon", "10-4"];
const ENTITIES: EntityKind[] = ["person-name", "phone", "ssn", "plate", "street-address", "age"];
const terms: MatcherNode = { kind: "terms", list: 0 };
const guards = { quoted: "lower", negated: "lower", protected: "lower" } as const;
const entityNodes = ENTITIES.map((entity): MatcherNode => ({ kind: "entity", entity }));
const nodes: MatcherNode[] = [
  terms,
  ...entityNodes,
  { kind: "pattern", pattern: 0 },
  { kind: "hashtag", approved: false },
  { kind: "near", of: [terms, { kind: "any", of: entityNodes }], words: 4 },
  { kind: "near", of: [{ kind: "any", of: entityNodes }, terms], sentence: true },
  {
    kind: "all",
    of: [
      { kind: "any", of: entityNodes },
      { kind: "not", of: terms },
    ],
  },
];
const everything = openSample({
  lists: [TERMS],
  patterns: ["\\b[a-z]+[ .][^a-z]*.\\b"],
  clauses: nodes.map((node) => sampleClause(node, { guards })),
  protectedSpeech: terms,
});
const onlyTerms = openSample({ lists: [TERMS], clauses: [sampleClause(terms, { message: "{match}" })] });

const awkwardText = fc
  .array(fc.constantFrom(...AWKWARD_PIECES, ...TERMS), { maxLength: 60 })
  .map((pieces) => pieces.join(""));
/** Also cut off anywhere, as a draft is while it is being typed. */
const cutText = fc.tuple(awkwardText, fc.nat()).map(([text, cut]) => text.slice(0, cut % (text.length + 1)));
const anyText = fc.oneof(awkwardText, cutText, fc.string({ unit: "binary", maxLength: 80 }));

describe("a check of any text", () => {
  it("never throws, keeps spans inside the text and cuts no surrogate pair", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(PERSONAL, OFFICIAL), (text, context) => {
        for (const { start, end } of evaluate(everything, text, context)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end])
            expect(text.slice(Math.max(0, edge - 1), edge + 1)).not.toMatch(
              /^[\ud800-\udbff][\udc00-\udfff]$/,
            );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same findings every time, whatever was checked in between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const first = evaluate(everything, text, PERSONAL);
        evaluate(everything, between, OFFICIAL);
        expect(evaluate(everything, text, PERSONAL)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it("reports slices that fold back to terms", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        for (const { start, end } of evaluate(onlyTerms, text, PERSONAL)) {
          const slice = foldTerm(text.slice(start, end)).replace(/[\s_]/g, " ");
          expect(
            TERMS.some((term) => slice.replaceAll("-", " ").includes(foldTerm(term).replaceAll("-", " "))),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a term among any other pieces when blanks set it apart", () => {
    const pieces = fc.array(fc.constantFrom("word", "42", "!", "👮", "\u00a0", "\n", "“", "ß", "\ud800"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom(...TERMS), (before, after, term) => {
        const text = `${before.join(" ")} ${term.toUpperCase()} ${after.join(" ")}`;
        const at = before.join(" ").length + 1;
        const isFound = evaluate(onlyTerms, text, PERSONAL).some(
          ({ start, end }) => start <= at && end >= at + term.length,
        );
        expect(isFound).toBe(true);
      }),
    );
  });
});
