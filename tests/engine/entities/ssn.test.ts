import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

describe("social security numbers", () => {
  it.each([
    ["his is 123-45-6789", ["123-45-6789"]],
    ["SSN 123456789", ["123456789"]],
    ["her social is 123 45 6789", ["123 45 6789"]],
    ["123–45–6789", ["123–45–6789"]],
  ])("are found in %j", (text, expected) => {
    expect(findEntities("ssn", text)).toEqual(expected);
  });

  it.each([
    "000-12-3456",
    "666-12-3456",
    "912-12-3456",
    "123-00-3456",
    "123-45-0000",
    "078-05-1120",
    "123456789 views",
    "123 45 6789 is a row",
    "123-456-789",
    "12-345-6789",
    "123-45 6789",
    "415-555-0132",
  ])("are not seen in %j", (text) => {
    expect(findEntities("ssn", text)).toEqual([]);
  });
});
