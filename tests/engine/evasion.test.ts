import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import type { OpenPack } from "../../src/engine/open.ts";

import { DISGUISES } from "./disguises.ts";
import { findMarked, marked, openSample, PERSONAL, sampleClause } from "./sample.ts";

/** Words of the model pack's hardened lists, short and long, with every vowel and most consonants. */
const WORDS =
  "scumbag vermin cockroach bastard asshole bullshit moron subhuman lowlife dirtbag degenerate savages jackass imbecile wanker halfwit cretin fucker bitches motherfucker".split(
    " ",
  );

const terms = { kind: "terms", list: 0 } as const;
const openTerms = (list: string[], isHardened: boolean): OpenPack =>
  openSample({ lists: [list], hardened: isHardened ? [0] : [], clauses: [sampleClause(terms)] });
const hardened = openTerms(WORDS, true);

const findIn = (pack: OpenPack, text: string) => marked(text, evaluate(pack, text, PERSONAL));
const findHardened = (text: string, list: string[]) =>
  findMarked(terms, text, { lists: [list], hardened: [0] });

function isRecovered(disguised: string): boolean {
  return findIn(hardened, `They call it ${disguised} every night`).includes(disguised);
}

const cleanWords = readFileSync("tests/engine/clean-words.txt", "utf8")
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .join(" ")
  .trim()
  .split(/\s+/);

describe("disguised terms of hardened lists", () => {
  it("are found, as exactly the words disguised, in 35 of 38 kinds of disguise", () => {
    const table = DISGUISES.map(({ kind, apply }) => ({
      kind,
      share: WORDS.filter((word) => isRecovered(apply(word))).length / WORDS.length,
    }));
    const missed = table.filter(({ share }) => share < 0.9).map(({ kind, share }) => `${kind} ${share}`);
    expect(table).toHaveLength(38);
    expect(WORDS).toHaveLength(20);
    expect(missed).toEqual(["one blank inside 0", "backwards 0"]);
  });

  it.each([
    ["you s.c.u.m.b.a.g!", "scumbag", "s.c.u.m.b.a.g"],
    ["what a  m o r o n  he is", "moron", "m o r o n"],
    ["b a s t a r d   v e r m i n", "vermin", "v e r m i n"],
    ["$cum, he said", "scum", "$cum"],
    ["@sshole", "asshole", "@sshole"],
    ["#verm1n", "vermin", "verm1n"],
    ["dirt-bag", "dirtbag", "dirt-bag"],
    ["VERM1N!!!", "vermin", "VERM1N"],
    ["(verm1n)", "vermin", "verm1n"],
    ["0xygen th1ef", "oxygen thief", "0xygen th1ef"],
    ["bu11shit", "bullshit", "bu11shit"],
    ["low|ife", "lowlife", "low|ife"],
    ["f**ker", "fucker", "f**ker"],
    ["f#cker", "fucker", "f#cker"],
    ["5\ufe0f\u20e3cum", "scum", "5\ufe0f\u20e3cum"],
    ["m\u0338\u0325or0\u0301n\u0301 x", "moron", "m\u0338\u0325or0\u0301n\u0301"],
  ])("in %j %j is seen, and marked as %j", (text, term, expected) => {
    expect(findHardened(text, [term])).toEqual([expected]);
  });

  it.each([
    ["The assassin left Scunthorpe with class.", ["ass", "cunt"]],
    ["h e l l o  f r o m  c l a s s", ["hell", "ass"]],
    ["h.e.l.l.o", ["hell"]],
    ["he'll be there, she'll too", ["hell"]],
    ["Badge 455, plate A55 1177, 5455 Oak", ["ass"]],
    ["as is, as said", ["ass"]],
    ["good.Hell is elsewhere? push-it this.hit", ["shit"]],
    ["https://example.org/sh1t/b1tch?a=sh1t", ["shit", "bitch"]],
    ["rude@sh1t.org", ["shit"]],
    ["It was coool, we shoot hoops aaand", ["shot"]],
    ["R**** and S*** are initials", ["roach", "scum"]],
    ["moron", ["mormon"]],
  ])("in %j none of %j is", (text, list) => {
    expect(findHardened(text, list)).toEqual([]);
  });

  it("are explained as disguised, and plain ones not", () => {
    const because = (text: string) => evaluate(hardened, text, PERSONAL, { explain: true })[0]?.because;
    expect(because("so v3rmin it is")).toBe("word “v3rmin” in disguise");
    expect(because("so vermin it is")).toBe("word “vermin”");
  });

  it("are left alone where the list is not hardened", () => {
    const plain = openTerms(WORDS, false);
    for (const word of ["verm1n", "v.e.r.m.i.n", "verrrmin", "v*rmin"]) {
      expect(findIn(plain, word)).toEqual([]);
      expect(findIn(hardened, word)).toEqual([word]);
    }
  });

  it("are found with the very words marked, in a draft of many", () => {
    const text = DISGUISES.slice(0, 36)
      .map(({ apply }, at) => `so ${apply(WORDS[at % 20] as string)} then`)
      .join(", ");
    const found = findIn(hardened, text);
    for (const [at, { apply }] of DISGUISES.slice(0, 36).entries())
      expect(found).toContain(apply(WORDS[at % 20] as string));
  });
});

describe("10,000 ordinary words", () => {
  let hardenedTerms: string[];
  /** Words such as "hate" are on both lists: finding them in disguise is what the list is hardened for. */
  let others: string[];
  beforeAll(async () => {
    const model = await loadCompiledPack("rules/model");
    hardenedTerms = (model.hardened ?? []).flatMap((index) => model.lists[index] ?? []);
    others = cleanWords.filter((word) => !hardenedTerms.includes(word));
  });

  it("are ten thousand", () => {
    expect(new Set(cleanWords).size).toBe(10_000);
  });

  it("are taken for none of the model pack's hardened terms, whether they stand alone, in a sentence or joined", () => {
    expect(hardenedTerms.length).toBeGreaterThan(100);
    const plain = openTerms(hardenedTerms, false);
    const pack = openTerms(hardenedTerms, true);
    const texts = others.flatMap((word, at) => {
      const next = others[(at + 4_999) % others.length] as string;
      return [word, `${word}s' a1 ${next} aaa`, `${word}-${next}`, `${word}.${next}`, `${word}5 ${next}!`];
    });
    const collisions = texts.flatMap((text) =>
      findIn(pack, text).filter((found) => !findIn(plain, text).includes(found)),
    );
    expect(collisions).toEqual([]);
  });

  it("stay themselves when they are disguised: hardly any is taken for a hardened term", () => {
    const pack = openTerms(hardenedTerms, true);
    const collisions = others.flatMap((word) =>
      DISGUISES.flatMap(({ apply }) => findIn(pack, `so ${apply(word)} then`)),
    );
    expect(collisions.length / (others.length * DISGUISES.length)).toBeLessThan(0.0005);
  });
});
