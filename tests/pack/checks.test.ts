import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/pack/parse.ts";
import type { SourceFile } from "../../src/pack/source.ts";
import { problemsOf, sampleClause, sampleFiles, sampleGuard, sampleManifest } from "./sample-pack.ts";

const FILE = "clauses/victims/VIC-01.yaml";
const list = (name: string, text: string): SourceFile => ({ path: `terms/${name}.txt`, text });
const detecting = (detect: unknown, more: SourceFile[] = []) => problemsOf(sampleClause({ detect }), more);
const examplesWith = (changes: { warn?: unknown[]; silent?: unknown[] }) => {
  const { examples } = sampleClause() as { examples: object };
  return problemsOf(sampleClause({ examples: { ...examples, ...changes } }));
};

describe("matchers", () => {
  it.each([
    [{ terms: ["a", "two words"], inflect: true }],
    [{ terms: ["vermin", "sub-human", "isn't human"], harden: true }],
    [{ pattern: "\\bcase \\d{2,4}\\b" }],
    [{ entity: "person-name" }],
    [{ entity: "phone", confidence: 0.6 }],
    [{ entity: "age", min: 10, max: 17 }],
    [{ hashtag: "unapproved" }],
    [{ any: [{ terms: ["a"] }, { entity: "phone" }] }],
    [
      {
        all: [
          { terms: ["a"] },
          { not: { terms: ["b"] } },
          { context: { account: "official", sites: ["x"] } },
        ],
      },
    ],
    [{ near: [{ terms: ["a"] }, { terms: ["b"] }], within: 8 }],
    [{ near: [{ terms: ["a"] }, { terms: ["b"] }, { not: { terms: ["c"] } }], within: "sentence" }],
    [{ near: [{ any: [{ terms: ["a"] }, { terms: ["b"] }] }, { entity: "plate" }], within: 40 }],
  ])("accepts %j", (detect) => {
    expect(detecting(detect)).toEqual([]);
  });

  it("warns of hardened terms that can only be found as written", () => {
    const [problem, ...others] = detecting({ terms: ["vermin", "ab", "10-4", "сор"], harden: true });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", path: ["detect", "harden"], at: "key" });
    expect(problem?.message).toContain(
      '3 terms are found only as written, never in disguise: "ab", "10-4", "сор"',
    );
    expect(
      detecting({ terms: "short", harden: true }, [list("short", "ab\nvermin\n")])[0]?.message,
    ).toContain('"ab"');
  });

  it("refuses to harden a list that is too long", () => {
    const words = Array.from(
      { length: 5_001 },
      (_, at) =>
        `w${"abcdefghij".charAt(at % 10)}${[...String(at)].map((d) => "klmnopqrst".charAt(Number(d))).join("")}`,
    );
    const problems = detecting({ terms: "long", harden: true }, [list("long", words.join("\n"))]);
    expect(problems.map(({ severity, path }) => [severity, path])).toEqual([["error", ["detect", "harden"]]]);
  });

  it.each<[unknown, (string | number)[], string, string]>([
    [{ term: ["a"] }, ["detect", "term"], 'Unknown matcher "term".', 'Did you mean "terms"?'],
    [
      {},
      ["detect"],
      "This matcher is empty.",
      "Give it one of terms, pattern, entity, hashtag, link, mention, shape, media, meaning, context, lacks, count, all, any, not, near.",
    ],
    [
      "suspect",
      ["detect"],
      "A matcher should be a set of keys, not text.",
      "Write one such as { terms: list-name } or { any: [...] }.",
    ],
    [
      [{ terms: ["a"] }],
      ["detect"],
      "A matcher should be a set of keys, not a list.",
      "Write one such as { terms: list-name } or { any: [...] }.",
    ],
    [
      { terms: ["a"], pattern: "b" },
      ["detect", "pattern"],
      "A matcher has one kind, and this one has terms and pattern.",
      "Put them side by side as items of all: [...] or any: [...].",
    ],
    [
      { terms: ["a"], within: 3 },
      ["detect", "within"],
      'Unknown key "within".',
      "Remove it. The keys here are terms, inflect, harden, strictness.",
    ],
    [{ terms: 5 }, ["detect", "terms"], '"terms" should be text or a list, not 5.', "Write text or a list."],
    [{ terms: [] }, ["detect", "terms"], '"terms" is an empty list.', "Add an item."],
    [
      { terms: ["a", 911] },
      ["detect", "terms", 1],
      "Item 2 should be text, not 911.",
      "Put quotation marks around it.",
    ],
    [
      { any: [{ terms: ["a"] }, { entty: "phone" }] },
      ["detect", "any", 1, "entty"],
      'Unknown matcher "entty".',
      'Did you mean "entity"?',
    ],
    [{ entity: "phones" }, ["detect", "entity"], '"entity" can\'t be "phones".', 'Did you mean "phone"?'],
    [
      { near: [{ terms: ["a"] }, { terms: ["b"] }] },
      ["detect", "within"],
      '"within" is missing.',
      'Add "within:".',
    ],
    [
      { near: [{ terms: ["a"] }, { terms: ["b"] }], within: 0 },
      ["detect", "within"],
      '"within" is below 1.',
      "Use 1 or more.",
    ],
    [
      { near: [{ terms: ["a"] }, { terms: ["b"] }], within: 41 },
      ["detect", "within"],
      '"within" is above 40.',
      "Use 40 or less.",
    ],
    [
      { link: ["https://example.org"] },
      ["detect", "link", 0],
      "Item 1 should be a host in lower case such as example.org, with a path or without.",
      "Change it to that form.",
    ],
    [{ shape: "capitols" }, ["detect", "shape"], '"shape" can\'t be "capitols".', 'Did you mean "capitals"?'],
    [{ meaning: "veiled-threat" }, ["detect", "threshold"], '"threshold" is missing.', 'Add "threshold:".'],
    [{ count: { terms: ["a"] } }, ["detect", "min"], '"min" is missing.', 'Add "min:".'],
    [
      { all: [{ terms: ["a"] }, { context: { time: "22-6" } }] },
      ["detect", "all", 1, "context", "time"],
      '"time" should be a time of day such as 22:00-06:00.',
      "Change it to that form.",
    ],
    [
      { near: [{ terms: ["a"] }, { terms: ["b"] }], within: "paragraph" },
      ["detect", "within"],
      '"within" should be a number or "sentence", not "paragraph".',
      'Write a number or "sentence".',
    ],
  ])("refuses the form of %j", (detect, path, message, fix) => {
    expect(detecting(detect)).toMatchObject([{ file: FILE, path, message, fix, severity: "error" }]);
  });

  it.each<[unknown, (string | number)[], RegExp]>([
    [{ not: { terms: ["a"] } }, ["detect", "not"], /not can only stand inside all or near/],
    [{ context: { account: "official" } }, ["detect", "context"], /context alone finds no words/],
    [
      { any: [{ terms: ["a"] }, { not: { terms: ["b"] } }] },
      ["detect", "any", 1, "not"],
      /only stand inside all or near/,
    ],
    [{ any: [{ terms: ["a"] }, { context: { sites: ["x"] } }] }, ["detect", "any", 1], /marks no words/],
    [
      { all: [{ not: { terms: ["a"] } }, { context: { sites: ["x"] } }] },
      ["detect", "all"],
      /can't stand alone/,
    ],
    [
      { all: [{ terms: ["a"] }, { not: { not: { terms: ["b"] } } }] },
      ["detect", "all", 1, "not", "not"],
      /only stand inside/,
    ],
    [{ near: [{ terms: ["a"] }], within: 3 }, ["detect", "near"], /at least 2 parts/],
    [
      { near: [{ not: { terms: ["a"] } }, { terms: ["b"] }], within: 3 },
      ["detect", "near", 0],
      /has no place in the text/,
    ],
    [
      { near: [{ terms: ["a"] }, { context: { sites: ["x"] } }], within: 3 },
      ["detect", "near", 1],
      /no place in the text/,
    ],
    [
      { near: [{ terms: ["a"] }, { media: "image" }], within: 3 },
      ["detect", "near", 1],
      /no place in the text/,
    ],
    [{ lacks: [{ terms: ["a"] }, { context: { sites: ["x"] } }] }, ["detect", "lacks", 1], /marks no words/],
    [{ count: { context: { sites: ["x"] } }, min: 2 }, ["detect", "count", "context"], /no words to count/],
    [{ count: { terms: ["a"] }, min: 3, max: 2 }, ["detect", "min"], /No count is from 3 to 2/],
    [{ shape: "emoji", min: 3, max: 2 }, ["detect", "min"], /No emoji is from 3 to 2/],
    [
      { all: [{ terms: ["a"] }, { not: { any: [{ meaning: "joke", threshold: 0.5 }] } }] },
      ["detect", "all", 1, "not", "any", 0, "meaning"],
      /would always hold/,
    ],
    [
      { lacks: [{ terms: ["a"] }, { meaning: "apology", threshold: 0.5 }] },
      ["detect", "lacks", 1, "meaning"],
      /would always hold/,
    ],
    [{ entity: "phone", max: 3 }, ["detect", "max"], /only goes with entity: age/],
    [{ entity: "phone", confidence: 1 }, ["detect", "confidence"], /surer than 0.98/],
    [{ entity: "age", min: 20, max: 10 }, ["detect", "min"], /No age is from 20 to 10/],
    [{ terms: ["a", "!!"] }, ["detect", "terms", 1], /no letter or digit/],
  ])("refuses the sense of %j", (detect, path, message) => {
    const problems = detecting(detect);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, severity: "error" });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.fix).not.toBe("");
  });

  it.each<[string, RegExp]>([
    ["(?=a)b", /./],
    ["(a)\\1", /./],
    ["a{1,900}", /./],
    ["a(b", /./],
    ["a*", /nothing at all/],
    ["(?:a|b)*a(?:a|b){12}", /./],
  ])("refuses the pattern %s with a place in it and a fix", (pattern, message) => {
    const problems = detecting({ pattern });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: ["detect", "pattern"], severity: "error" });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.offset).toBeGreaterThanOrEqual(0);
    expect(problems[0]?.offset).toBeLessThanOrEqual(pattern.length);
    expect(problems[0]?.fix).toMatch(/\w/);
  });

  it("finds the list a misspelt name meant", () => {
    expect(detecting({ terms: "suspekts" }, [list("suspects", "suspect")])).toMatchObject([
      {
        path: ["detect", "terms"],
        message: 'There is no term list "suspekts".',
        fix: 'Did you mean "suspects"?',
      },
      { file: "terms/suspects.txt", severity: "warning" },
    ]);
  });
});

