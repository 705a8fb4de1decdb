import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import { createTermHits, findTerms } from "../../src/engine/lexicon.ts";
import { MAX_MATCH_UNITS } from "../../src/engine/pattern/tables.ts";
import type { MatcherNode } from "../../src/engine/types.ts";
import { fold, openSample, PERSONAL, readTokens, runSources, sampleClause } from "./sample.ts";

const terms: MatcherNode = { kind: "terms", list: 0 };
const guards = { quoted: "lower", negated: "lower", protected: "lower" } as const;

describe("work on the worst texts", () => {
  it("looks a term up once a token and goes on only as far as terms do", () => {
    const longest = "a a a a a a";
    const lexicon = openSample({ lists: [[longest, "a", "a a"]] }).lexicon;
    const tokens = readTokens("a ".repeat(5_000));
    const hits = findTerms(lexicon, tokens, createTermHits());
    expect(hits.count).toBeLessThanOrEqual(tokens.count * 3);
  });

  it.each(["(?:a|aa)+b", "(?:a+)+b", "a*a*a*b", "(?:a|a)*b", ".*.*=x", "[a-z]+1", "\\w+\\s*\\w+!"])(
    "runs %s with at most three look-ups a unit",
    (source) => {
      const text = "a".repeat(5_000);
      expect(runSources([source], fold(text))).toBeLessThanOrEqual(text.length * 3 + 2_000);
    },
  );

  it("runs a pattern that counts with at most a match length of look-ups a unit", () => {
    const text = "a".repeat(5_000);
    const steps = runSources(["(?:[a-z]{1,40}){2}1"], fold(text));
    expect(steps).toBeLessThanOrEqual(text.length * (MAX_MATCH_UNITS + 1));
  });

  it.each([
    "guilty ",
    "guilty. ",
    '"guilty" ',
    "> guilty\n",
    "not guilty ",
    "guilty Dana Whitlock, 14, ",
    "#guilty ",
  ])("finds twice as much in a draft of twice the length of %j, and no more", (piece) => {
    const pack = openSample({
      lists: [["guilty"]],
      clauses: [
        sampleClause(terms, { guards }),
        sampleClause(
          { kind: "near", of: [terms, { kind: "entity", entity: "person-name" }], words: 6 },
          { guards },
        ),
        sampleClause({ kind: "near", of: [terms, terms], sentence: true }, { guards }),
      ],
      protectedSpeech: terms,
    });
    const count = (times: number): number => evaluate(pack, piece.repeat(times), PERSONAL).length;
    const [once, twice] = [count(500), count(1_000)];
    expect(once).toBeGreaterThanOrEqual(500);
    expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(4);
  });
});
