import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, clauseWith, PACK_YAML, writeFolder, writePack } from "./sample-folder.ts";

const FILE = join("clauses", "victims", "VIC-01.yaml");

/** The printed problems of the sample pack with a piece of its clause replaced, without the folder's name. */
async function lintWith(piece: string, replacement: string, more: Record<string, string> = {}) {
  const dir = writePack({ "clauses/victims/VIC-01.yaml": clauseWith(piece, replacement), ...more });
  const { code, out } = await runCli(["pack", "lint", dir]);
  const lines = out.trimEnd().split("\n");
  const total = lines.pop();
  return { code, total, lines: lines.map((line) => line.replace(dir, "").slice(1)) };
}

describe("pack lint", () => {
  it("says so when there is nothing to say", async () => {
    expect(await runCli(["pack", "lint", writePack()])).toEqual({
      code: 0,
      out: "1 usable clause: 0 errors, 0 warnings.\n",
      err: "",
    });
  });

  it.each<[string, string, string]>([
    ["title: Say", "titel: Say", `:2:1 error Unknown key "titel". Fix: Did you mean "title"?`],
    [
      "title: Say nothing of suspects",
      "title: 7",
      `:2:8 error "title" should be text, not 7. Fix: Put quotation marks around it.`,
    ],
    [
      "personal: stop",
      "personal: hold",
      ":9:39 error On a personal account the most serious step is stop, not hold. Fix: Write personal: stop, or a milder step.",
    ],
    ["personal: stop", "personal: stpo", `:9:39 error "personal" can't be "stpo". Fix: Did you mean "stop"?`],
    [
      "{ terms: [suspect] }",
      "{ trems: [suspect] }",
      `:13:9 error Unknown matcher "trems". Fix: Did you mean "terms"?`,
    ],
    [
      "{ terms: [suspect] }",
      "{ terms: suspects }",
      `:13:16 error There is no term list "suspects". Fix: Add terms/suspects.txt, or write the words here: terms: ["suspects"].`,
    ],
    [
      "{ terms: [suspect] }",
      "{ not: { terms: [a] } }",
      ":13:9 error not can only stand inside all or near, beside a part that finds words. Fix: Write all: [{ ... }, { not: { ... } }].",
    ],
    [
      'message: May speak of a suspect ("{match}").',
      "message: '{match}'",
      `:14:10 error The message has no words of its own. Fix: Say in one sentence what may be wrong.`,
    ],
    [
      "May speak",
      "May {who} speak",
      `:14:14 error "{who}" stands for nothing. Fix: Only {match} is replaced, by the marked words.`,
    ],
    [
      "owner: Policy committee\n",
      "",
      `:1:1 warning "owner" is missing, so nobody can tell who stands behind the clause. Fix: Add "owner:".`,
    ],
    [
      "id: VIC-01",
      "id: VIC-02",
      ":1:5 error The clause is called VIC-02 and its file VIC-01.yaml. Fix: Rename the file to VIC-02.yaml, or write id: VIC-01.",
    ],
    [
      "    - Lost dog found.\n",
      "",
      ":24:3 error 2 silent examples: at least 3 are needed. Fix: Add posts that look alike and must stay unmarked.",
    ],
    [
      "The [suspect] ran.",
      "The [suspect ran.",
      ":21:11 error A bracket opens and never closes. Fix: Brackets pin the words to be marked; write \\[ or \\] for a literal one.",
    ],
    [
      "  Do not write about suspects.",
      "  Do not embarrass the department.",
      `:3:9 warning "embarrass the department" can't be asked on a personal account: clauses on embarrassment may be challenged as overbroad (Hernandez v. Phoenix, 2022). Fix: Name the concrete harm instead (a person, an open case, an operation), or remove severity.personal.`,
    ],
  ])("for %j as %j names the place and the fix", async (piece, replacement, expected) => {
    const { lines, code } = await lintWith(piece, replacement);
    expect(lines.filter((line) => line.startsWith(FILE))).toContain(`${FILE}${expected}`);
    expect(code).toBe(expected.includes(" error ") ? 1 : 0);
  });

  it.each([
    ["plain", "{ pattern: case (?=x) }"],
    ["single quotes", "{ pattern: 'it''s (?=x)' }"],
    ["double quotes", '{ pattern: "\\\\bcase\\u0020(?=x)" }'],
  ])("points into a pattern written in %s", async (_, matcher) => {
    const { lines } = await lintWith("{ terms: [suspect] }", matcher);
    const column = `    - ${matcher}`.indexOf("(?=") + 1;
    expect(lines).toEqual([expect.stringMatching(`VIC-01\\.yaml:13:${column} error `)]);
  });

  it("names lines of term lists and of pack.yaml", async () => {
    const dir = writePack({
      "clauses/victims/VIC-01.yaml": clauseWith("[suspect]", "words"),
      "terms/words.txt": "# words\nsuspect\n\nSuspect\n",
      "pack.yaml": PACK_YAML.replace("reviewBy: 2027", "reviewBy: 2020"),
    });
    const { out, code } = await runCli(["pack", "lint", dir]);
    expect(out.replaceAll(dir, "")).toBe(
      [
        "/pack.yaml:6:11 error The review (2020-01-01) comes before the first day (2026-01-01). Fix: Set reviewBy to a later date.",
        '/terms/words.txt:4:1 warning "Suspect" is already on line 2. Fix: Remove one of them.',
        "1 usable clause: 1 error, 1 warning.\n",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  it("names both files of an id that is there twice", async () => {
    const dir = writePack({ "clauses/witnesses/VIC-01.yaml": CLAUSE_YAML });
    const { out } = await runCli(["pack", "lint", dir]);
    expect(out).toContain(
      "VIC-01.yaml:1:5 error clauses/victims/VIC-01.yaml already has the id VIC-01. Fix: Give one of the two another id.",
    );
    expect(out).toContain(join("clauses", "witnesses"));
  });

  it("shows paths relative to the folder it is called from", async () => {
    const dir = writePack({ "pack.yaml": "id: x\n" });
    const { out } = await runCli(["pack", "lint", "."], { cwd: dir });
    expect(out).toMatch(/^pack\.yaml:1:1 error /);
  });

  it("leaves notes and hidden files alone and warns of strangers", async () => {
    const dir = writePack({
      "README.md": "x",
      ".cache/a.txt": "x",
      "clauses/NOTES.md": "x",
      "image.png": "x",
    });
    expect((await runCli(["pack", "lint", dir])).out).toMatch(
      /^\S+image\.png:1:1 warning This file is not part of the pack\. Fix: .*\n1 usable clause: 0 errors, 1 warning\.\n$/,
    );
  });

  it("prints JSON on request", async () => {
    const dir = writePack({ "clauses/victims/VIC-01.yaml": clauseWith("title: Say", "titel: Say") });
    const { out, code } = await runCli(["pack", "lint", dir, "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      errors: 2,
      warnings: 0,
      problems: [
        { line: 1, column: 1 },
        { file: "clauses/victims/VIC-01.yaml", line: 2, column: 1, severity: "error" },
      ],
    });
    expect(code).toBe(1);
  });

  it("ends with 3 when there is no folder, and with 2 when called wrongly", async () => {
    const dir = writeFolder({ "a.txt": "x" });
    expect(await runCli(["pack", "lint", join(dir, "none")])).toMatchObject({ code: 3, out: "" });
    expect(await runCli(["pack", "lint", join(dir, "a.txt")])).toMatchObject({ code: 3, out: "" });
    expect(await runCli(["pack", "lint", "a", "b"])).toMatchObject({ code: 2, out: "" });
    expect((await runCli(["pack", "lint", "--jsno"])).err).toBe(
      "error Unknown option '--jsno'. Fix: see pack lint --help.\n",
    );
  });
});