describe("term lists", () => {
  const use = { detect: { terms: "words" } };
  const problemsOfList = (text: string) => problemsOf(sampleClause(use), [list("words", text)]);

  it("accepts comments, blank lines, any line ends and a byte order mark", () => {
    expect(problemsOfList("\uFEFF# words\r\n\r\nsuspect\r\ntwo words\n  spaced  \r")).toEqual([]);
  });

  it("refuses an empty list", () => {
    expect(problemsOfList("# nothing yet\n")).toMatchObject([
      { file: "terms/words.txt", path: [0], severity: "error", message: "This list has no terms." },
    ]);
  });

  it("warns of a term that is there twice once case, accents and blanks are set aside", () => {
    expect(problemsOfList("# a\nCafé  noir\nother\ncafe noir")).toMatchObject([
      { path: [3], severity: "warning", message: '"cafe noir" is already on line 2.' },
    ]);
  });

  it("does not take a list that could not be read for missing or empty", () => {
    expect(problemsOf(sampleClause(use), [{ path: "terms/words.txt", unreadable: true }])).toMatchObject([
      { file: FILE, path: ["detect", "terms"], message: "This list can't be read." },
    ]);
  });

  it("refuses terms that cannot be found", () => {
    expect(problemsOfList(`good\n---\n${"x".repeat(121)}`)).toMatchObject([
      { path: [1], severity: "error" },
      { path: [2], severity: "error", message: "This term is longer than 120 characters." },
    ]);
  });

  it("warns of a list that no clause uses", () => {
    expect(problemsOf(sampleClause(), [list("words", "a")])).toMatchObject([
      { file: "terms/words.txt", severity: "warning", message: 'No clause uses the list "words".' },
    ]);
  });
});

