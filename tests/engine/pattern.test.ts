import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedSlice } from "../../src/engine/fold.ts";
import { runPatterns } from "../../src/engine/pattern/pattern-set.ts";
import { isWordEdge, MAX_MATCH_UNITS } from "../../src/engine/pattern/tables.ts";
import { createTrail, findMatchEnd } from "../../src/engine/pattern/trail.ts";
import { PatternError } from "../../src/pack/pattern/error.ts";
import { fold, openSample, runSources } from "./sample.ts";

function findAll(pattern: string, text: string): string[] {
  const folded = fold(text);
  const found: string[] = [];
  runSources([pattern], folded, (_, start, end) => found.push(foldedSlice(folded, start, end)));
  return found;
}

describe("patterns", () => {
  it.each([
    ["\\bcase\\s*#?\\s*\\d{2,4}-\\d{3,6}\\b", "See CASE # 24-00123.", ["case # 24-00123"]],
    ["\\b\\d{3}-\\d{4}\\b", "1555-0142 555-0142 555-01423", ["555-0142"]],
    ["a|ab|abc", "abcd", ["abc"]],
    ["(?:ha){2,}", "hahaha ha", ["hahaha"]],
    ["café", "CAFÉ cafe", ["cafe", "cafe"]],
    ["don’t", "DON'T", ["don't"]],
    ["[A-F]+", "deadbeef", ["deadbeef"]],
    ["[^a-z ]+", "ab 12 é?", ["12", "?"]],
    ["x.y", "x\ny xéy x👮y", ["xey"]],
    ["x..y", "x👮y", ["x👮y"]],
    ["\\bfoo\\b|\\bbar\\b", "foobar foo bar", ["foo", "bar"]],
    ["[\\d\\-]+", "1-2", ["1-2"]],
    ["\\$\\d+", "$50 and 50", ["$50"]],
    ["\\bника", "x", null],
    ["Straße", "STRASSE", ["strasse"]],
    ["\\bcafe\\b", "café cafés", ["cafe"]],
    ["a{2}", "aaaaa", ["aa", "aa"]],
  ])("%s in %j", (pattern, text, expected) => {
    if (expected === null) expect(() => findAll(pattern, text)).toThrow(PatternError);
    else expect(findAll(pattern, text)).toEqual(expected);
  });

  it("skips places where no match can start", () => {
    expect(runSources(["\\bzebra\\b"], fold("z a ".repeat(1_000)))).toBe(0);
    expect(runSources(["\\bab"], fold("xab".repeat(300)))).toBe(0);
  });

  it("finds with many patterns at once what each finds alone", () => {
    const sources = ["a+", "\\bab?\\b", "[^b]b", ".{3}", "\\w{2,4}", "b", "(?:ab|ba){1,3}", "\\d\\D"];
    const text = fc.string({ unit: fc.constantFrom(..."ab1- é"), maxLength: 30 });
    fc.assert(
      fc.property(text, (subject) => {
        const folded = fold(subject);
        const together: string[] = [];
        runSources(sources, folded, (pattern, start, end) => together.push(`${pattern}:${start}-${end}`));
        const alone = sources.flatMap((source, pattern) => {
          const found: string[] = [];
          runSources([source], folded, (_, start, end) => found.push(`${pattern}:${start}-${end}`));
          return found;
        });
        expect(together.sort()).toEqual(alone.sort());
      }),
    );
  });

  it("finds in long drafts, where attempts fail often and late, what trying every place finds", () => {
    const sources = ["a+c", "[ab]{2,5}c", "(?:ab|a)+c", "\\ba[ab]*c\\b", "[a-c ]+b1", "[^1]+1", "\\w+ \\w+1"];
    const piece = fc.constantFrom("a".repeat(50), "ab".repeat(30), "b", "c", " ", "1", "aaa bbb ");
    const text = fc.array(piece, { minLength: 20, maxLength: 120 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...sources), (subject, source) => {
        const folded = fold(subject);
        const found: string[] = [];
        const { patterns } = openSample({ patterns: [source] });
        runPatterns(patterns, folded, (_, start, end) => found.push(`${start}-${end}`));
        const expected: string[] = [];
        for (let at = 0; at < folded.length; ) {
          const isPlace = !source.startsWith("\\b") || isWordEdge(folded, at);
          const end = isPlace ? findMatchEnd(patterns, 0, folded, at, createTrail(), { steps: 0 }) : -1;
          if (end !== -1) expected.push(`${at}-${end}`);
          at = end === -1 ? at + 1 : end;
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("cuts a match at the longest length", () => {
    const [first = ""] = findAll("a+", "a".repeat(1_000));
    expect(first.length).toBe(MAX_MATCH_UNITS);
  });
});

describe("patterns against the language's own regular expressions", () => {
  // Deterministic shapes in which the longest match is also the one that JavaScript finds first.
  const atom = fc.constantFrom("a", "b", "1", "\\d", "[ab]", "[^a]", "\\w", "-", "(?:ab)", "(?:a1|b)");
  const quantifier = fc.constantFrom("", "", "?", "{2}", "{1,3}", "+", "*");
  const sequence = fc.array(
    fc.tuple(atom, quantifier).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 4 },
  );
  const text = fc.string({ unit: fc.constantFrom(..."ab1- _"), maxLength: 24 });

  it("agree on whether and where a match starts, and on its end wherever alternatives cannot compete", () => {
    fc.assert(
      fc.property(sequence, fc.boolean(), fc.boolean(), text, (parts, before, after, subject) => {
        const source = `${before ? "\\b" : ""}${parts.join("")}${after ? "\\b" : ""}`;
        const native = new RegExp(source).exec(subject);
        let own: [number, number] | null = null;
        try {
          runSources([source], fold(subject), (_, start, end) => {
            own ??= [start, end];
          });
        } catch (thrown) {
          expect((thrown as PatternError).message).toMatch(/nothing at all/);
          return;
        }
        expect(own === null).toBe(native === null);
        if (native === null) return;
        const [start, end] = own as unknown as [number, number];
        expect(start).toBe(native.index);
        // Longest against greedy-first: never shorter, and what we report is a match in its own right.
        expect(end - start).toBeGreaterThanOrEqual(native[0].length);
        expect(subject.slice(start, end)).toMatch(new RegExp(`^(?:${parts.join("")})$`));
      }),
      { numRuns: 2000 },
    );
  });
});
