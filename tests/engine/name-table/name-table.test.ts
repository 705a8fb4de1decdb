import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { familyOf, givenOf, PLACE_FLAG, wordOf } from "../../../src/engine/entities/name-flags.ts";
import { lookUpName } from "../../../src/engine/entities/name-lookup.ts";
import { hashWord } from "../../../src/engine/hash.ts";
import { generateNameTable } from "./generate.ts";
import { rateNames } from "./rate-names.ts";

const committed = readFileSync("src/engine/entities/name-table.ts", "utf8");
const names = rateNames();

/** The module's values, whatever the formatter did to its lines. */
function readValues(source: string): string[] {
  return [...source.matchAll(/(\w+) =\s+("[^"]*"|\d+);/g)].map(([, name, value]) => `${name} ${value}`);
}

describe("the table of names", () => {
  it("is what the generator makes of the lists", () => {
    expect(readValues(committed)).toHaveLength(3);
    expect(readValues(generateNameTable())).toEqual(readValues(committed));
  });

  it("gives every name of the lists its flags", () => {
    const byHash = new Map<number, number>();
    for (const [name, flags] of names) byHash.set(hashWord(name), (byHash.get(hashWord(name)) ?? 0) | flags);
    const wrong = [...byHash].filter(([hash, flags]) => lookUpName(hash) !== flags);
    expect(names.size).toBeGreaterThan(60_000);
    expect(wrong).toEqual([]);
  });

  it("takes a word that is no name for one less than once in a thousand times", () => {
    let taken = 0;
    for (let index = 0; index < 20_000; index++) if (lookUpName(hashWord(`qx${index}zq`)) !== 0) taken++;
    expect(taken).toBeLessThan(20);
  });

  it.each([
    ["dana", 3, 0],
    ["szymon", 2, 0],
    ["oyelaran", 0, 0],
    ["may", 3, 3],
    ["police", 0, 3],
  ])("knows how much %s is a given name and how much a word", (name, given, word) => {
    const flags = lookUpName(hashWord(name));
    expect([givenOf(flags), wordOf(flags)]).toEqual([given, word]);
  });

  it("knows surnames and places", () => {
    expect(familyOf(lookUpName(hashWord("nguyen")))).toBe(3);
    expect(lookUpName(hashWord("jackson")) & PLACE_FLAG).toBe(PLACE_FLAG);
  });

  it("stays small enough to be read by a worker that has just woken", () => {
    expect(committed.length).toBeLessThan(400_000);
    expect(gzipSync(committed).length).toBeLessThan(250_000);
  });
});