describe("clauses", () => {
  it("refuses two clauses with one id and names both files", () => {
    const files = sampleFiles(
      [sampleClause()],
      [{ path: "clauses/witnesses/VIC-01.yaml", data: sampleClause() }],
    );
    expect(parsePack(files).problems).toMatchObject([
      {
        file: "clauses/witnesses/VIC-01.yaml",
        path: ["id"],
        severity: "error",
        message: "clauses/victims/VIC-01.yaml already has the id VIC-01.",
      },
    ]);
  });

  it("refuses an id that differs from its file's name", () => {
    const files = [
      { path: "pack.yaml", data: sampleManifest() },
      { path: "clauses/victims/VIC-02.yaml", data: sampleClause() },
    ];
    expect(parsePack(files).problems).toMatchObject([
      { path: ["id"], fix: "Rename the file to VIC-01.yaml, or write id: VIC-02." },
    ]);
  });

  it("takes the category from the folder", () => {
    expect(parsePack(sampleFiles()).pack?.clauses[0]).toMatchObject({ category: "victims" });
  });

  it("refuses a hold on personal accounts and a severity for nobody", () => {
    expect(problemsOf(sampleClause({ severity: { personal: "hold" } }))).toMatchObject([
      { path: ["severity", "personal"], severity: "error", fix: "Write personal: stop, or a milder step." },
    ]);
    expect(problemsOf(sampleClause({ severity: {} }))).toMatchObject([
      { path: ["severity"], severity: "error" },
    ]);
  });

  it("warns when nobody stands behind a clause", () => {
    const { owner: _, source: __, reviewed: ___, ...rest } = sampleClause();
    expect(problemsOf(rest)).toMatchObject(
      ["owner", "source", "reviewed"].map((key) => ({ path: [key], severity: "warning" })),
    );
  });

  it.each(["{match}", '"{match}" !', "..."])("refuses the message %s, which has no words", (message) => {
    expect(problemsOf(sampleClause({ message }))).toMatchObject([{ path: ["message"], severity: "error" }]);
  });

  it("refuses a placeholder that nothing fills", () => {
    expect(problemsOf(sampleClause({ message: "Speaks of {name}." }))).toMatchObject([
      { path: ["message"], offset: 10, message: '"{name}" stands for nothing.' },
    ]);
  });

  it("refuses to protect speech that no guard describes", () => {
    const clause = sampleClause({ guards: { protected: "suppress" } });
    expect(problemsOf(clause)).toMatchObject([{ path: ["guards", "protected"], severity: "error" }]);
    expect(parsePack(sampleFiles([clause, sampleGuard()])).problems).toEqual([]);
  });

  it("warns of keys that do nothing in a guard", () => {
    const guard = sampleGuard({ severity: { official: "note" }, fix: "x" });
    expect(problemsOf(guard)).toMatchObject([
      { path: ["severity"], severity: "warning" },
      { path: ["fix"], severity: "warning" },
    ]);
  });
});

