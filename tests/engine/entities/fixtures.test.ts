import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIDENCE } from "../../../src/engine/entities/entity.ts";
import { ENTITY_KINDS } from "../../../src/engine/entities/index.ts";
import { locateEntities, readFixtures } from "./fixtures.ts";

const fixtures = readFixtures();

it("has twenty texts with each kind and twenty look-alikes", () => {
  const counts = [...fixtures].map(([kind, lines]) => {
    const positives = lines.filter(({ expected }) => expected.length > 0).length;
    return { kind, enough: positives >= 20 && lines.length - positives >= 20 };
  });
  expect(counts).toEqual([...ENTITY_KINDS].sort().map((kind) => ({ kind, enough: true })));
});

describe.each([...fixtures])("%s", (kind, lines) => {
  it.each(lines.map(({ text, expected }) => [text, expected] as const))("%j", (text, expected) => {
    const words = (spans: readonly { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(words(locateEntities(kind, text, DEFAULT_CONFIDENCE))).toEqual(words(expected));
  });
});
