import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { writePack } from "./sample-folder.ts";

type Line = Record<string, unknown> & { findings?: unknown[]; error?: { code: string; message: string } };

async function stream(stdin: string | Iterable<string | Uint8Array>, args: string[] = []) {
  const { code, out, err } = await runCli(["check", "--ndjson", "--pack", writePack(), ...args], { stdin });
  const lines = out.split("\n");
  expect(lines.pop()).toBe("");
  return { code, err, lines: lines.map((line): Line => JSON.parse(line)) };
}
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("check --ndjson", () => {
  it("answers each line with its findings, its id and the time it took", async () => {
    const { code, lines } = await stream(line({ id: 7, text: "A suspect." }) + line({ text: "Hello." }));
    expect(lines).toEqual([
      {
        id: 7,
        findings: [
          {
            clause: "VIC-01",
            severity: "stop",
            start: 2,
            end: 9,
            message: 'May speak of a suspect ("suspect").',
          },
        ],
        ms: expect.any(Number),
      },
      { findings: [], ms: expect.any(Number) },
    ]);
    expect(code).toBe(0);
  });

  it("lets a line say where it is from, and ignores fields it does not know", async () => {
    const text = "A suspect.";
    const { lines } = await stream(
      line({ text, account: "official", label: ["x"], lang: "en" }) +
        line({ text, surface: "profile", site: "mastodon" }) +
        line({ text }),
      ["--account", "personal"],
    );
    expect(lines.map(({ findings }) => findings)).toMatchObject([
      [{ severity: "hold" }],
      [],
      [{ severity: "stop" }],
    ]);
  });

  it("gives ids back as they came, whatever they are", async () => {
    const ids = ["a", 0, null, { deep: [1] }, "\ud800"];
    const { lines } = await stream(ids.map((id) => line({ id, text: "x" })).join(""));
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });

  it("keeps 5,000 lines in order", async () => {
    function* produce() {
      for (let id = 0; id < 5_000; id++) yield line({ id, text: id % 3 === 0 ? "A suspect ran." : "Hello." });
    }
    const { lines, code } = await stream(produce());
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 5_000 }, (_, id) => id));
    expect(lines.map(({ findings }) => findings?.length)).toEqual(
      Array.from({ length: 5_000 }, (_, id) => (id % 3 === 0 ? 1 : 0)),
    );
    expect(code).toBe(0);
  });

  it("answers a line it cannot check on a line of its own, and goes on", async () => {
    const { code, lines } = await stream(
      [
        '{"text": "A suspect',
        "[1]",
        "null",
        '"text"',
        '{"id": 5}',
        '{"id": 6, "text": 6}',
        '{"id": 7, "text": "x", "account": "secret"}',
        '{"id": 8, "text": "x", "surface": "wall"}',
        '{"id": 9, "text": "x", "site": 9}',
        line({ id: 10, text: "x".repeat(25_001) }).trim(),
        '{"id": 11, "text": "A suspect."}',
      ].join("\n"),
    );
    expect(lines.map(({ line: number, id, error }) => [number, id, error?.code])).toEqual([
      [1, undefined, "not-json"],
      [2, undefined, "not-an-object"],
      [3, undefined, "not-an-object"],
      [4, undefined, "not-an-object"],
      [5, 5, "no-text"],
      [6, 6, "no-text"],
      [7, 7, "bad-context"],
      [8, 8, "bad-context"],
      [9, 9, "bad-context"],
      [10, 10, "too-long"],
      [undefined, 11, undefined],
    ]);
    expect(lines.at(-1)?.findings).toHaveLength(1);
    expect(code).toBe(3);
  });

  it("never repeats a draft in an error", async () => {
    const { lines } = await stream(
      `{"text": "Whitlock lives at 9 Elm", }\n${line({ text: "Whitlock".repeat(4_000) })}`,
    );
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain("Whitlock");
  });

  it("passes over blank lines but counts them, and takes Windows line ends", async () => {
    const { lines, code } = await stream('\r\n{"text": "x"}\r\n\n   \n{"text": \r\n');
    expect(lines).toEqual([
      { findings: [], ms: expect.any(Number) },
      { line: 5, error: { code: "not-json", message: "The line is not valid JSON." } },
    ]);
    expect(code).toBe(3);
  });

  it("checks texts with lone surrogates, controls and separators", async () => {
    const text = "\ud800 A suspect \udc00\u0000\u2028";
    const { lines } = await stream(`${line({ text })}{"text": "a\u2028 suspect"}\n`);
    expect(lines.map(({ findings }) => findings)).toMatchObject([
      [{ start: 4, end: 11 }],
      [{ start: 3, end: 10 }],
    ]);
  });

  it("refuses a huge line without holding it in memory", async () => {
    const block = "x".repeat(1_000_000);
    function* produce() {
      yield '{"text": "';
      for (let count = 0; count < 200; count++) yield block;
      yield '"}\n{"id": 2, "text": "A suspect."}\n';
    }
    const before = process.memoryUsage();
    const { lines, code } = await stream(produce());
    const after = process.memoryUsage();
    expect(lines[0]).toEqual({
      line: 1,
      error: { code: "line-too-long", message: "The line is longer than 1024 kB." },
    });
    expect(lines[1]).toMatchObject({ id: 2, findings: [{ clause: "VIC-01" }] });
    expect(code).toBe(3);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(100e6);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(100e6);
  });

  it("takes the longest draft even when every character of it is escaped", async () => {
    const { lines } = await stream(`{"text": "${"\\u0041".repeat(25_000)}"}\n`);
    expect(lines).toEqual([{ findings: [], ms: expect.any(Number) }]);
  });

  it("answers an empty stream with nothing", async () => {
    expect(await stream("")).toEqual({ code: 0, err: "", lines: [] });
  });

  it("says in one line that its input broke off, after what was read before", async () => {
    function* produce() {
      yield line({ id: 1, text: "A suspect." });
      throw Object.assign(new Error("read failed"), { code: "EIO", syscall: "read" });
    }
    const { code, err, lines } = await stream(produce());
    expect(lines).toMatchObject([{ id: 1 }]);
    expect(err).toBe(
      "error Can't read standard input (EIO). Fix: pipe a file of JSON lines into the command.\n",
    );
    expect(code).toBe(3);
  });

  it("refuses bytes that are not UTF-8", async () => {
    const { lines } = await stream([Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]);
    expect(lines).toMatchObject([{ line: 1, error: { code: "not-utf8" } }]);
  });
});
