import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEntities, ENTITY_KINDS } from "../../../src/engine/entities/index.ts";
import { AWKWARD_PIECES, readTokens } from "../sample.ts";

const MORE_PIECES = [
  "10-4 ",
  "1.",
  "1 ",
  "1-",
  "12:30",
  "$1,000",
  "a:1",
  "10°",
  "5th & Oak",
  "200 block of ",
  "dob 1/1/90",
  "case 24-0131",
  "badge 12",
  "Adam-12",
  "hundred ",
  "minor ",
  "x_y+",
  "at dot com",
  "A1-",
  "555-TIPS",
  "7 to 9 ",
  "4111 1111 ",
  "40.7128, -74.0060",
  "Dr ",
  "St. ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD_PIECES, ...MORE_PIECES), fc.string({ unit: "binary" })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(""));

describe.each(ENTITY_KINDS)("%s", (kind) => {
  it("is found in any text without an error, in order, inside the text, with a confidence in percent", () => {
    fc.assert(
      fc.property(text, (draft) => {
        const tokens = readTokens(draft);
        let end = 0;
        for (const match of detectEntities(kind, tokens)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.end).toBeLessThanOrEqual(tokens.folded.length);
          expect(match.last).toBeGreaterThanOrEqual(match.first);
          expect(match.confidence).toBeGreaterThanOrEqual(0);
          expect(match.confidence).toBeLessThanOrEqual(100);
          expect(Number.isInteger(match.confidence)).toBe(true);
          end = match.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(MORE_PIECES)("is found in a text of nothing but %j without an error", (piece) => {
    const tokens = readTokens(piece.repeat(Math.ceil(10_000 / piece.length)));
    expect(detectEntities(kind, tokens).every(({ first, last }) => first <= last)).toBe(true);
  });
});