describe("policy words that courts refused", () => {
  it.each([
    ["Do not make negative comments about the department.", "error"],
    ["Nothing that discredits you or the department.", "error"],
    ["Do not undermine public confidence.", "error"],
    ["Do not embarrass the agency.", "warning"],
    ["Do not share any information gained on duty.", "warning"],
  ])("reports %j on personal accounts as %s", (policy, severity) => {
    expect(problemsOf(sampleClause({ policy }))).toMatchObject([{ path: ["policy"], severity }]);
    expect(problemsOf(sampleClause({ policy, severity: { official: "stop" } }))).toEqual([]);
  });

  it("leaves ordinary uses of the same words alone", () => {
    const policy =
      "Do not publish that a test was negative, or try to discredit a witness, or embarrass a victim.";
    expect(problemsOf(sampleClause({ policy }))).toEqual([]);
  });
});

describe("examples", () => {
  it("asks for three of each kind", () => {
    expect(examplesWith({ warn: ["A suspect."], silent: [] })).toMatchObject([
      {
        path: ["examples", "warn"],
        at: "key",
        severity: "error",
        message: "1 warn example: at least 3 are needed.",
      },
      {
        path: ["examples", "silent"],
        severity: "error",
        message: "0 silent examples: at least 3 are needed.",
      },
    ]);
  });

  it("asks a guard for silent ones only", () => {
    expect(problemsOf(sampleGuard())).toEqual([]);
    expect(problemsOf(sampleGuard({ examples: {} }))).toMatchObject([{ path: ["examples", "silent"] }]);
  });

  it("keeps a clause usable that only lacks examples", () => {
    const clause = sampleClause({ examples: {} });
    expect(parsePack(sampleFiles([clause])).pack?.clauses).toHaveLength(1);
  });

  it.each([
    ["The [suspect ran.", 4],
    ["The suspect] ran.", 11],
    ["The [big [suspect]] ran.", 9],
    ["The [] ran.", 4],
  ])("refuses the brackets of %j", (text, offset) => {
    const { warn } = (sampleClause() as { examples: { warn: string[] } }).examples;
    expect(examplesWith({ warn: [...warn, text] })).toMatchObject([
      { path: ["examples", "warn", 3], offset, severity: "error" },
    ]);
  });

  it("accepts literal brackets", () => {
    const { warn, silent } = (sampleClause() as { examples: { warn: string[]; silent: string[] } }).examples;
    expect(
      examplesWith({ warn: [...warn, "\\[map\\] A suspect."], silent: [...silent, "[map] Road closed."] }),
    ).toEqual([]);
  });

  it("refuses a warning where the clause does not apply", () => {
    const clause = sampleClause({ severity: { official: "hold" } }) as { examples: { warn: unknown[] } };
    clause.examples.warn = [
      ...clause.examples.warn,
      { text: "A suspect!", account: "personal" },
      { text: "Suspect.", surface: "profile" },
    ];
    expect(problemsOf(clause as unknown as Record<string, unknown>)).toMatchObject([
      { path: ["examples", "warn", 3, "account"], severity: "error" },
      { path: ["examples", "warn", 4, "surface"], severity: "error" },
    ]);
  });

  it("warns of one that is there twice", () => {
    expect(examplesWith({ silent: ["a", "b", "a"] })).toMatchObject([
      { path: ["examples", "silent", 2], severity: "warning" },
    ]);
  });
});

