import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

describe("phone numbers", () => {
  it.each([
    ["Call 555-010-0134 now", ["555-010-0134"]],
    ["at (415) 555-0132.", ["(415) 555-0132"]],
    ["+1 415.555.0132", ["+1 415.555.0132"]],
    ["1-800-273-8255", ["1-800-273-8255"]],
    ["call us at 4155550132", ["4155550132"]],
    ["tip line 555-0142", ["555-0142"]],
    ["4‑1‑5 no, ４１５-５５５-０１３２", ["４１５-５５５-０１３２"]],
    ["07700 900123", ["07700 900123"]],
    ["ring 020 7946 0958", ["020 7946 0958"]],
    ["+44 20 7946 0958", ["+44 20 7946 0958"]],
    ["+44 (0)20 7946 0958", ["+44 (0)20 7946 0958"]],
    ["Crimestoppers 0800 555 111", ["0800 555 111"]],
    ["text 415-555-0132 or 415-555-0133", ["415-555-0132", "415-555-0133"]],
  ])("are found in %j", (text, expected) => {
    expect(findEntities("phone", text)).toEqual(expected);
  });

  it.each([
    "case 2024012345",
    "Case 415-555-0132",
    "incident #415-555-0132",
    "between 300-1000 people",
    "call 911 or 101",
    "2019-2020",
    "10-4, 24/7",
    "$4155550132",
    "on 12/24/2024 at 10:30",
    "scores 200 300 4000",
    "1,234,567 views",
  ])("are not seen in %j", (text) => {
    expect(findEntities("phone", text)).toEqual([]);
  });
});
