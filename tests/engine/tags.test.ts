import { describe, expect, it } from "vitest";
import { MAX_TAG, splitTag } from "../../src/engine/tags/split-tag.ts";
import { buildTagWords } from "../../src/pack/write/build-tag-words.ts";
import { findMarked, fold } from "./sample.ts";

const { tagWords } = buildTagWords([["anal", "the rapist", "dui"]]);

/** Every reading of a tag, its words joined by blanks. */
function readings(tag: string): string[] {
  const folded = fold(tag);
  const { length, count, at, to } = splitTag(folded, 0, folded.length, tagWords);
  const found: string[] = [];
  const follow = (from: number, words: string[]): void => {
    if (from === length) found.push(words.join(" "));
    for (let word = 0; word < count; word++)
      if (at[word] === from) follow(to[word] as number, [...words, tag.slice(from, to[word])]);
  };
  follow(0, []);
  return found;
}

describe("a hashtag", () => {
  it.each([
    ["DrunkDriver", ["Drunk Driver"]],
    ["HTTPServer", ["HTTP Server"]],
    ["parade2026", ["parade 2026"]],
    ["NationalNightOut", ["National Night Out"]],
    ["backtheblue", ["back the blue"]],
    ["duistop", ["dui stop"]],
    ["therapist", ["therapist"]],
    ["qzxvkw", ["qzxvkw"]],
  ])("#%s is read as %j", (tag, expected) => {
    expect(readings(tag)).toEqual(expected);
  });

  it("has every reading that takes as few words, or one more", () => {
    expect(readings("susanalbumparty")).toEqual(
      expect.arrayContaining(["susan album party", "sus anal bum party"]),
    );
    expect(readings("therapistfinder")).toEqual(["the rapist finder", "therapist finder"]);
  });

  it("that is too long is not split", () => {
    expect(splitTag(fold("a".repeat(MAX_TAG + 1)), 0, MAX_TAG + 1, tagWords).count).toBe(0);
  });
});

describe("terms in hashtags", () => {
  const find = (text: string, ...terms: string[]): string[] =>
    findMarked({ kind: "terms", list: 0 }, text, { lists: [terms] });

  it.each([
    ["#DrunkDriver off the road", "drunk", "Drunk"],
    ["#JusticeForDanaWhitlock now", "dana whitlock", "DanaWhitlock"],
    ["#no_drunk_driver", "drunk driver", "drunk_driver"],
    ["#susanalbumparty tonight", "anal", "anal"],
    ["see #therapistfinder", "the rapist", "therapist"],
    ["\u{1f46e} #crashonroute9", "route 9", "route9"],
    ["#\u{1d403}runkDriver", "driver", "Driver"],
  ])("%j holds %j at its own letters", (text, term, words) => {
    expect(find(text, term)).toEqual([words]);
  });

  it.each([
    ["#analysis", "anal"],
    ["#assessment", "ass"],
    ["#cockatoo", "cock"],
    ["#copperfield", "cop"],
    ["#grapefruit", "rape"],
    ["#therapist", "the rapist"],
    ["#classicrock", "ass"],
    ["#massage", "ass"],
    ["#SusanAlbumParty", "anal"],
  ])("%j does not hold %j", (text, term) => {
    expect(find(text, term)).toEqual([]);
  });

  it("finds a term that is the whole tag once, sign included", () => {
    expect(find("#drunk #Drunk", "drunk")).toEqual(["#drunk", "#Drunk"]);
  });
});
