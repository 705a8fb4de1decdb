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
    ["One S. Wacker Dr., Ste. 2050", ["One S. Wacker Dr., Ste. 2050"]],
    ["30-83 29th Street, Astoria", ["30-83 29th Street"]],
    ["9820-B Midlothian Turnpike", ["9820-B Midlothian Turnpike"]],
    ["613 K Street Northwest", ["613 K Street Northwest"]],
    ["2901 East 3300 South", ["2901 East 3300 South"]],
    ["N79W5406 Bywater Ln", ["N79W5406 Bywater Ln"]],
    [
      "mail 10 birchwood park dr s cherry hill nj 08003-1128",
      ["10 birchwood park dr s cherry hill nj 08003-1128"],
    ],
    ["2225 Commonwealth Apt F", ["2225 Commonwealth Apt F"]],
    ["she lives at 430 webster st", ["430 webster st"]],
    ["his address is 41 Partridge Hollow", ["41 Partridge Hollow"]],
    ["write to P.O. Box 101 or RR 1 Box 297", ["P.O. Box 101", "RR 1 Box 297"]],
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
    "a house with 110 Cats",
    "Two Harbor Street shops were robbed",
    "call 555-0100. Fire Street crews answer",
    "Engine 7, Peoria IL 61602",
    "a box 4 feet long",
  ])("are not seen in %j", (text) => {
    expect(findEntities("street-address", text)).toEqual([]);
  });
});
