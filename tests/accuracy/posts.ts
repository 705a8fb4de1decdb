import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CheckContext } from "../../src/engine/types.ts";

/** A labelled post: what an author wrote, where, and which clauses a careful reader would name. */
export interface LabelledPost {
  id: string;
  text: string;
  context: CheckContext;
  /** Clause ids that should warn; empty for a post that should stay silent. */
  expect: readonly string[];
}

interface Row {
  id?: string;
  text: string;
  account?: CheckContext["accountKind"];
  surface?: CheckContext["surface"];
  site?: string;
  expect?: string[];
}

/**
 * Reads every `.jsonl` file of a folder, in order of name. A row without `account` is an official post;
 * a row without `expect` is ordinary text that should stay silent. Throws with file and line on a bad row.
 */
export async function readPosts(folder: string): Promise<LabelledPost[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const posts: LabelledPost[] = [];
  for (const name of names) {
    const lines = (await readFile(join(folder, name), "utf8")).split("\n");
    lines.forEach((line, index) => {
      if (line.trim() !== "") posts.push(readPost(line, `${name}:${index + 1}`));
    });
  }
  return posts;
}

function readPost(line: string, place: string): LabelledPost {
  let row: Row;
  try {
    row = JSON.parse(line) as Row;
  } catch {
    // The parser's message would repeat the post.
    throw new Error(`${place} is not valid JSON.`);
  }
  if (typeof row.text !== "string") throw new Error(`${place} has no text.`);
  return {
    id: row.id ?? place,
    text: row.text,
    context: {
      accountKind: row.account ?? "official",
      surface: row.surface ?? "post",
      site: row.site ?? "generic",
    },
    expect: row.expect ?? [],
  };
}
