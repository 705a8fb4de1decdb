import { readFile } from "node:fs/promises";

/** A line that is no row. The message names file and line, and never repeats the text. */
export class RowError extends Error {
  override name = "RowError";
}

/** One line of a `.jsonl` file: a text and whatever its author said about it. */
export interface Row {
  /** File and line, for errors. */
  place: string;
  text: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Reads a `.jsonl` file. `name` is what errors call it; they name the line and never repeat its text. */
export async function readRows(path: string, name: string): Promise<Row[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [readRow(line, `${name}:${index + 1}`)]));
}

function readRow(line: string, place: string): Row {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    // The parser's message would repeat the post.
    throw new RowError(`${place} is not valid JSON.`);
  }
  if (typeof fields === "string") return { place, text: fields, fields: {} };
  if (typeof fields !== "object" || fields === null || !("text" in fields) || typeof fields.text !== "string")
    throw new RowError(`${place} has no text.`);
  return { place, text: fields.text, fields: fields as Row["fields"] };
}
