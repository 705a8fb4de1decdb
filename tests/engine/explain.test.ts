import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import { openPack } from "../../src/engine/open.ts";
import type { CompiledClause, MatcherNode } from "../../src/engine/types.ts";
import { compilePack } from "../../src/pack/compile.ts";
import { parsePack } from "../../src/pack/parse.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { sampleFiles, sampleClause as sourceClause } from "../pack/sample-pack.ts";
import { OFFICIAL, openSample, sampleClause } from "./sample.ts";

const lists = [["robbed"], ["odds"]];
const robbed: MatcherNode = { kind: "terms", list: 0 };
const name: MatcherNode = { kind: "entity", entity: "person-name" };

function explain(
  detect: MatcherNode,
  text: string,
  changes: Partial<CompiledClause> = {},
): (string | undefined)[] {
  const pack = openSample({ lists, patterns: ["case \\d+"], clauses: [sampleClause(detect, changes)] });
  return evaluate(pack, text, { ...OFFICIAL, hasImage: true, scores: { joke: 0.9 } }, { explain: true }).map(
    ({ because }) => because,
  );
}

describe("an explanation", () => {
  it("says which matcher matched what, and what stood near it", () => {
    const near: MatcherNode = {
      kind: "near",
      of: [name, robbed, { kind: "not", of: { kind: "terms", list: 1 } }],
      words: 12,
    };
    expect(explain(near, "Dana Whitlock was robbed.")[0]).toMatch(
      /^person name “Dana Whitlock”(?: \(\d+ % sure\))? within 12 words of word “robbed”$/,
    );
  });

  it.each<[MatcherNode, string, string]>([
    [robbed, "He was ROBBED", "word “ROBBED”"],
    [{ kind: "pattern", pattern: 0 }, "See Case 12", "pattern “Case 12”"],
    [{ kind: "hashtag", approved: false }, "#Cute", "unapproved hashtag “#Cute”"],
    [{ kind: "link", shortened: true }, "see bit.ly/x", "shortened link “bit.ly/x”"],
    [{ kind: "mention" }, "hi @mayor", "mention “@mayor”"],
    [{ kind: "shape", measure: "exclamation", min: 2 }, "Go!!", "2 exclamation marks"],
    [{ kind: "shape", measure: "length", min: 3 }, "abcd", "4 characters"],
    [{ kind: "media", fact: "image" }, "abcd", "an image attached"],
    [{ kind: "meaning", label: "joke", threshold: 0.5 }, "abcd", "meaning joke at 0.9, 0.5 is enough"],
    [{ kind: "lacks", of: [robbed, { kind: "entity", entity: "phone" }] }, "abcd", "no word or phone number"],
    [{ kind: "count", of: robbed, min: 2 }, "robbed, robbed", "2 places, one is word “robbed”"],
    [{ kind: "any", of: [{ kind: "terms", list: 1 }, robbed] }, "robbed", "word “robbed”"],
    [
      { kind: "all", of: [robbed, { kind: "context", accountKind: "official" }] },
      "robbed",
      "word “robbed” and official account",
    ],
    [
      { kind: "near", of: [robbed, { kind: "terms", list: 1 }], sentence: true },
      "robbed odds",
      "word “robbed” in the sentence of word “odds”",
    ],
  ])("of %j in %j", (detect, text, because) => {
    expect(explain(detect, text)[0]).toBe(because);
  });

  it("says what made the finding milder", () => {
    expect(explain(robbed, 'He said "robbed"', { guards: { quoted: "lower", past: "lower" } })).toEqual([
      "word “robbed”; milder, because quoted and past",
    ]);
  });

  it("is one line, and not a long one", () => {
    const [line = ""] = explain({ kind: "shape", measure: "question" }, `Is it\n${"very ".repeat(900)}odd?`);
    expect(line).not.toMatch(/\n/);
    expect(line.length).toBeLessThanOrEqual(240);
  });

  it("names the list that a word is from", () => {
    const clause = sourceClause({ detect: { terms: "harm-acts" } });
    const { pack } = parsePack(sampleFiles([clause], [{ path: "terms/harm-acts.txt", text: "robbed\n" }]));
    if (!pack) throw new Error("The sample pack should be readable.");
    const opened = openPack(writePack(compilePack(pack)));
    expect(evaluate(opened, "He was robbed", OFFICIAL, { explain: true })[0]?.because).toBe(
      "“robbed” (word of harm-acts)",
    );
  });

  it("is left out where nobody asked", () => {
    const pack = openSample({ lists, clauses: [sampleClause(robbed)] });
    expect(evaluate(pack, "robbed", OFFICIAL)[0]).not.toHaveProperty("because");
  });
});
