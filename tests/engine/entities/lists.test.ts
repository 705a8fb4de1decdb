import { describe, expect, it } from "vitest";
import { openEntityLists } from "../../../src/engine/entities/lists.ts";
import { findMarked } from "../sample.ts";
import { findEntities } from "./find-entities.ts";

describe("what a pack publishes itself", () => {
  const lists = openEntityLists(
    ["1-800-222-TIPS", "410-555-0142", "988", "+44 117 496 0123"],
    ["Dana K. Whitlock", "José Ruiz"],
  );

  it.each([
    "Call 1-800-222-8477",
    "Call 800-222-TIPS",
    "Call (410) 555-0142",
    "Call 555-0142",
    "Ring 0117 496 0123",
  ])("is no private phone number in %j", (text) => {
    expect(findEntities("phone", text, lists)).toEqual([]);
  });

  it("leaves other phone numbers alone", () => {
    expect(findEntities("phone", "Call 410-555-0143", lists)).toEqual(["410-555-0143"]);
  });

  it.each(["Thank you Dana Whitlock!", "We met José Ruiz's team", "Mr. Ruiz spoke"])(
    "is no private person in %j",
    (text) => {
      expect(findEntities("person-name", text, lists)).toEqual([]);
    },
  );

  it("leaves other people of that given name alone", () => {
    expect(findEntities("person-name", "Thank you Dana Moreno!", lists)).toEqual(["Dana Moreno"]);
  });
});

describe("the least confidence a clause asks for", () => {
  it("is a half unless the clause says otherwise", () => {
    const text = "Crash on Douglas. Ask Dana about it. Call 1-800-555-0150.";
    expect(findMarked({ kind: "entity", entity: "person-name" }, text)).toEqual(["Dana"]);
    expect(findMarked({ kind: "entity", entity: "person-name", confidence: 25 }, text)).toEqual([
      "Douglas",
      "Dana",
    ]);
    expect(findMarked({ kind: "entity", entity: "person-name", confidence: 75 }, text)).toEqual([]);
    expect(findMarked({ kind: "entity", entity: "phone" }, text)).toEqual(["1-800-555-0150"]);
    expect(findMarked({ kind: "entity", entity: "phone", confidence: 60 }, text)).toEqual([]);
  });
});
