import { describe, expect, it } from "vitest";
import {
  HAS_CAPITAL,
  HAS_DIGIT,
  HAS_LINK,
  HAS_WORD,
  readFeatures,
} from "../../../src/engine/entities/features.ts";
import { detectEntities } from "../../../src/engine/entities/index.ts";
import { NO_LISTS } from "../../../src/engine/entities/lists.ts";
import { readTokens } from "../sample.ts";

describe("features of a draft", () => {
  it.each([
    ["", 0],
    ["plain words", HAS_WORD],
    ["Dana", HAS_WORD | HAS_CAPITAL],
    ["at 5", HAS_WORD | HAS_DIGIT],
    ["see example.org", HAS_WORD | HAS_LINK],
    ["Dana: example.org/5", HAS_WORD | HAS_CAPITAL | HAS_LINK | HAS_DIGIT],
  ])("are read of %j", (text, features) => {
    expect(readFeatures(readTokens(text))).toBe(features);
  });

  it("keep a detector from running that needs what the draft lacks", () => {
    const tokens = readTokens("Call 415-555-0132");
    expect(detectEntities("phone", tokens, NO_LISTS, HAS_DIGIT)).toHaveLength(1);
    expect(detectEntities("phone", tokens, NO_LISTS, HAS_WORD | HAS_CAPITAL)).toEqual([]);
  });
});
