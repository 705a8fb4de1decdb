import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sections } from "../../src/engine/container/layout.ts";
import { letterOf } from "../../src/engine/hardened/atoms.ts";
import {
  nextState,
  OUTPUTS,
  openHardened,
  STATE_WORDS,
  VARIANT_WORDS,
} from "../../src/engine/hardened/automaton.ts";
import { buildHardened } from "../../src/pack/write/build-hardened.ts";
import { listVariants } from "../../src/pack/write/term-variants.ts";

const word = fc
  .string({ unit: fc.constantFrom(..."abc"), minLength: 3, maxLength: 6 })
  .map((text) => text.replace(/(.)\1+/g, "$1"));
const words = fc.uniqueArray(
  word.filter((text) => text.length >= 3),
  { minLength: 1, maxLength: 20 },
);

/** Where the automaton says that each variant ends, as `end:list`. */
function runAutomaton(lists: string[][], text: string): string[] {
  const tables = buildHardened(lists, [...lists.keys()]);
  const found: string[] = [];
  let state = 0;
  [...text].forEach((char, at) => {
    state = nextState(tables, state, letterOf(char));
    const outputs = tables.hardenedStates[state * STATE_WORDS + OUTPUTS] as number;
    for (let output = 1; outputs !== 0 && output <= (tables.hardenedOutputs[outputs] as number); output++) {
      const variant = tables.hardenedOutputs[outputs + output] as number;
      found.push(`${at}:${tables.hardenedVariants[variant * VARIANT_WORDS + 2]}`);
    }
  });
  return found.sort();
}

describe("the tables of hardened terms", () => {
  it("find every word at every place where it ends, as a search for each would", () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 60 }), (list, text) => {
        const lists = list.map((one) => [one]);
        const expected = list.flatMap((one, index) =>
          [...text].flatMap((_, at) => (text.slice(0, at + 1).endsWith(one) ? [`${at}:${index}`] : [])),
        );
        expect(runAutomaton(lists, text)).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("are the same for the same lists", () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(buildHardened([list], [0])).toEqual(buildHardened([[...list]], [0]));
      }),
      { numRuns: 50 },
    );
  });

  it("are empty where no list is hardened, and then there is nothing to open", () => {
    const tables = buildHardened([["vermin"]], []);
    expect(Object.values(tables).every(({ length }) => length === 0)).toBe(true);
    expect(openHardened(tables as unknown as Sections)).toBeNull();
  });

  it("are refused when their lengths do not fit, or when they would lead round in circles", () => {
    const tables = buildHardened([["vermin"]], [0]);
    for (const name of ["hardenedStates", "hardenedVariants", "hardenedWordGroups"] as const) {
      const cut = { ...tables, [name]: tables[name].subarray(1) };
      expect(() => openHardened(cut as unknown as Sections)).toThrow("damaged");
    }
    const circular = buildHardened([["vermin"]], [0]);
    const state = nextState(circular, 0, letterOf("v"));
    circular.hardenedStates[state * STATE_WORDS + 2] = state;
    expect(() => nextState(circular, state, letterOf("z"))).toThrow("damaged");
  });

  it("stay small: 2,000 words in under 300 kB", () => {
    const syllables = "ba ce di fo gu ha je ki mo nu pe ro su ta ve wi xo zu".split(" ");
    const list = Array.from({ length: 2_000 }, (_, at) =>
      [at % 18, Math.floor(at / 18) % 18, Math.floor(at / 324), at % 7]
        .map((index) => syllables[index])
        .join(""),
    );
    const bytes = Object.values(buildHardened([list], [0])).reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
    expect(bytes).toBeLessThan(300_000);
  });
});

describe("the ways of writing a term", () => {
  const written = (term: string) =>
    listVariants(term).map(({ letters, times }) =>
      letters
        .map(
          (letter, at) =>
            `${letter === 26 ? "_" : String.fromCharCode(97 + (letter & 31))}${letter & 32 ? "!" : ""}${times[at]}`,
        )
        .join(" "),
    );

  it("count repeated letters and take a stroke for an l", () => {
    expect(written("boo")).toEqual(["b1 o2"]);
    expect(written("ale")).toEqual(["a1 l1 e1", "a1 i!1 e1"]);
    expect(written("oil")).toEqual(["o1 i1 l1", "o1 i!2"]);
  });

  it("are with and without a hyphen", () => {
    expect(written("ab-oo")).toEqual(["a1 b1 o2", "a1 b1 _1 o2"]);
  });

  it("are none for words that stand in too many texts or in another alphabet", () => {
    expect([written("ab"), written("10-4"), written("сор")]).toEqual([[], [], []]);
  });
});
