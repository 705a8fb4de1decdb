import { describe, expect, test } from "vitest";
import { popupStrings, strings } from "../../src/ui/strings.ts";

function allWords(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, "x")), String(value(1, "x"))];
  return Object.values(value as object).flatMap(allWords);
}

const words = [...allWords(strings), ...allWords(popupStrings)];

describe("the words of the screens", () => {
  test("never accuse: a post may touch a guideline", () => {
    expect(words.filter((line) => /violat|breach|illegal|forbidden|offen[cs]e/i.test(line))).toEqual([]);
    expect(strings.dialog.summary(1)).toBe("This post may touch 1 guideline.");
    expect(strings.dialog.summary(2)).toBe("This post may touch 2 guidelines.");
  });

  test("keep sentences short", () => {
    const sentences = words.flatMap((line) => line.split(/(?<=[.!?])\s/));
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 16);
    expect(long).toEqual([]);
  });
});
