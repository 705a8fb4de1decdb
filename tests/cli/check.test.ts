import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "../../src/cli/check-request.ts";
import { MAX_TEXT as MAX_TEXT_OF_EXTENSION } from "../../src/messaging/protocol.ts";
import { runCli } from "./run-cli.ts";
import { clauseWith, PACK_YAML, writeFolder, writePack } from "./sample-folder.ts";

const check = (args: string[], pack = writePack(), setting = {}) =>
  runCli(["check", ...args, "--pack", pack], setting);

describe("check", () => {
  it("shows the words, the clause, the policy and what is allowed", async () => {
    expect(await check(["The suspect ran."])).toEqual({
      code: 1,
      err: "",
      out: [
        'STOP  "suspect"  VIC-01 Say nothing of suspects',
        '  May speak of a suspect ("suspect").',
        "  Policy: Do not write about suspects.",
        "  Allowed: Facts of a release.",
        "",
        "1 place may touch a guideline (personal account, post, Riverton guidelines, version 3).",
        "",
      ].join("\n"),
    });
  });

  it("says when it found nothing, and where it looked", async () => {
    expect(await check(["Good morning.", "--account", "official", "--surface", "reply"])).toEqual({
      code: 0,
      err: "",
      out: "Nothing found (official account, reply, Riverton guidelines, version 3).\n",
    });
  });

  it("takes the account kind and the surface into account", async () => {
    const severity = async (args: string[]) => (await check(["A suspect.", ...args])).out.split(" ")[0];
    expect(await severity([])).toBe("STOP");
    expect(await severity(["--account", "official"])).toBe("HOLD");
    expect(await severity(["--surface", "profile"])).toBe("Nothing");
  });

  it("takes the site into account", async () => {
    const matcher = "{ all: [{ terms: [suspect] }, { context: { sites: [x] } }] }";
    const pack = writePack({ "clauses/victims/VIC-01.yaml": clauseWith("{ terms: [suspect] }", matcher) });
    expect((await check(["A suspect."], pack)).code).toBe(0);
    expect((await check(["A suspect.", "--site", "x"], pack)).code).toBe(1);
  });

  it("wraps prose, keeps control characters from the terminal and shows wording to use instead", async () => {
    const pack = writePack({
      "clauses/victims/VIC-01.yaml": clauseWith(
        "  Do not write about suspects.",
        `  ${"word ".repeat(30).trim()}\nfix: Say what happened.`,
      ),
    });
    const { out } = await check(["A\u001b[2J sus\u00adpect ran"], pack);
    for (const line of out.split("\n").slice(0, -2)) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toContain("\n          word word");
    expect(out).toContain("  Instead: Say what happened.\n");
    expect(out).not.toContain("\u001b");
  });

  it("prints the same object as the stream with --json", async () => {
    const { out, code } = await check(["😀 A suspect.", "--json"]);
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          clause: "VIC-01",
          severity: "stop",
          start: 5,
          end: 12,
          message: 'May speak of a suspect ("suspect").',
        },
      ],
      ms: expect.any(Number),
    });
    expect(code).toBe(1);
  });

  it("reads a file, from the folder it is called in", async () => {
    const dir = writeFolder({ "draft.txt": "\uFEFFA suspect\r\nran.", "latin.txt": new Uint8Array([0xe9]) });
    const file = (name: string, ...rest: string[]) =>
      check(["--file", name, ...rest], undefined, { cwd: dir });
    expect(JSON.parse((await file("draft.txt", "--json")).out).findings).toMatchObject([
      { start: 2, end: 9 },
    ]);
    expect(await file("latin.txt")).toMatchObject({
      code: 3,
      err: "error latin.txt is not UTF-8 text. Fix: save it as UTF-8.\n",
    });
    expect(await file("none.txt")).toMatchObject({
      code: 3,
      err: "error Can't read none.txt: there is no such file. Fix: name a text file that holds the draft.\n",
    });
    expect(await file(".")).toMatchObject({ code: 3 });
  });

  it("takes a draft that looks like an option after --", async () => {
    expect((await runCli(["check", "--pack", writePack(), "--", "--help suspect"])).code).toBe(1);
  });

  it("refuses a draft that is too long, at the extension's limit", async () => {
    expect(MAX_TEXT).toBe(MAX_TEXT_OF_EXTENSION);
    expect(await check(["x".repeat(MAX_TEXT)])).toMatchObject({ code: 0 });
    expect(await check(["x".repeat(MAX_TEXT + 1)])).toMatchObject({
      code: 3,
      out: "",
      err: "error text has 25001 characters; 25000 are checked at most. Fix: shorten the draft.\n",
    });
  });

  it.each([
    [[], "error check needs a text, --file or --ndjson. Fix: see check --help.\n"],
    [
      ["a", "b"],
      "error check takes one text (in quotation marks), or --file, or --ndjson. Fix: see check --help.\n",
    ],
    [
      ["a", "--ndjson"],
      "error check takes one text (in quotation marks), or --file, or --ndjson. Fix: see check --help.\n",
    ],
    [
      ["a", "--account", "secret"],
      "error --account should be official or personal. Fix: see check --help.\n",
    ],
    [
      ["a", "--surface", "wall"],
      "error --surface should be post, reply, message, profile. Fix: see check --help.\n",
    ],
    [["a", "--colour"], "error Unknown option '--colour'. Fix: see check --help.\n"],
  ])("answers %j with usage and 2", async (args, err) => {
    expect(await check(args)).toEqual({ code: 2, out: "", err });
  });

  it("refuses a pack with errors and names each", async () => {
    const pack = writePack({
      "clauses/victims/VIC-01.yaml": clauseWith("title: Say", "titel: Say"),
      "pack.yaml": PACK_YAML.replace("version: 3", "version: 0"),
    });
    const { code, out, err } = await check(["A suspect."], pack);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(
      `${join(pack, "pack.yaml")}:3:10 error "version" is below 1. Fix: Use 1 or more.\n`,
    );
    expect(err).toContain(`VIC-01.yaml:2:1 error Unknown key "titel". Fix: Did you mean "title"?\n`);
    expect(err).not.toContain("    at ");
  });

  it("uses a newer pack without the clauses it does not know, and says so", async () => {
    const newer = clauseWith("id: VIC-01", "id: VIC-02").replace("terms: [suspect]", "telepathy: threat");
    const pack = writePack({ "clauses/victims/VIC-02.yaml": newer });
    expect(await check(["A suspect."], pack)).toMatchObject({
      code: 1,
      err: "Not checked, as they need a newer Second Look: VIC-02.\n",
    });
  });
});
