import { describe, expect, it } from "vitest";
import { findNearest } from "../../src/pack/nearest.ts";

const KEYS = ["terms", "pattern", "entity", "near", "not", "any", "all"];

describe("finding the word that was meant", () => {
  it.each([
    ["term", "terms"],
    ["patern", "pattern"],
    ["entiyt", "entity"],
    ["Near", "near"],
    ["pattrens", "pattern"],
  ])("takes %s for %s", (word, meant) => {
    expect(findNearest(word, KEYS)).toBe(meant);
  });

  it.each(["regex", "sentence", "", "x".repeat(5_000)])("has no suggestion for %j", (word) => {
    expect(findNearest(word, KEYS)).toBeNull();
  });
});
