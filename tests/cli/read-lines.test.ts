import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines, type StreamLine } from "../../src/cli/read-lines.ts";

async function collect(chunks: Iterable<Uint8Array | string>, maxBytes = 1_000): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of readLines(Readable.from(chunks), maxBytes)) lines.push(line);
  return lines;
}
const texts = (lines: StreamLine[]) => lines.map((line) => ("text" in line ? line.text : line.error));

describe("reading lines from a stream", () => {
  it("ends lines at line feeds, with or without a return before", async () => {
    expect(await collect(["a\nb\r\n\nc"])).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "b" },
      { number: 3, text: "" },
      { number: 4, text: "c" },
    ]);
  });

  it("does not end lines at other separators, which JSON allows in a string", async () => {
    expect(texts(await collect(["a\u2028b\u2029c\u0085d\ne"]))).toEqual(["a\u2028b\u2029c\u0085d", "e"]);
  });

  it("has no lines for an empty stream", async () => {
    expect(await collect([])).toEqual([]);
    expect(await collect([""])).toEqual([]);
  });

  it("drops a byte order mark", async () => {
    expect(texts(await collect(["\uFEFFa\nb"]))).toEqual(["a", "b"]);
  });

  it("puts characters together again that were cut between chunks", async () => {
    const bytes = Buffer.from("é😀\nü\n");
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(texts(await collect(chunks))).toEqual(["é😀", "ü"]);
  });

  it("reports a line that is too long or not UTF-8, and goes on", async () => {
    const chunks = ["a\n", "x".repeat(600), "x".repeat(600), "y\nb\n", Buffer.from([0xc3, 0x28, 0x0a]), "c"];
    expect(await collect(chunks)).toEqual([
      { number: 1, text: "a" },
      { number: 2, error: "line-too-long" },
      { number: 3, text: "b" },
      { number: 4, error: "not-utf8" },
      { number: 5, text: "c" },
    ]);
  });

  it("takes a line of exactly the longest length", async () => {
    expect(texts(await collect([`${"x".repeat(10)}\n${"x".repeat(11)}`], 10))).toEqual([
      "x".repeat(10),
      "line-too-long",
    ]);
  });

  it("reads the same lines however the stream is cut", async () => {
    const piece = fc.constantFrom("a", "é", "\n", "\r\n", "😀", "");
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 5 }), async (pieces, size) => {
        const bytes = Buffer.from(pieces.join(""));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await collect(chunks)).toEqual(await collect([bytes]));
      }),
    );
  });

  it("takes no more from the stream than its reader asks for", async () => {
    let produced = 0;
    function* produce() {
      for (; produced < 100_000; produced++) yield "line\n";
    }
    const lines = readLines(Readable.from(produce(), { highWaterMark: 4 }), 1_000);
    for (let read = 0; read < 10; read++) await lines.next();
    await lines.return(undefined);
    expect(produced).toBeLessThan(40);
  });
});
