import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createFoldBuffer,
  type FoldedText,
  foldedSlice,
  foldTerm,
  foldText,
  toSourceSpan,
} from "../../src/engine/fold.ts";
import { APOSTROPHE, DIGIT, KEPT_MARK, LETTER } from "../../src/engine/fold-char.ts";
import { AWKWARD_PIECES, fold } from "./sample.ts";

const awkwardText = fc
  .array(fc.constantFrom(...AWKWARD_PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(awkwardText, fc.string({ unit: "binary", maxLength: 60 }));

/** Original words behind the folded text `needle`. */
function sourceOf(text: string, needle: string): string {
  const folded = fold(text);
  const start = foldedSlice(folded, 0, folded.length).indexOf(needle);
  const span = toSourceSpan(folded, start, start + needle.length);
  return text.slice(span.start, span.end);
}

function isInWord(folded: FoldedText, at: number): boolean {
  return [LETTER, DIGIT, KEPT_MARK, APOSTROPHE].includes(folded.classes[at] as number);
}

describe("the matching form", () => {
  it.each([
    ["ÉCOLE", "ecole"],
    ["naïve façade", "naive facade"],
    ["Straße ŒUVRE Ærø Łódź", "strasse oeuvre aero lodz"],
    ["don’t ‘so’ “this” «that»", 'don\'t \'so\' "this" "that"'],
    ["1–2—3−4", "1-2-3-4"],
    ["a\u00a0b\u2003c\td", "a b c d"],
    ["s\u200bh\u00adi\u2060t\u202e", "shit"],
    ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
    ["İstanbul ı", "istanbul i"],
    ["ﬁre ℡ ﬃ", "fire tel ffi"],
    ["ｆｕｌｌ　ｗｉｄｔｈ", "full width"],
    ["٥٥٥-०१४२ 𝟗", "555-0142 9"],
    ["𝓰𝓾𝓲𝓵𝓽𝔂", "guilty"],
    ["👮🏽‍♂️ 1️⃣0️⃣", "👮‍♂ 10"],
    ["हिन्दी", "हिन्दी"],
    ["Ёж Й", "еж и"],
    ["", ""],
    ["ɢᴜɪʟᴛʏ ⒢⒰⒤⒧⒯⒴ 🅶🆄🅸🅻🆃🆈 ⓖⓤⓘⓛⓣⓨ", "guilty guilty guilty guilty"],
    ["guіlty gυilty", "guilty guilty"],
    ["сор полиция ΑΒΓ", "сор полиция αβγ"],
    ["5Ж ЖaЖ", "5ж жaж"],
    ["\u2800x\ufff9y", "xy"],
    ["\ud800x\udc00", "\ud800x\udc00"],
  ])("writes %j as %j", (text, expected) => {
    expect(foldTerm(text)).toBe(expected);
  });

  it("stays the same when a folded term is folded again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldTerm(foldTerm(text))).toBe(foldTerm(text));
      }),
      { numRuns: 500 },
    );
  });

  it("gives terms and texts the same form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(foldedSlice(folded, 0, folded.length).replace(/\s+/gu, " ").trim()).toBe(foldTerm(text));
      }),
    );
  });

  it("does not depend on what the buffer held before", () => {
    const buffer = createFoldBuffer();
    fc.assert(
      fc.property(anyText, (text) => {
        const reused = foldText(text, buffer);
        const fresh = fold(text);
        expect(foldedSlice(reused, 0, reused.length)).toBe(foldedSlice(fresh, 0, fresh.length));
        expect([...reused.source.subarray(0, reused.length + 1)]).toEqual([
          ...fresh.source.subarray(0, fresh.length + 1),
        ]);
      }),
    );
  });

  it("lets go of the memory that a very long text took", () => {
    const buffer = createFoldBuffer();
    foldText("a".repeat(200_000), buffer);
    foldText("short", buffer);
    expect(buffer.units.length).toBeLessThan(5_000);
  });

  it("needs no more room than eighteen units for a character that expands", () => {
    const folded = fold("\ufdfa".repeat(2_000));
    expect(folded.length).toBe(36_000);
    expect(folded.units.length).toBeLessThanOrEqual(36_000 * 3);
  });
});

describe("the map back to the original", () => {
  it.each([
    ["xx Straße", "s", "S"],
    ["Straße yy", "ss", "ß"],
    ["ab cafe\u0301 d", "cafe", "cafe\u0301"],
    ["ok ﬁre", "fi", "ﬁ"],
    ["ok ﬁre", "ire", "ﬁre"],
    ["a s\u200bh\u00adi b", "shi", "s\u200bh\u00adi"],
    ["hi 👮🏽 there", "👮", "👮🏽"],
    ["go 👩‍👩‍👧 home", "👩", "👩‍👩‍👧"],
    ["go 🇺🇸🇬🇧 home", "🇺", "🇺🇸"],
    ["𝓰uilty", "g", "𝓰"],
    ["он guі\u0301lty ok", "guilty", "guі\u0301lty"],
    ["a𐊂b c", "abb", "a𐊂b"],
  ])("in %j, %j comes from %j", (text, needle, expected) => {
    expect(sourceOf(text, needle)).toBe(expected);
  });

  it("never cuts a surrogate pair, a mark from its letter or an emoji sequence", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text);
        if (folded.length === 0) return;
        const start = one % folded.length;
        const end = start + 1 + (other % (folded.length - start));
        const span = toSourceSpan(folded, start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
        for (const edge of [span.start, span.end]) {
          const around = text.slice(Math.max(0, edge - 1), edge + 1);
          expect(around).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
        expect(text.slice(span.end)).not.toMatch(/^(?:\p{Mn}|\ufe0f)/u);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the folded slice back when the reported slice, in whole words, is folded", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text);
        if (folded.length === 0) return;
        let start = one % folded.length;
        let end = start + 1 + (other % (folded.length - start));
        while (start > 0 && isInWord(folded, start - 1) && isInWord(folded, start)) start--;
        while (end < folded.length && isInWord(folded, end - 1) && isInWord(folded, end)) end++;
        const span = toSourceSpan(folded, start, end);
        const again = fold(text.slice(span.start, span.end));
        expect(foldedSlice(again, 0, again.length)).toContain(foldedSlice(folded, start, end));
      }),
      { numRuns: 500 },
    );
  });
});
