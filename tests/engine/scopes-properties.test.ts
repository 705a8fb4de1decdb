import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, evaluate } from "../../src/engine/evaluate.ts";
import { readCondemnation } from "../../src/engine/scopes/condemnation.ts";
import { readFiction } from "../../src/engine/scopes/fiction.ts";
import { readHypothesis } from "../../src/engine/scopes/hypothesis.ts";
import { readNegation } from "../../src/engine/scopes/negation.ts";
import { Sentences } from "../../src/engine/scopes/parts.ts";
import { readReport } from "../../src/engine/scopes/report.ts";
import { Scope } from "../../src/engine/scopes/scope.ts";
import { findSingleQuotes } from "../../src/engine/scopes/single-quotes.ts";
import { readTense } from "../../src/engine/scopes/tense.ts";
import type { CheckContext, MatcherNode, Measure } from "../../src/engine/types.ts";
import { GUARD_NAMES } from "../../src/pack/schema.ts";
import { AWKWARD_PIECES, OFFICIAL, openSample, readTokens, sampleClause } from "./sample.ts";

const MEASURES: Measure[] = ["capitals", "emoji", "length", "question", "exclamation", "repeats"];
const terms: MatcherNode = { kind: "terms", list: 0 };
const nodes: MatcherNode[] = [
  terms,
  { kind: "link", shortened: false, except: ["example.org"] },
  { kind: "mention", handles: ["x"] },
  ...MEASURES.map((measure): MatcherNode => ({ kind: "shape", measure })),
  { kind: "media", fact: "gps" },
  { kind: "meaning", label: "joke", threshold: 0.5 },
  { kind: "all", of: [terms, { kind: "context", from: 60, to: 30 }] },
  { kind: "lacks", of: [terms], firstSentence: true },
  { kind: "count", of: { kind: "any", of: [terms, { kind: "mention" }] }, min: 2, distinct: true },
];
const guards = Object.fromEntries(GUARD_NAMES.map((name) => [name, "lower"] as const));
const pack = openSample({
  lists: [["guilty", "two words", "drunk"]],
  clauses: nodes.map((node) => sampleClause(node, { guards })),
  protectedSpeech: terms,
});
const context: CheckContext = { ...OFFICIAL, gpsInMetadata: true, localMinutes: 45 };

const PIECES = [
  ..."he said |, said she |according to |if |would |wrong to call |people |not tolerate |words |was |in 1998 ".split(
    "|",
  ),
  ..."the movie |stop calling |is |will |imagine |this drill |'guilty' |#drunkdriver |#DrunkGuilty |#a_b |two words ".split(
    "|",
  ),
  "but ",
  "! ",
  "?! ",
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...AWKWARD_PIECES, ...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("matchers and guards on any text", () => {
  it("never throw, and keep spans inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, because } of evaluate(pack, text, context, { explain: true })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(because).not.toBe("");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("find the same with and without explanations", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, needsReader } = checkDraft(pack, text, context, { explain: true });
        const bare = findings.map(({ because: _, ...finding }) => finding);
        expect(checkDraft(pack, text, context)).toEqual({ findings: bare, needsReader });
      }),
      { numRuns: 300 },
    );
  });
});

const SCOPES = [readNegation, readReport, readCondemnation, readHypothesis, readFiction, readTense];

describe("scopes on texts made of nothing but cues", () => {
  it.each(["he said ", ", said she ", "according to ", "wrong to call ", "if you would ", "imagine ", "'a "])(
    "take no more than a moment for 200,000 characters of %j",
    (piece) => {
      const tokens = readTokens(piece.repeat(200_000 / piece.length));
      const takeMoment = (read: () => unknown): void => {
        const started = performance.now();
        read();
        // Work that grew with the square of the length would take half a minute.
        expect(performance.now() - started).toBeLessThan(2_000);
      };
      for (const readScope of SCOPES) {
        const scope = new Scope(readScope);
        scope.open(tokens, new Sentences(tokens));
        takeMoment(() => Array.from({ length: tokens.count }, (_, token) => scope.at(token)));
      }
      takeMoment(() => findSingleQuotes(tokens.folded));
    },
    30_000,
  );
});
