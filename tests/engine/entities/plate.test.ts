import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

describe("number plates", () => {
  it.each([
    ["plate ABC-1234", ["ABC-1234"]],
    ["license plate 7ABC123", ["7ABC123"]],
    ["tag abc1234", ["abc1234"]],
    ["plate: ABC 1234, heading north", ["ABC 1234"]],
    ["Ontario plates ABCD 123", ["ABCD 123"]],
    ["AB12 CDE registration", ["AB12 CDE"]],
    ["reg AB12CDE", ["AB12CDE"]],
    ["A black SUV, licence A123 BCD", ["A123 BCD"]],
    ["plate AB1 23C", ["AB1 23C"]],
  ])("are found in %j", (text, expected) => {
    expect(findEntities("plate", text)).toEqual(expected);
  });

  it.each([
    "ABC 1234 is parked",
    "silver Honda CRV 2015, plate unknown",
    "driver's license A1234567",
    "tag 10th street and 21st avenue",
    "license and 2000 dollars",
    "tags expired 2 years",
    "plate of 5 cookies",
    "a 2014 silver wagon, tag unknown",
    "registration at 5pm, 100mph",
    "tag us at #ABC1234",
    "plate\nABC1234",
  ])("are not seen in %j", (text) => {
    expect(findEntities("plate", text)).toEqual([]);
  });
});
