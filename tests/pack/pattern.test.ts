import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../../src/pack/pattern/compile-pattern.ts";
import { STATE_LIMIT } from "../../src/pack/pattern/dfa.ts";
import { PatternError } from "../../src/pack/pattern/error.ts";

function isAccepted(pattern: string): boolean {
  try {
    compilePattern(pattern);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(PatternError);
    return false;
  }
}

describe("compiling patterns", () => {
  it.each([
    ["", 0],
    ["a(?=b)", 1],
    ["a(?<n>b)", 1],
    ["(a)\\1", 3],
    ["^a", 0],
    ["a$", 1],
    ["a\\bc", 1],
    ["(\\ba)", 1],
    ["\\bfoo|bar", 6],
    ["a{1,41}", 1],
    ["a{5,2}", 1],
    ["a**", 2],
    ["a*?b", 2],
    ["*a", 0],
    ["a(b", 1],
    ["a)b", 1],
    ["[ab", 0],
    ["[]", 0],
    ["[z-a]", 1],
    ["[\\d-z]", 1],
    ["a{x", 1],
    ["a\\", 1],
    ["[^\\", 2],
    ["(?i:a)", 0],
    ["a{2}{3}", 4],
    ["[a-\\d]", 1],
    ["\\x41", 0],
    ["a\\Bb", 1],
    ["a𝓯", 1],
    ["\\p", 0],
    ["a*", 0],
    ["ж", 0],
    ["a👮", 1],
    ["a\u200b", 1],
    [".{0,40}x.{0,40}y.{0,40}", 0],
    ["[^\\d\\D]", 0],
    ["(".repeat(100), 60],
    ["((a{40}){40}){40}", 0],
  ])("refuses %j with a fix, at offset %i", (pattern, offset) => {
    const error = (() => {
      try {
        compilePattern(pattern);
        return null;
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PatternError);
    expect((error as PatternError).offset).toBe(offset);
    expect((error as PatternError).message).toMatch(/\.$/);
    expect((error as PatternError).fix).toMatch(/\S\.$|`\.$/);
  });

  it("throws nothing but a PatternError, whatever the source", () => {
    const piece = fc.constantFrom(
      ..."ab01(|)[]{}?*+.\\^$-,: é",
      "\\b",
      "\\d",
      "(?:",
      "{2,3}",
      "[^",
      "👮",
      "\ud800",
    );
    const source = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, (pattern) => {
        try {
          compilePattern(pattern);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(PatternError);
          expect((thrown as PatternError).offset).toBeLessThanOrEqual(pattern.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("compiles the same source to the same table, within the state limit", () => {
    const source = "\\b(?:case|report)\\s*(?:no\\.?|#)?\\s*\\d{2}-?\\d{3,8}\\b";
    expect(compilePattern(source)).toEqual(compilePattern(source));
    expect(compilePattern(source).accepting.length).toBeLessThan(STATE_LIMIT / 10);
  });

  it("accepts only what JavaScript and RE2, which knows nothing but regular languages, accept too", () => {
    const piece = fc.constantFrom(..."ab1(|)[]?*+.\\-,: é", "\\b", "\\d", "(?:", "{2,3}", "[^", "\\.", "\\n");
    const source = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, (pattern) => {
        if (!isAccepted(pattern)) return;
        expect(() => new RegExp(pattern)).not.toThrow();
        expect(() => RE2JS.compile(pattern)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
