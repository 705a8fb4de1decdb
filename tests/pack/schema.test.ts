import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/pack/parse.ts";
import { problemsOf, sampleClause, sampleFiles, sampleManifest } from "./sample-pack.ts";

const only = (changes: Record<string, unknown>) => {
  const problems = problemsOf(sampleClause(changes));
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe("the schema of a clause", () => {
  it("accepts a clause with every required key", () => {
    expect(problemsOf(sampleClause())).toEqual([]);
  });

  it("accepts every optional key", () => {
    const clause = sampleClause({
      kind: "rule",
      learn: "https://example.org/training",
      guards: { quoted: "suppress", negated: "lower" },
      fix: "Say what happened instead.",
    });
    expect(problemsOf(clause)).toEqual([]);
  });

  it("names a misspelt key and the one that was meant", () => {
    expect(only({ polcy: "x" })).toMatchObject({
      file: "clauses/victims/VIC-01.yaml",
      path: ["polcy"],
      at: "key",
      message: 'Unknown key "polcy".',
      fix: 'Did you mean "policy"?',
    });
  });

  it("lists the keys when none is near", () => {
    expect(only({ severity: { official: "hold", everywhere: "note" } })).toMatchObject({
      path: ["severity", "everywhere"],
      fix: "Remove it. The keys here are official, personal.",
    });
  });

  it.each(["id", "title", "policy", "reason", "consequence", "advice", "allowed", "detect", "examples"])(
    "reports that %s is missing",
    (key) => {
      const { [key]: _, ...rest } = sampleClause();
      const files = [
        { path: "pack.yaml", data: sampleManifest() },
        { path: "clauses/victims/VIC-01.yaml", data: rest },
      ];
      expect(parsePack(files).problems).toMatchObject([
        { path: [key], severity: "error", message: `"${key}" is missing.`, fix: `Add "${key}:".` },
      ]);
    },
  );

  it.each(["severity", "message", "falsePositives"])("reports that a rule lacks %s", (key) => {
    const { [key]: _, ...rest } = sampleClause();
    expect(problemsOf(rest)).toMatchObject([{ path: [key], message: `"${key}" is missing.` }]);
  });

  it.each([
    [{ title: 42 }, ["title"], '"title" should be text, not 42.', "Put quotation marks around it."],
    [{ title: null }, ["title"], '"title" should be text, not nothing.', "Fill it in, or remove the key."],
    [{ title: "  " }, ["title"], '"title" is empty.', "Fill it in, or remove the key if it is optional."],
    [{ title: ["a"] }, ["title"], '"title" should be text, not a list.', "Write text."],
    [{ title: "x".repeat(201) }, ["title"], '"title" is longer than 200 characters.', "Shorten it."],
    [
      { severity: { official: "hodl" } },
      ["severity", "official"],
      '"official" can\'t be "hodl".',
      'Did you mean "hold"?',
    ],
    [
      { surfaces: ["post", "mail"] },
      ["surfaces", 1],
      'Item 2 can\'t be "mail".',
      "Use post or reply or message or profile.",
    ],
    [{ surfaces: [] }, ["surfaces"], '"surfaces" is an empty list.', "Add an item."],
    [
      { reviewed: "last week" },
      ["reviewed"],
      '"reviewed" should be a date such as 2026-03-31.',
      "Change it to that form.",
    ],
    [
      { reviewed: "2026-02-30" },
      ["reviewed"],
      '"reviewed" should be a date such as 2026-03-31.',
      "Change it to that form.",
    ],
    [
      { learn: "http://example.org" },
      ["learn"],
      '"learn" should be a web address that begins with https://.',
      "Change it to that form.",
    ],
    [
      { learn: "javascript:alert(1)" },
      ["learn"],
      '"learn" should be a web address that begins with https://.',
      "Change it to that form.",
    ],
    [
      { id: "VIC 01" },
      ["id"],
      '"id" should be letters and digits joined by hyphens or points, such as VIC-01.',
      "Change it to that form.",
    ],
    [
      { examples: [] },
      ["examples"],
      '"examples" should be a set of keys, not a list.',
      "Write a set of keys.",
    ],
  ])("explains %j", (changes, path, message, fix) => {
    expect(only(changes)).toMatchObject({ path, message, fix, severity: "error" });
  });

  it("explains an example that is neither text nor a set of keys", () => {
    const { examples } = sampleClause() as { examples: { warn: unknown[]; silent: unknown[] } };
    expect(only({ examples: { ...examples, warn: [...examples.warn, 7] } })).toMatchObject({
      path: ["examples", "warn", 3],
      message: "Item 4 should be text or a set of keys, not 7.",
    });
  });

  it("explains the key that an example does not have", () => {
    const { examples } = sampleClause() as { examples: { warn: unknown[]; silent: unknown[] } };
    const silent = [...examples.silent, { text: "Hello.", acount: "official" }];
    expect(only({ examples: { ...examples, silent } })).toMatchObject({
      path: ["examples", "silent", 3, "acount"],
      fix: 'Did you mean "account"?',
    });
  });

  it("refuses keys that JavaScript gives a meaning", () => {
    const data = { ...sampleClause(), ...JSON.parse('{"__proto__": {"a": 1}, "constructor": {"b": 2}}') };
    Object.defineProperty(data, "__proto__", { value: { a: 1 }, enumerable: true });
    const messages = problemsOf(data).map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining(['Unknown key "__proto__".', 'Unknown key "constructor".']),
    );
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it.each([null, undefined, "text", 5, [], true])("refuses %j as a file", (data) => {
    const files = [
      { path: "pack.yaml", data: sampleManifest() },
      { path: "clauses/victims/VIC-01.yaml", data },
    ];
    const { problems, pack } = parsePack(files);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.severity).toBe("error");
    expect(pack?.clauses).toEqual([]);
  });

  it("refuses endless nesting instead of following it", () => {
    let detect: unknown = { terms: ["a"] };
    for (let depth = 0; depth < 5_000; depth++) detect = { all: [detect] };
    expect(only({ detect })).toMatchObject({ path: [], message: "More than 24 levels inside one another." });
  });
});

describe("the schema of pack.yaml", () => {
  const problemsOfManifest = (changes: Record<string, unknown>) =>
    parsePack(sampleFiles(undefined, [], sampleManifest(changes))).problems;

  it("accepts the optional keys", () => {
    expect(problemsOfManifest({ policyUrl: "https://example.org/p", minEngine: 1 })).toEqual([]);
  });

  it.each([
    [{ version: 1.5 }, ["version"], '"version" should be a whole number, not 1.5.'],
    [{ version: 0 }, ["version"], '"version" is below 1.'],
    [{ version: "1" }, ["version"], '"version" should be a number, not text.'],
    [{ id: "River Ton" }, ["id"], '"id" should be lower-case words joined by hyphens, such as city-pd.'],
    [
      { language: "english please" },
      ["language"],
      '"language" should be a language tag such as en or es-US.',
    ],
    [
      { reviewBy: "2025-12-31" },
      ["reviewBy"],
      "The review (2025-12-31) comes before the first day (2026-01-01).",
    ],
    [{ minEngine: 99 }, ["minEngine"], "The pack needs engine level 99; this version has 2."],
    [{ accounts: [{ site: "x", handle: "a" }] }, ["accounts", 0, "purpose"], '"purpose" is missing.'],
    [
      { approvedHashtags: ["two words"] },
      ["approvedHashtags", 0],
      "Item 1 should be one hashtag without spaces.",
    ],
    [{ strictness: 3 }, ["strictness"], `"strictness" can't be 3.`],
  ])("explains %j", (changes, path, message) => {
    expect(problemsOfManifest(changes)).toMatchObject([
      { file: "pack.yaml", path, message, severity: "error" },
    ]);
  });

  it("warns of an account and a hashtag that are listed twice", () => {
    const account = { site: "x", handle: "RivertonPD", purpose: "News" };
    const problems = problemsOfManifest({
      accounts: [account, { ...account, handle: "rivertonpd" }],
      approvedHashtags: ["K9", "#k9"],
    });
    expect(problems).toMatchObject([
      { path: ["accounts", 1], severity: "warning" },
      { path: ["approvedHashtags", 1], severity: "warning", message: '"#k9" is listed twice.' },
    ]);
  });
});
