import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

describe("ages", () => {
  it.each([
    ["a 14-year-old boy", ["14-year-old = 14"]],
    ["aged 14", ["aged 14 = 14"]],
    ["age: 14", ["age: 14 = 14"]],
    ["at the age of 14", ["age of 14 = 14"]],
    ["14 yr old", ["14 yr old = 14"]],
    ["a 14yo", ["14yo = 14"]],
    ["14 y/o", ["14 y/o = 14"]],
    ["14 y.o.", ["14 y.o = 14"]],
    ["14 years of age", ["14 years of age = 14"]],
    ["fourteen-year-old", ["fourteen-year-old = 14"]],
    ["twenty-one year old", ["twenty-one year old = 21"]],
    ["6-month-old baby", ["6-month-old = 0"]],
    ["18 months old", ["18 months old = 1"]],
    ["Tyler, 11,", ["11 = 11"]],
    ["Dana Whitlock, 34, of", ["34 = 34"]],
    ["Oyelaran, 34, of Dayton", ["34 = 34"]],
    ["a boy (14)", ["14 = 14"]],
    ["turned 15 today", ["turned 15 = 15"]],
    ["She turned 15.", ["turned 15 = 15"]],
    ["ages 12 and 14", ["ages 12 = 12", "14 = 14"]],
    ["two 14-year-olds", ["14-year-olds = 14"]],
  ])("are found in %j", (text, expected) => {
    expect(findEntities("age", text)).toEqual(expected);
  });

  it.each([
    "8th grade, grade 9",
    "turned 15 people away",
    "30-year-old building",
    "10-year-old cold case",
    "K9 Max, 9, passed",
    "our dog is 9 years old",
    "ages 5-12 welcome",
    "age 5 to 12",
    "age 14 and up",
    "ages 18+",
    "classes for 14-year-olds",
    "On May 5, 11, and 14",
    "Route 9, 12, closed",
    "14 years of service",
    "a 300-year-old tale",
  ])("are not seen in %j", (text) => {
    expect(findEntities("age", text)).toEqual([]);
  });
});