describe("files", () => {
  it.each([
    ["clauses/VIC-01.yaml", "error", /clauses\/<category>\/<id>\.yaml/],
    ["clauses/Victims/VIC-01.yaml", "error", /lower case/],
    ["clauses/a/b/VIC-01.yaml", "error", /clauses\/<category>/],
    ["clauses/a/VIC-01.yml", "error", /clauses\/<category>/],
    ["terms/Words.txt", "error", /terms\/<name>\.txt/],
    ["terms/words.yaml", "error", /terms\/<name>\.txt/],
    ["corpus/silent.yaml", "error", /corpus\/<name>\.txt/],
    ["claues/a/VIC-01.yaml", "warning", /Did you mean "clauses"/],
    ["notes.txt", "warning", /Remove it/],
  ])("explains %s", (path, severity, fix) => {
    const file = path.endsWith(".txt") ? { path, text: "a" } : { path, data: {} };
    const { problems } = parsePack(sampleFiles(undefined, [file]));
    expect(problems).toMatchObject([{ file: path, severity }]);
    expect(problems[0]?.fix).toMatch(fix);
  });

  it("asks for a pack.yaml and for clauses", () => {
    expect(parsePack([])).toMatchObject({
      pack: null,
      problems: [{ file: "pack.yaml", message: "There is no pack.yaml." }],
    });
    expect(parsePack(sampleFiles([])).problems).toMatchObject([{ message: "The pack has no clauses." }]);
  });

  it("reads the corpus with its account prefixes", () => {
    const text = "# posts\n\nGood morning.\r\nofficial: Road closed.\npersonal:My view.\n";
    const { pack } = parsePack(sampleFiles(undefined, [{ path: "corpus/silent.txt", text }]));
    expect(pack?.corpus).toEqual([
      { path: "corpus/silent.txt", line: 2, text: "Good morning.", accountKinds: ["official", "personal"] },
      { path: "corpus/silent.txt", line: 3, text: "Road closed.", accountKinds: ["official"] },
      { path: "corpus/silent.txt", line: 4, text: "My view.", accountKinds: ["personal"] },
    ]);
  });
});
