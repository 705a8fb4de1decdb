import { describe, expect, it } from "vitest";
import type { MatcherNode } from "../../src/engine/types.ts";
import { findMarked, OFFICIAL, PERSONAL } from "./sample.ts";

const parts = {
  lists: [["victim"], ["name"], ["mother"], ["address"]],
  patterns: ["\\bcase \\d+\\b"],
  approvedHashtags: ["AmberAlert"],
};
const [victim, name, mother, address] = [0, 1, 2, 3].map(
  (list): MatcherNode => ({ kind: "terms", list }),
) as [MatcherNode, MatcherNode, MatcherNode, MatcherNode];
const find = (node: MatcherNode, text: string, context = PERSONAL): string[] =>
  findMarked(node, text, parts, context);

describe("pattern", () => {
  it("marks what its expression finds in the folded draft", () => {
    expect(find({ kind: "pattern", pattern: 0 }, "See CASE 12, Case 7.")).toEqual(["CASE 12", "Case 7"]);
  });
});

describe("entity", () => {
  it("keeps ages within its bounds, both included", () => {
    const minor: MatcherNode = { kind: "entity", entity: "age", max: 17 };
    expect(find(minor, "a 17-year-old and an 18-year-old")).toEqual(["17-year-old"]);
    expect(find({ kind: "entity", entity: "age", min: 18 }, "a 17-year-old and an 18-year-old")).toEqual([
      "18-year-old",
    ]);
  });
});

describe("hashtag", () => {
  it("leaves approved tags alone, whatever their case", () => {
    expect(find({ kind: "hashtag", approved: false }, "#amberalert #Cute #1")).toEqual(["#Cute"]);
  });

  it("marks every tag when approved ones count too", () => {
    expect(find({ kind: "hashtag", approved: true }, "#AmberAlert #Cute")).toEqual(["#AmberAlert", "#Cute"]);
  });
});

describe("context", () => {
  it.each<[Partial<{ accountKind: "official"; surfaces: "reply"[]; sites: string[] }>, boolean]>([
    [{}, true],
    [{ accountKind: "official" }, true],
    [{ surfaces: ["reply"] }, false],
    [{ sites: ["x"] }, true],
    [{ sites: ["mastodon"] }, false],
  ])("%j holds on an official post on x: %s", (condition, holds) => {
    const node: MatcherNode = { kind: "all", of: [victim, { kind: "context", ...condition }] };
    expect(find(node, "the victim", OFFICIAL)).toEqual(holds ? ["victim"] : []);
  });

  it("marks nothing by itself", () => {
    expect(find({ kind: "context" }, "the victim")).toEqual([]);
  });
});

describe("all", () => {
  const both: MatcherNode = { kind: "all", of: [{ kind: "context" }, name, victim] };

  it("marks the first part that has a place when every part holds", () => {
    expect(find(both, "The victim is safe. Her name is known; name it.")).toEqual(["name", "name"]);
  });

  it("marks nothing when one part is missing", () => {
    expect(find(both, "Her name is known.")).toEqual([]);
  });
});

describe("any", () => {
  it("marks the matches of every part that holds", () => {
    expect(find({ kind: "any", of: [victim, mother, address] }, "mother of the victim")).toEqual([
      "mother",
      "victim",
    ]);
  });
});

describe("not", () => {
  const without: MatcherNode = { kind: "all", of: [victim, { kind: "not", of: mother }] };

  it("holds when its part is nowhere in the draft", () => {
    expect(find(without, "the victim")).toEqual(["victim"]);
    expect(find(without, "the victim. her mother")).toEqual([]);
  });
});

describe("near", () => {
  const within = (words: number, ...of: MatcherNode[]): MatcherNode => ({ kind: "near", of, words });
  const inSentence = (...of: MatcherNode[]): MatcherNode => ({ kind: "near", of, sentence: true });

  it("counts the words between, on both sides", () => {
    expect(find(within(2, victim, mother), "victim a b mother")).toEqual(["victim"]);
    expect(find(within(2, victim, mother), "mother a b victim")).toEqual(["victim"]);
    expect(find(within(2, victim, mother), "victim a b c mother")).toEqual([]);
  });

  it("marks only those matches of the first part that have the others in reach", () => {
    expect(find(within(1, victim, mother), "Victim one here and far from Victim mother")).toEqual(["Victim"]);
  });

  it("needs every part in reach of the first", () => {
    expect(find(within(3, victim, mother, address), "victim mother address")).toEqual(["victim"]);
    expect(find(within(3, victim, mother, address), "victim mother a b c d address")).toEqual([]);
  });

  it("keeps to the sentence", () => {
    expect(find(inSentence(victim, mother), "The victim and, after a long way round, her mother.")).toEqual([
      "victim",
    ]);
    expect(find(inSentence(victim, mother), "The victim. Her mother.")).toEqual([]);
    expect(find(inSentence(victim, mother), "Her mother.\nThe victim met a mother.")).toEqual(["victim"]);
  });

  it("marks a name that is written first, although it is looked for last", () => {
    const named = within(
      4,
      { kind: "entity", entity: "person-name" },
      { kind: "pattern", pattern: 0 },
      victim,
    );
    expect(find(named, "Victim Dana Whitlock, case 12")).toEqual(["Dana Whitlock"]);
    expect(find(named, "Dana Whitlock, victim")).toEqual([]);
    expect(find(named, "Case 12, victim")).toEqual([]);
  });

  it("does not count a match as being near itself", () => {
    expect(find(within(5, victim, victim), "one victim")).toEqual([]);
    expect(find(within(5, victim, victim), "victim and victim")).toEqual(["victim", "victim"]);
    expect(find(inSentence(victim, { kind: "any", of: [victim, mother] }), "one victim")).toEqual([]);
  });

  it("takes `not` as: none within reach", () => {
    const node = within(2, victim, { kind: "not", of: mother });
    expect(find(node, "victim a mother")).toEqual([]);
    expect(find(node, "victim a b c d mother")).toEqual(["victim"]);
  });

  it("asks context parts only whether they hold", () => {
    const node = within(2, { kind: "context", accountKind: "official" }, victim, mother);
    expect(find(node, "victim mother", OFFICIAL)).toEqual(["victim"]);
    expect(find(node, "victim mother", PERSONAL)).toEqual([]);
  });
});
