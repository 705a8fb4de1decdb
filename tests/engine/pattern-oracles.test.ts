import { describe, expect, it } from "vitest";
import { createRandom } from "../bench/texts.ts";
import { compareWithOracles } from "./pattern-oracles.ts";

describe("many patterns at once", () => {
  it("find in mangled texts what RegExp, re2js and refa find", () => {
    expect(compareWithOracles(60, 120, createRandom(1))).toEqual([]);
  });
});
