import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { foldTerm } from "../../src/engine/fold.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { DISGUISES } from "./disguises.ts";
import { AWKWARD_PIECES, marked, OFFICIAL, openSample, PERSONAL, sampleClause } from "./sample.ts";

const WORDS = ["scumbag", "vermin", "asshole", "bullshit", "moron", "oxygen thief", "sub-human", "fucker"];
const pack = openSample({
  lists: [WORDS],
  hardened: [0],
  clauses: [sampleClause({ kind: "terms", list: 0 })],
});
const model = openPack(writePack(await loadCompiledPack("rules/model")));

/** Disguises by which folding alone gives the word back. */
const FOLDED = DISGUISES.slice(0, 18).filter(({ kind }) => kind !== "white on black squares");
/** Characters that no reader sees. */
const INVISIBLE = [
  "\u200b",
  "\u200c",
  "\u2060",
  "\u00ad",
  "\ufeff",
  "\u202e",
  "\u2069",
  "\u034f",
  "\u{e0041}",
  "\ufe0e",
];

const disguised = fc
  .tuple(fc.constantFrom(...DISGUISES), fc.constantFrom(...WORDS))
  .map(([{ apply }, word]) => word.replace(/[a-z]+/g, apply));
const anyText = fc
  .array(
    fc.oneof(
      disguised,
      fc.constantFrom(...AWKWARD_PIECES, " ", " ", ". "),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(""));

/** A generator of numbers below 1 that always gives the same ones (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("hardened terms in any text", () => {
  it("never make a check fail or mark a broken character", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (whole, cut) => {
        const text = whole.slice(0, cut % (whole.length + 1));
        for (const { start, end } of evaluate(pack, text, PERSONAL)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end])
            expect(text.slice(Math.max(0, edge - 1), edge + 1)).not.toMatch(
              /^[\ud800-\udbff][\udc00-\udfff]$/,
            );
          expect(text.slice(end)).not.toMatch(/^(?:\p{Mn}|\ufe0f|\u200d\p{Extended_Pictographic})/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are the same every time, whatever was checked in between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const first = evaluate(pack, text, PERSONAL);
        evaluate(pack, between, OFFICIAL);
        expect(evaluate(pack, text, PERSONAL)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it("are still found, at the same visible characters, when invisible ones are put between", () => {
    const insertion = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...INVISIBLE)), {
      minLength: 1,
      maxLength: 12,
    });
    const sentence = fc
      .array(
        fc.oneof(
          disguised,
          fc.constantFrom("they", "are", "not", "guilty", "14-year-old", "U.S.", "👮🏽‍♂️", "Dana Whitlock"),
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, insertion, (text, insertions) => {
        const clusters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
          ({ segment }) => segment,
        );
        const noisy = [...clusters];
        for (const [at, character] of insertions) noisy[at % noisy.length] += character;
        const noise = /\p{Cf}|\u034f|\ufe0e/gu;
        const visible = (checked: OpenPack, draft: string) =>
          evaluate(checked, draft, OFFICIAL).map(({ clause, severity, start, end }) => [
            clause,
            severity,
            draft.slice(start, end).replace(noise, ""),
          ]);
        for (const checked of [pack, model])
          expect(visible(checked, noisy.join(""))).toEqual(visible(checked, text));
      }),
      { numRuns: 400 },
    );
  });
});

describe("the worst of drafts", () => {
  it.each([
    ["letters set apart", "s c u m "],
    ["dots", "s.c.u.m.b."],
    ["masks", "s**m "],
    ["signs", "$@!|"],
    ["look-alikes", "ѕсυм"],
    ["pictures", "👮s👮"],
    ["one letter", "s"],
  ])("of %s are checked to the end with every span inside the text", (_, piece) => {
    const text = piece.repeat(Math.ceil(160_000 / piece.length));
    for (const { start, end } of evaluate(pack, text, PERSONAL)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe("3,000 mangled texts", () => {
  it("have every term found at exactly the slice that folds back to it", () => {
    const random = createRandom(20_261_125);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const wrong: string[] = [];
    let found = 0;
    for (let round = 0; round < 3_000; round++) {
      const term = pick(WORDS.filter((word) => /^[a-z]+$/.test(word)));
      const mangled = pick(FOLDED).apply(term);
      const filler = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(FILLER)).join(" ");
      const text = `${filler()} ${mangled} ${filler()}`;
      const slices = marked(text, evaluate(pack, text, PERSONAL));
      found += slices.length;
      if (slices.length !== 1 || slices[0] !== mangled || foldTerm(slices[0]) !== term)
        wrong.push(`${JSON.stringify(text)} gave ${JSON.stringify(slices)}`);
    }
    expect(wrong).toEqual([]);
    expect(found).toBe(3_000);
  });
});

/** Neighbours that stress the map of offsets: expanding, astral, joined, dropped and lone characters. */
const FILLER = [
  ..."the ﬁre Straße 👩‍👩‍👧 🇺🇸 cafe\u0301 हिन्दी ٥٥ ﷺ İstanbul Ωmega полиция 中文 \ud800 e\u0336\u0317 𝓪nd ① ½ x² don’t “so” — …".split(
    " ",
  ),
  "\u200f",
];
