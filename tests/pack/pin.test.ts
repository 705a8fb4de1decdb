import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PinError, readPins } from "../../src/pack/pin.ts";

describe("brackets in an example", () => {
  it("are taken out, and say which words they held", () => {
    expect(readPins("Our hearts are with [Dana Whitlock] of [Elm Street].")).toEqual({
      text: "Our hearts are with Dana Whitlock of Elm Street.",
      pins: [
        { start: 20, end: 33 },
        { start: 37, end: 47 },
      ],
    });
  });

  it("count in UTF-16 code units", () => {
    expect(readPins("😀 [é😀] x")).toEqual({ text: "😀 é😀 x", pins: [{ start: 3, end: 6 }] });
  });

  it("are literal after a backslash, and other backslashes stay", () => {
    expect(readPins("a \\[b\\] c\\d [e\\]f]")).toEqual({
      text: "a [b] c\\d e]f",
      pins: [{ start: 10, end: 13 }],
    });
  });

  it("never make more text or pins outside of it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "[", "]", "\\", "😀", " ")), (parts) => {
        const source = parts.join("");
        try {
          const { text, pins } = readPins(source);
          expect(text.length).toBeLessThanOrEqual(source.length);
          for (const { start, end } of pins) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(PinError);
          expect((error as PinError).offset).toBeLessThan(source.length);
        }
      }),
    );
  });
});
