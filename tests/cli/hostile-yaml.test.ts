import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, writePack } from "./sample-folder.ts";

/** What is printed of a pack whose clause file holds these bytes: place, severity, reason and fix. */
async function lintClause(content: string | Uint8Array) {
  const dir = writePack({ "clauses/victims/VIC-01.yaml": content });
  const { code, out, err } = await runCli(["pack", "lint", dir]);
  const lines = out.trimEnd().split("\n").slice(0, -1);
  return {
    code,
    err,
    lines: lines.map((line) => line.replace(/^.*VIC-01\.yaml/, "")),
  };
}

function makeBomb(): string {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const items = level === 0 ? '"x"' : `*a${level - 1}`;
    return `k${level}: &a${level} [${Array.from({ length: 9 }, () => items).join(", ")}]`;
  });
  return `${levels.join("\n")}\n`;
}

const TOO_DEEP = ":1:1 error The file is nested too deeply to be read. Fix: Flatten it.";

describe("a clause file that is broken or hostile", () => {
  it.each<[string, string | Uint8Array, string | RegExp]>([
    ["is empty", "", ":1:1 error The file is empty. Fix: Fill it in, or remove it."],
    ["has only a comment", "# nothing\n", ":1:1 error The file is empty. Fix: Fill it in, or remove it."],
    ["is one word", "hello\n", /^:1:1 error The file should hold keys with values\. Fix: /],
    ["is a list", "- a\n- b\n", /^:1:1 error The file should hold keys with values\. Fix: /],
    [
      "has a key twice",
      `${CLAUSE_YAML}title: Again\n`,
      ':28:1 error The key "title" is there twice. Fix: Remove one of them.',
    ],
    [
      "is indented with a tab",
      "severity:\n\tofficial: hold\n",
      ":2:1 error The line is indented with a tab. Fix: Indent with spaces.",
    ],
    [
      "holds two documents",
      "id: a\n---\nid: b\n",
      ":2:1 error A second document begins here. Fix: Keep one per file: remove the --- line.",
    ],
    [
      "has a colon in plain text",
      "id: VIC-01\ntitle: Victims: never name them\n",
      /^:2:8 error This line is more than one key with its value\. Fix: Put the text in quotation marks/,
    ],
    [
      "never closes a quotation mark",
      'id: VIC-01\ntitle: "Say\n',
      /^:3:1 error A quotation mark, bracket, comma or colon is missing\. Fix: /,
    ],
    [
      "has an anchor",
      "id: &a VIC-01\n",
      ":1:8 error Anchors such as &a are not allowed. Fix: Remove it, or put the text in quotation marks.",
    ],
    [
      "has a tag",
      "id: !!binary aGVsbG8=\n",
      ":1:14 error Tags such as !!binary are not allowed. Fix: Remove it, or put the text in quotation marks.",
    ],
    [
      "asks for code",
      "id: !!js/function 'return 1'\n",
      /^:1:19 error Tags such as !!js\/function are not allowed/,
    ],
    [
      "has a directive",
      "%YAML 1.1\n---\nid: yes\n",
      ":1:1 error Directives such as %YAML are not allowed. Fix: Remove the line.",
    ],
    [
      "has a list for a key",
      "[a, b]: c\n",
      ":1:1 error Keys that are not text are not allowed. Fix: Write a plain word before the colon.",
    ],
    ["nests 50,000 lists", `detect: ${"[".repeat(50_000)}`, TOO_DEEP],
    ["nests 50,000 block lists", `${"- ".repeat(50_000)}x`, TOO_DEEP],
    ["nests 5,000 complex keys", `${"? ".repeat(5_000)}x`, TOO_DEEP],
    [
      "nests 400 indented keys",
      Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      TOO_DEEP,
    ],
    [
      "nests 60 maps",
      `detect: ${"{ all: ".repeat(60)}1${" }".repeat(60)}`,
      ":1:1 error More than 24 levels inside one another. Fix: Flatten the matchers.",
    ],
    [
      "is huge",
      `id: ${"x".repeat(300_000)}\n`,
      ":1:1 error The file is larger than 256 kB. Fix: Move long word lists to terms/*.txt.",
    ],
    [
      "is not UTF-8",
      new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe]),
      ":1:1 error The file is not UTF-8 text. Fix: Save it as UTF-8.",
    ],
  ])("%s: is refused with place and fix", async (_, content, expected) => {
    const { code, err, lines } = await lintClause(content);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(lines).toHaveLength(1);
    if (typeof expected === "string") expect(lines[0]).toBe(expected);
    else expect(lines[0]).toMatch(expected);
  });

  it("does not unfold a thousand million laughs", async () => {
    const { code, lines } = await lintClause(makeBomb());
    expect(code).toBe(1);
    expect(lines[0]).toBe(
      ":1:9 error Anchors such as &a0 are not allowed. Fix: Remove it, or put the text in quotation marks.",
    );
  });

  it("refuses keys that JavaScript gives a meaning", async () => {
    const { lines } = await lintClause(
      `${CLAUSE_YAML}__proto__:\n  polluted: true\nconstructor: x\ntoString: y\n`,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^:28:1 error Unknown key "__proto__"\./),
      expect.stringMatching(/^:30:1 error Unknown key "constructor"\./),
      expect.stringMatching(/^:31:1 error Unknown key "toString"\./),
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["with a byte order mark", `\uFEFF${CLAUSE_YAML}`],
    ["with Windows line ends", CLAUSE_YAML.replaceAll("\n", "\r\n")],
  ])("%s is read like any other", async (_, content) => {
    expect(await lintClause(content)).toMatchObject({ code: 0, lines: [] });
  });

  it("counts lines and columns the same with Windows line ends and a byte order mark", async () => {
    const broken = `\uFEFF${CLAUSE_YAML.replace("personal: stop", "personal: hold").replaceAll("\n", "\r\n")}`;
    expect((await lintClause(broken)).lines[0]).toMatch(/^:9:39 error /);
  });

  it("cannot drive the terminal through what it says", async () => {
    const { lines } = await lintClause(CLAUSE_YAML.replace("title:", '"\\e[31m\\a":'));
    expect(lines.join("\n")).toContain('Unknown key "\\u001b[31m\\u0007".');
  });

  it("is never answered with a stack trace, whatever bytes it holds", async () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 150; round++) {
      const chars = [...CLAUSE_YAML];
      for (let change = 0; change < 6; change++) {
        const sign = ":-{}[]&*!|>'\"%@`#\t\n ?,\u0000"[next(24)] ?? "";
        chars.splice(next(chars.length), next(3), sign);
      }
      const { code, err, lines } = await lintClause(chars.join(""));
      expect(err).toBe("");
      expect([0, 1]).toContain(code);
      for (const line of lines) expect(line).toMatch(/^:\d+:\d+ (?:error|warning) \S.* Fix: \S/s);
    }
  });
});
