import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCallerFolder } from "../../src/cli/paths.ts";
import { canPaint, createStyle, wrapText } from "../../src/cli/render/style.ts";
import { runCli, spawnCli, startCli } from "./run-cli.ts";
import { clauseWith, writeFolder, writePack } from "./sample-folder.ts";

// Each test starts Node anew, which takes seconds on a busy machine.
describe("the program", { timeout: 120_000 }, () => {
  it("exits with 0, 1, 2 or 3, in every folder", async () => {
    const pack = writePack();
    const broken = writePack({ "clauses/victims/VIC-01.yaml": clauseWith("title:", "titel:") });
    const cwd = writeFolder({ "draft.txt": "A suspect." });
    const codeOf = async (...args: string[]) => (await spawnCli(args, { cwd })).code;
    expect(await codeOf("check", "Good morning.", "--pack", pack)).toBe(0);
    expect(await codeOf("check", "--file", "draft.txt", "--pack", pack)).toBe(1);
    expect(await codeOf("pack", "lint", broken)).toBe(1);
    expect(await codeOf("check", "--nonsense")).toBe(2);
    expect(await codeOf("check", "x", "--pack", broken)).toBe(3);
  });

  it("streams drafts in and verdicts out, one at a time", async () => {
    const child = startCli(["check", "--ndjson", "--pack", writePack()]);
    const answers: string[] = [];
    child.stdout.setEncoding("utf8");
    const next = () =>
      new Promise<string>((resolve) => child.stdout.once("data", (chunk: string) => resolve(chunk)));
    for (const id of [1, 2, 3]) {
      const answer = next();
      child.stdin.write(`{"id": ${id}, "text": "A suspect."}\r\n`);
      answers.push(await answer);
    }
    child.stdin.end("not json\n");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual([1, 2, 3]);
    expect(code).toBe(3);
  });

  it("stops quietly when nobody reads on", async () => {
    const child = startCli(["check", "--ndjson", "--pack", writePack()]);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write('{"text": "A suspect ran."}\n'.repeat(500)), 5);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("uses no colours in a pipe", async () => {
    const { out } = await spawnCli(["check", "A suspect.", "--pack", writePack()], {
      env: { FORCE_COLOR: "1" },
    });
    expect(out).toMatch(/^STOP {2}"suspect"/);
  });

  it("takes relative paths from where npm was called", async () => {
    const pack = writePack();
    mkdirSync(join(pack, "sub"));
    const env = { npm_lifecycle_event: "cli", INIT_CWD: join(pack, "sub") };
    expect(await spawnCli(["pack", "lint", ".."], { env })).toMatchObject({ code: 0 });
    expect(findCallerFolder({ npm_lifecycle_event: "test", INIT_CWD: "/a" }, "/b")).toBe("/b");
  });
});

describe("help", () => {
  it("lists every command", async () => {
    const { code, out } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const name of ["check", "pack lint", "pack test", "pack schema"])
      expect(out).toContain(`  ${name} `);
  });

  it.each(["check", "pack lint", "pack test", "pack schema"])("explains %s", async (name) => {
    const words = name.split(" ");
    const { code, out } = await runCli([...words, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: ${name} `));
    expect(out).toContain("Exit codes: 0");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(112);
  });

  it("explains a group of commands at once", async () => {
    const { code, out } = await runCli(["pack", "--help"]);
    expect(code).toBe(0);
    expect(out.match(/^Usage: pack /gm)).toHaveLength(4);
  });

  it("answers no command and an unknown one with usage and 2", async () => {
    expect(await runCli([])).toMatchObject({ code: 2, out: "" });
    expect(await runCli(["pack"])).toMatchObject({
      code: 2,
      err: "error Unknown command. Fix: use one of pack lint, pack test, pack report, pack schema, or --help.\n",
    });
    expect((await runCli(["toString"])).err).toContain("use one of check, pack lint");
  });
});

describe("what is shown on a terminal", () => {
  it("has colours only where they are wanted", () => {
    expect(canPaint({ isTTY: true }, {})).toBe(true);
    expect(canPaint({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(canPaint({ isTTY: true }, { TERM: "dumb" })).toBe(false);
    expect(canPaint({}, {})).toBe(false);
    expect(createStyle(true).red("x")).toBe("\u001b[31mx\u001b[39m");
    expect(createStyle(false).red("x")).toBe("x");
  });

  it("is wrapped at words and never within one", () => {
    expect(wrapText("aa bb cc\ndd  ee", 8, "  ")).toBe("  aa bb\n  cc\n  dd ee");
    expect(wrapText("x".repeat(20), 8, " ")).toBe(` ${"x".repeat(20)}`);
  });
});
