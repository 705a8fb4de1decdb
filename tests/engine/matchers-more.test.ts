import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/engine/evaluate.ts";
import type { CheckContext, MatcherNode } from "../../src/engine/types.ts";
import { findMarked, OFFICIAL, openSample, PERSONAL, sampleClause } from "./sample.ts";

const parts = { lists: [["missing"], ["phone", "call"]] };
const missing: MatcherNode = { kind: "terms", list: 0 };
const call: MatcherNode = { kind: "terms", list: 1 };
const find = (node: MatcherNode, text: string, facts: Partial<CheckContext> = {}): string[] =>
  findMarked(node, text, parts, { ...OFFICIAL, ...facts });

describe("link", () => {
  const links =
    "See https://www.city.example.org/a, bit.ly/xyz, chief@city.example.org and facebook.com/groups/9.";

  it("marks every web link, but no e-mail address", () => {
    expect(find({ kind: "link", shortened: false }, links)).toEqual([
      "https://www.city.example.org/a",
      "bit.ly/xyz",
      "facebook.com/groups/9",
    ]);
  });

  it("marks links that hide where they lead", () => {
    expect(find({ kind: "link", shortened: true }, `${links} notbit.ly/x`)).toEqual(["bit.ly/xyz"]);
  });

  it("goes by host with its subdomains, and by path where one is given", () => {
    const to = (hosts: string[]): string[] => find({ kind: "link", shortened: false, hosts }, links);
    expect(to(["example.org"])).toEqual(["https://www.city.example.org/a"]);
    expect(to(["ample.org"])).toEqual([]);
    expect(to(["facebook.com/groups"])).toEqual(["facebook.com/groups/9"]);
    expect(to(["facebook.com/group"])).toEqual([]);
  });

  it("leaves out the hosts that do not count", () => {
    const node: MatcherNode = { kind: "link", shortened: false, except: ["example.org", "facebook.com"] };
    expect(find(node, links)).toEqual(["bit.ly/xyz"]);
  });
});

describe("mention", () => {
  const text = "Thanks @Mayor, @chief@city.example and chief@city.example";

  it("marks accounts, but no e-mail address", () => {
    expect(find({ kind: "mention" }, text)).toEqual(["@Mayor", "@chief@city.example"]);
  });

  it("goes by name, on any server unless one is given", () => {
    expect(find({ kind: "mention", handles: ["mayor"] }, text)).toEqual(["@Mayor"]);
    expect(find({ kind: "mention", handles: ["chief"] }, text)).toEqual(["@chief@city.example"]);
    expect(find({ kind: "mention", handles: ["chief@other.example"] }, text)).toEqual([]);
  });
});

describe("shape", () => {
  const shape = (
    measure: Extract<MatcherNode, { kind: "shape" }>["measure"],
    bounds: { min?: number; max?: number } = {},
  ): MatcherNode => ({ kind: "shape", measure, ...bounds });

  it("marks sentences in capitals, but no acronyms, tags or links", () => {
    const text = "WE CAUGHT HIM AGAIN! The FBI, DEA and ATF helped. #BIGWIN #DUI #SWAT OK";
    expect(find(shape("capitals"), text)).toEqual(["WE CAUGHT HIM AGAIN"]);
    expect(find(shape("capitals", { min: 101 }), text)).toEqual([]);
  });

  it("marks all emoji when there are enough of them", () => {
    expect(find(shape("emoji", { min: 3 }), "\u{1f46e}\u{1f3fd} and \u{1f46e} go")).toEqual([]);
    expect(find(shape("emoji", { min: 2 }), "\u{1f46e}\u{1f3fd} and \u{1f46e} go")).toEqual([
      "\u{1f46e}\u{1f3fd}",
      "\u{1f46e}",
    ]);
  });

  it("measures length in characters, and marks the draft", () => {
    expect(find(shape("length", { min: 5 }), "\u{1f600}\u{1f600}ab")).toEqual([]);
    expect(find(shape("length", { max: 4 }), "\u{1f600}\u{1f600}ab")).toEqual(["\u{1f600}\u{1f600}ab"]);
  });

  it("marks sentences that ask", () => {
    expect(find(shape("question"), "Who did it? We know. Really?!")).toEqual(["Who did it", "Really"]);
    expect(find(shape("question"), "See https://a.example.org/?q=1 now.")).toEqual([]);
  });

  it("counts exclamation marks over the draft, and marks their runs", () => {
    expect(find(shape("exclamation", { min: 3 }), "Go! Go!! Go.")).toEqual(["!", "!!"]);
    expect(find(shape("exclamation", { min: 4 }), "Go! Go!! Go.")).toEqual([]);
  });

  it("marks signs that are repeated", () => {
    expect(find(shape("repeats"), "What?! No!!! Why??? Well...")).toEqual(["!!!", "???"]);
  });
});

describe("media", () => {
  it.each<[Extract<MatcherNode, { kind: "media" }>["fact"], Partial<CheckContext>]>([
    ["image", { hasImage: true }],
    ["missing-alt", { missingAltText: true }],
    ["gps", { gpsInMetadata: true }],
    ["serial", { serialInMetadata: true }],
  ])("%s marks the draft when the site says so, and only then", (fact, facts) => {
    const key = Object.keys(facts)[0] as keyof CheckContext;
    expect(find({ kind: "media", fact }, "New photo.", facts)).toEqual(["New photo"]);
    expect(find({ kind: "media", fact }, "New photo.", { [key]: false })).toEqual([]);
    expect(find({ kind: "media", fact }, "New photo.")).toEqual([]);
  });

  it("says so on a draft without words too", () => {
    expect(find({ kind: "media", fact: "image" }, "", { hasImage: true })).toEqual([""]);
    expect(find({ kind: "media", fact: "image" }, "...", { hasImage: true })).toEqual(["..."]);
  });
});

