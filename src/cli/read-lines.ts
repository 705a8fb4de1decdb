import type { Readable } from "node:stream";
import { BadInputError } from "./command.ts";
import { decodeText } from "./decode-text.ts";

/** One line of a stream, counted from 1. `error` stands instead of `text` when the line cannot be used. */
export type StreamLine =
  | { number: number; text: string }
  | { number: number; error: "line-too-long" | "not-utf8" };

const NEWLINE = 0x0a;

/**
 * Lines of a byte stream, one at a time and no faster than they are taken, in memory bounded by
 * `maxBytes`: the rest of a longer line is thrown away as it arrives. Only `\n` and `\r\n` end a line
 * (Node's readline also splits at U+2028, which JSON allows inside a string). A byte order mark is dropped.
 */
export async function* readLines(stream: Readable, maxBytes: number): AsyncGenerator<StreamLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;

  const finish = (): StreamLine => {
    const isTooLong = size > maxBytes;
    const bytes = Buffer.concat(pieces);
    const line = number++;
    pieces = [];
    size = 0;
    if (isTooLong) return { number: line, error: "line-too-long" };
    const text = decodeText(bytes);
    return text === null
      ? { number: line, error: "not-utf8" }
      : { number: line, text: text.replace(/\r$/, "") };
  };
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > maxBytes) pieces = [];
    else if (bytes.length > 0) pieces.push(bytes);
  };

  for await (const chunk of readChunks(stream)) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      take(bytes.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(bytes.subarray(start));
  }
  if (size > 0) yield finish();
}

async function* readChunks(stream: Readable): AsyncGenerator<Uint8Array | string> {
  try {
    yield* stream;
  } catch (error) {
    if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
    throw new BadInputError(
      `Can't read standard input (${error.code}). Fix: pipe a file of JSON lines into the command.`,
    );
  }
}
