import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { toPost } from "../posts.ts";
import { toSpannedTexts } from "../spanned-texts.ts";
import { readLabel, recogniseForm } from "./recognise-form.ts";
import { type Row, readRows } from "./rows.ts";
import type { TextSet } from "./text-sets.ts";

/** The sets of a folder, and the files in it that could not be used, each with the reason. */
export interface ReadSets {
  sets: TextSet[];
  leftOut: string[];
}

/** A file or folder that cannot be read. The message is for people. */
export class SetError extends Error {
  override name = "SetError";
}

const REASONS = {
  words: "is a list of words, not of texts",
  unclear: "has labels that are neither yes nor no",
  empty: "is empty",
};

/**
 * Reads a `.jsonl` file, or every one below a folder, in order of name. What a file holds is told by its fields: see
 * `recogniseForm`. Throws with file and line on a bad row.
 */
export async function readSets(path: string): Promise<ReadSets> {
  const root = resolve(path);
  const found = await stat(root).catch(() => null);
  if (found === null)
    throw new SetError(`There is no ${path}. Fix: name a .jsonl file, or a folder with such files.`);
  const isFile = found.isFile();
  const names = isFile ? [basename(root)] : await listFiles(root);
  const base = isFile ? dirname(root) : root;
  const read: ReadSets = { sets: [], leftOut: [] };
  if (names.length === 0) throw new SetError(`${path} has no .jsonl files.`);
  for (const name of names) {
    const folder = isFile ? "." : dirname(name);
    const group = folder === "." ? basename(base) : `${basename(base)}/${folder}`;
    const set = toSet(group, basename(name, ".jsonl"), await readRows(join(base, name), name));
    if (typeof set === "string") read.leftOut.push(`${group}/${basename(name)} ${REASONS[set]}`);
    else read.sets.push(set);
  }
  return read;
}

async function listFiles(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => name.endsWith(".jsonl")).sort();
}

function toSet(group: string, name: string, rows: readonly Row[]): TextSet | keyof typeof REASONS {
  if (rows.length === 0) return "empty";
  const form = recogniseForm(rows);
  switch (form) {
    case "words":
    case "unclear":
      return form;
    case "entities":
      return { form, group, name, texts: toSpannedTexts(name, rows, "all") };
    case "abuse":
    case "irony": {
      const texts = rows.map(({ text, fields }) => ({ text, isPositive: readLabel(fields.label) === true }));
      return { form, group, name, texts };
    }
    default:
      return { form: "posts", group, name, posts: rows.map(toPost) };
  }
}