describe("meaning", () => {
  const threat: MatcherNode = { kind: "meaning", label: "veiled-threat", threshold: 0.7 };
  const check = (detect: MatcherNode, text: string, scores?: Record<string, number>) =>
    checkDraft(openSample({ ...parts, clauses: [sampleClause(detect)] }), text, {
      ...PERSONAL,
      ...(scores === undefined ? {} : { scores }),
    });

  it("holds from its threshold on", () => {
    expect(check(threat, "Nice car.", { "veiled-threat": 0.7 }).findings).toHaveLength(1);
    expect(check(threat, "Nice car.", { "veiled-threat": 0.69 })).toEqual({ findings: [], needsReader: [] });
  });

  it("is reported as not checked when nobody read the draft", () => {
    expect(check(threat, "Nice car.")).toEqual({ findings: [], needsReader: ["A-01"] });
    expect(check(threat, "Nice car.", { other: 1 })).toEqual({ findings: [], needsReader: ["A-01"] });
  });

  it("is not reported where the rest of the clause does not hold anyway", () => {
    for (const of of [
      [missing, threat],
      [threat, missing],
    ]) {
      expect(check({ kind: "all", of }, "Nice car.").needsReader).toEqual([]);
      expect(check({ kind: "all", of }, "A missing car.").needsReader).toEqual(["A-01"]);
    }
  });

  it("is not reported where the clause holds without it", () => {
    const { findings, needsReader } = check({ kind: "any", of: [threat, missing] }, "A missing car.");
    expect([findings.length, needsReader]).toEqual([1, []]);
  });
});

describe("context", () => {
  const holds = (
    condition: Partial<Extract<MatcherNode, { kind: "context" }>>,
    facts: Partial<CheckContext> = {},
  ): boolean =>
    find({ kind: "all", of: [missing, { kind: "context", ...condition }] }, "missing", facts).length > 0;

  it("goes by audience, and does not hold when it is not known", () => {
    expect(holds({ audiences: ["public", "group"] }, { audience: "group" })).toBe(true);
    expect(holds({ audiences: ["public"] }, { audience: "direct" })).toBe(false);
    expect(holds({ audiences: ["public"] })).toBe(false);
  });

  it.each([
    [480, 1020, 480, true],
    [480, 1020, 1019, true],
    [480, 1020, 1020, false],
    [1320, 360, 1439, true],
    [1320, 360, 0, true],
    [1320, 360, 360, false],
    [1320, 360, 720, false],
  ])("a window from minute %i to %i at minute %i: %s", (from, to, localMinutes, expected) => {
    expect(holds({ from, to }, { localMinutes })).toBe(expected);
    expect(holds({ from, to })).toBe(false);
  });

  it("knows of an incident only when one is declared", () => {
    expect(holds({ incident: true }, { isIncident: true })).toBe(true);
    expect(holds({ incident: true })).toBe(false);
    expect(holds({ incident: false })).toBe(true);
    expect(holds({ incident: false }, { isIncident: true })).toBe(false);
  });
});

describe("lacks", () => {
  const lacks: MatcherNode = { kind: "lacks", of: [call, { kind: "entity", entity: "phone" }] };

  it("marks the draft, or its first sentence, when none of the parts is there", () => {
    expect(find(lacks, "A boy is missing. Share this!")).toEqual(["A boy is missing. Share this"]);
    expect(find({ ...lacks, firstSentence: true }, "A boy is missing. Share this!")).toEqual([
      "A boy is missing",
    ]);
  });

  it("is content with any of them", () => {
    expect(find(lacks, "A boy is missing. Call us.")).toEqual([]);
    expect(find(lacks, "A boy is missing: 415-555-0132.")).toEqual([]);
  });

  it("only says yes or no beside other matchers", () => {
    expect(find({ kind: "all", of: [missing, lacks] }, "A boy is missing.")).toEqual(["missing"]);
    expect(find({ kind: "near", of: [missing, lacks] }, "A boy is missing.")).toEqual(["missing"]);
  });
});

describe("count", () => {
  it("marks every place when there are enough, and not too many", () => {
    const count = (min: number, max?: number): MatcherNode => ({
      kind: "count",
      of: missing,
      min,
      ...(max === undefined ? {} : { max }),
    });
    expect(find(count(2), "missing, missing")).toEqual(["missing", "missing"]);
    expect(find(count(3), "missing, missing")).toEqual([]);
    expect(find(count(1, 1), "missing, missing")).toEqual([]);
  });

  it("counts places that overlap once, and with distinct the same words once", () => {
    const either: MatcherNode = {
      kind: "any",
      of: [
        { kind: "terms", list: 0 },
        { kind: "terms", list: 1 },
      ],
    };
    const lists = [["missing boy"], ["boy", "missing"]];
    const mark = (node: MatcherNode, text: string) => findMarked(node, text, { lists });
    expect(mark({ kind: "count", of: either, min: 3 }, "a missing boy")).toEqual([]);
    expect(
      mark({ kind: "count", of: { kind: "terms", list: 1 }, min: 2, distinct: true }, "boy, boy"),
    ).toEqual([]);
    expect(
      mark({ kind: "count", of: { kind: "terms", list: 1 }, min: 2, distinct: true }, "boy, missing"),
    ).toEqual(["boy", "missing"]);
  });
});
