import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

describe("street addresses", () => {
  it.each([
    ["at 1420 Maple Ave NW, Apt 3 tonight", ["1420 Maple Ave NW, Apt 3"]],
    ["lives at 1420 maple street", ["1420 maple street"]],
    ["400 St. Louis Ave.", ["400 St. Louis Ave"]],
    ["12 N. Main St.", ["12 N. Main St"]],
    ["42 W 5th Street", ["42 W 5th Street"]],
    ["14b Acacia Gardens", ["14b Acacia Gardens"]],
    ["1200 Broadway", ["1200 Broadway"]],
    ["12 West Side Ave", ["12 West Side Ave"]],
    ["77 Old Mill Way and 8 Oak Ct", ["77 Old Mill Way", "8 Oak Ct"]],
  ])("are found in %j", (text, expected) => {
    expect(findEntities("street-address", text)).toEqual(expected);
  });

  it.each([
    "200 block of Main St",
    "200 Block Main St",
    "the 200 blk of Main Street",
    "Route 9 and Hwy 50 are closed",
    "5th & Main St",
    "Main St and Oak Ave",
    "On May 5 Main Street will close",
    "Unit 12 Main Street",
    "14 officers drive there",
    "25 mph road, a 2 lane road",
    "3 children in the street",
    "2024 Main Street Parade",
    "at 10 people on the street",
    "exit 12 North Road",
    "$20 Park Drive",
    "Polls are open 7 to 8. Dale Street fills early",
    "the 1987 Harbor Street fire",
  ])("are not seen in %j", (text) => {
    expect(findEntities("street-address", text)).toEqual([]);
  });
});
