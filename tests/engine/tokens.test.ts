import { describe, expect, it } from "vitest";
import { createFoldBuffer, foldText } from "../../src/engine/fold.ts";
import { createTokens, HASHTAG, LINK, MENTION, PICTURE } from "../../src/engine/token-buffer.ts";
import { tokenise } from "../../src/engine/tokens.ts";
import { readTokens, tokenWords } from "./sample.ts";

/** The text cut at its sentences; one string a sentence. */
function readSentences(text: string): string[] {
  const tokens = readTokens(text);
  const sentences: string[] = [];
  const words = tokenWords(text);
  words.forEach((word, index) => {
    const sentence = tokens.sentence[index] as number;
    sentences[sentence] = sentences[sentence] === undefined ? word : `${sentences[sentence]} ${word}`;
  });
  return sentences;
}

describe("tokens", () => {
  it.each([
    ["Don't stop, officer's dog", ["Don't", "stop", "officer's", "dog"]],
    ["the officers' lounge 'quoted'", ["the", "officers", "lounge", "quoted"]],
    ["#ThinBlueLine and #1 fan", ["#ThinBlueLine", "and", "1", "fan"]],
    ["ask @PD_Riverton or @a@b.social.", ["ask", "@PD_Riverton", "or", "@a@b.social"]],
    ["see https://a.example.com/x?y=(1). Now", ["see", "https://a.example.com/x?y=(1", "Now"]],
    ["mail jo.doe@pd.example.org today", ["mail", "jo.doe@pd.example.org", "today"]],
    ["https:// and http://x@", ["https", "and", "http://x@"]],
    ["www.rivertonpd.gov!", ["www.rivertonpd.gov"]],
    ["end of shift.Then home", ["end", "of", "shift", "Then", "home"]],
    ["10-4 3.5 24/7", ["10", "4", "3", "5", "24", "7"]],
    ["👮‍♂️🚔 ok", ["👮‍♂️", "🚔", "ok"]],
    ["f**k a$$", ["f", "*", "*", "k", "a", "$", "$"]],
    ["", []],
    ["…!?", []],
  ])("splits %j", (text, expected) => {
    expect(tokenWords(text)).toEqual(expected);
  });

  it("knows tags, mentions, links and emoji from words", () => {
    const tokens = readTokens("#tag @name www.a.org 🚔");
    expect([...tokens.kind.subarray(0, tokens.count)]).toEqual([HASHTAG, MENTION, LINK, PICTURE]);
  });

  it("remembers capitals, also of letters with marks", () => {
    const tokens = readTokens("Élan élan Dana dana #Tag");
    expect([...tokens.capital.subarray(0, tokens.count)]).toEqual([1, 0, 1, 0, 1]);
  });
});

describe("a draft while it is being typed", () => {
  it("can stop anywhere in a link, after a longer draft", () => {
    const buffer = createFoldBuffer();
    const tokens = createTokens(buffer);
    const link = "Éa https://user@www.Example.org/path?q=1";
    for (let end = 0; end <= link.length; end++) {
      tokenise(foldText("É".repeat(200), buffer), tokens);
      tokenise(foldText(link.slice(0, end), buffer), tokens);
      expect(tokens.end[tokens.count - 1] ?? 0).toBeLessThanOrEqual(buffer.length);
    }
  });
});

describe("sentences", () => {
  it.each([
    ["One here. Two here! Three?", ["One here", "Two here", "Three"]],
    ["Sgt. Reyes met Dr. Cole at St. Mary. He left.", ["Sgt Reyes met Dr Cole at St Mary", "He left"]],
    ["It ended at 5 a.m. The road is open.", ["It ended at 5 a m", "The road is open"]],
    ["Crash on Main St. Avoid the area", ["Crash on Main St", "Avoid the area"]],
    ["J. Smith paid 3.50 today", ["J Smith paid 3 50 today"]],
    ["No. We are not.", ["No", "We are not"]],
    ["Engine No. 5 came", ["Engine No 5 came"]],
    ["first line\nsecond line", ["first line", "second line"]],
    ["wait... what now", ["wait what now"]],
    ["Wait... What now", ["Wait", "What now"]],
    ['He said "stop." Then left', ["He said stop", "Then left"]],
    ["lower case. goes on", ["lower case", "goes on"]],
  ])("cuts %j", (text, expected) => {
    expect(readSentences(text)).toEqual(expected);
  });
});
