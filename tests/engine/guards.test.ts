import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import type { CompiledClause, MatcherNode } from "../../src/engine/types.ts";
import { marked, OFFICIAL, openSample, PERSONAL, sampleClause } from "./sample.ts";

const guilty: MatcherNode = { kind: "terms", list: 0 };
const lists = [["guilty", "name of the victim", "identity"], ["union"]];

function find(text: string, guards: CompiledClause["guards"], context = PERSONAL): string[] {
  const pack = openSample({
    lists,
    clauses: [sampleClause(guilty, { guards })],
    protectedSpeech: { kind: "terms", list: 1 },
  });
  return marked(text, evaluate(pack, text, context));
}

describe("quoted", () => {
  it.each([
    'She said "he is guilty" today',
    "She said “he is guilty” today",
    "Elle dit « guilty » ce soir",
    "Sie sagte „guilty“ und",
    "> he is guilty\nNot mine",
    "RT @someone: he is guilty",
    '"first" and "guilty"',
  ])("drops a match in %j", (text) => {
    expect(find(text, { quoted: "suppress" })).toEqual([]);
  });

  it.each([
    "he's guilty and that's it",
    'a 5" knife, he is guilty, 6" long',
    'He said "wait, then guilty',
    '"quoted" guilty "quoted"',
    "the officers' guilty plea 'so'",
    '"one\nguilty"',
    "a -> b guilty",
  ])("keeps a match in %j", (text) => {
    expect(find(text, { quoted: "suppress" })).toEqual(["guilty"]);
  });
});

describe("negated", () => {
  it.each([
    "He is not guilty",
    "He isn't guilty",
    "He isn’t at all guilty",
    "Nobody was found guilty",
    "without being guilty",
    "We are not releasing at this time of the year the identity",
    "Our department does not share, for many reasons, the identity",
    "The identity is not being released",
    "We refuse to call anyone guilty",
  ])("drops a match in %j", (text) => {
    expect(find(text, { negated: "suppress" })).toEqual([]);
  });

  it.each([
    "He is guilty",
    "Not today, guilty",
    "Not here but guilty",
    "He is not only guilty",
    "No doubt guilty",
    "He did not run. Guilty",
    "not one two three four guilty",
    "They did not wait; guilty",
    "He did not wait - guilty",
    "He did not wait—guilty",
  ])("keeps a match in %j", (text) => {
    expect(find(text, { negated: "suppress" })).toHaveLength(1);
  });
});

describe("protected", () => {
  it("drops a match in a sentence of protected speech, on personal accounts only", () => {
    expect(find("The union says he is guilty", { protected: "suppress" })).toEqual([]);
    expect(find("The union says he is guilty", { protected: "suppress" }, OFFICIAL)).toEqual(["guilty"]);
  });

  it("keeps a match in another sentence", () => {
    expect(find("The union met. He is guilty", { protected: "suppress" })).toEqual(["guilty"]);
  });
});

describe("lowering", () => {
  const severities = (severity: CompiledClause["severity"], text: string): string[] => {
    const clause = sampleClause(guilty, { severity, guards: { quoted: "lower", negated: "lower" } });
    return evaluate(openSample({ lists, clauses: [clause] }), text, OFFICIAL).map(
      (finding) => finding.severity,
    );
  };

  it("takes one step for each guard that applies", () => {
    expect(severities({ official: "hold" }, '"guilty"')).toEqual(["stop"]);
    expect(severities({ official: "hold" }, '"not guilty"')).toEqual(["caution"]);
  });

  it("drops what falls below a note", () => {
    expect(severities({ official: "note" }, '"guilty"')).toEqual([]);
  });
});
