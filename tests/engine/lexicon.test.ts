import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTermHits, findTerms, type Lexicon, PAYLOAD_SHIFT, SEVERAL } from "../../src/engine/lexicon.ts";
import { findMarked, openSample, readTokens } from "./sample.ts";

const openLists = (lists: string[][]) => openSample({ lists }).lexicon;

/** The lists that a payload stands for. */
function listsOf({ postings }: Lexicon, payload: number): number[] {
  const place = payload >> PAYLOAD_SHIFT;
  return (payload & SEVERAL) === 0
    ? [place]
    : [...postings.subarray(place + 1, place + 1 + (postings[place] as number))];
}

/** The words of `text` that a list of these terms marks. */
function find(terms: string[], text: string): string[] {
  return findMarked({ kind: "terms", list: 0 }, text, { lists: [terms] });
}

describe("terms", () => {
  it.each([
    [["guilty"], "He is GUILTY.", ["GUILTY"]],
    [["guilty"], "guiltyish unguilty", []],
    [["café"], "the CAFE\u0301 and cafe", ["CAFE\u0301", "cafe"]],
    [
      ["officer down"],
      "Officer down! officer-down, officer_down",
      ["Officer down", "officer-down", "officer_down"],
    ],
    [["officer-down"], "officer down", ["officer down"]],
    [["officer down"], "an officer, down the road", []],
    [["officer down"], "an officer — down the road", []],
    [["officer down"], "the officer\ndown the road", []],
    [["one two three four five six"], "one two three four five six", ["one two three four five six"]],
    [["10-4"], "that's a 10-4 and 10 4", ["10-4", "10 4"]],
    [["c'mon"], "C’mon now", ["C’mon"]],
    [["24/7"], "open 24/7 not 24 7", ["24/7"]],
    [["f**k"], "what the F**k", ["F**k"]],
    [["👮‍♂️"], "hi 👮🏿‍♂️ 👮", ["👮🏿‍♂️"]],
    [["🖕"], "take that🖕🏽!", ["🖕🏽"]],
    [["#acab"], "#ACAB but not acab", ["#ACAB"]],
    [["acab"], "#ACAB and acab", ["#ACAB", "acab"]],
    [["hands up dont shoot"], "hands up #dontshoot", []],
    [["back the blue"], "back the #blue", ["back the #blue"]],
    [["@rivertonpd"], "thanks @RivertonPD, rivertonpd", ["@RivertonPD"]],
    [["rivertonpd"], "thanks @RivertonPD", []],
    [["kill"], "https://example.com/kill-all", []],
    [["example.com"], "see https://www.Example.com/page", ["https://www.Example.com/page"]],
    [["Straße"], "in der STRASSE", ["STRASSE"]],
  ])("%j in %j marks %j", (terms, text, expected) => {
    expect(find(terms, text)).toEqual(expected);
  });

  it("tells the lists that a term is in, each once", () => {
    const lexicon = openLists([["a b", "a"], ["a", "a"], ["a b c"]]);
    const hits = findTerms(lexicon, readTokens("x a b c"), createTermHits());
    const found = Array.from({ length: hits.count }, (_, hit) =>
      listsOf(lexicon, hits.payload[hit] as number).map((list) => [list, hits.first[hit], hits.last[hit]]),
    ).flat();
    expect(found.sort()).toEqual(
      [
        [0, 1, 1],
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 3],
      ].sort(),
    );
  });

  it("ignores a term without any word and works without terms", () => {
    const lexicon = openLists([["", "...", " "], []]);
    expect(findTerms(lexicon, readTokens("... hello"), createTermHits()).count).toBe(0);
  });

  it("finds every term in the middle of a text, whatever the term", () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    const term = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 20 }), fc.nat(), (terms, pick) => {
        const chosen = terms[pick % terms.length] as string;
        const lexicon = openLists([terms]);
        const hits = findTerms(lexicon, readTokens(`0 ${chosen.toUpperCase()} 0`), createTermHits());
        const words = chosen.split(" ").length;
        const found = Array.from({ length: hits.count }, (_, hit) => `${hits.first[hit]}-${hits.last[hit]}`);
        expect(found).toContain(`1-${words}`);
      }),
    );
  });
});
