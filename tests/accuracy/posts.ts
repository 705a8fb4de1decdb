import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CheckContext, Severity } from "../../src/engine/types.ts";
import { type Row, readRows } from "./read/rows.ts";

/** A labelled post: what an author wrote, where, and which clauses a careful reader would name. */
export interface LabelledPost {
  id: string;
  text: string;
  context: CheckContext;
  /** Clause ids that should warn; empty for a post that should stay silent. */
  expect: readonly string[];
  /** How serious a careful reader finds it; `null` where nobody said. */
  severity: Severity | "silent" | null;
  /** Marked as a hard one by its author: a look-alike if it should stay silent. */
  isHard: boolean;
  /** The only clause that the labels speak of; `null` when they speak of all. */
  about: string | null;
}

/** What a row may say of its post; as written, so a value may be anything. */
interface PostFields {
  id?: string;
  account?: CheckContext["accountKind"];
  surface?: CheckContext["surface"];
  site?: string;
  expect?: string[];
  severity?: Severity | "silent";
  hard?: boolean;
  clause?: string;
  violates?: boolean;
}

/**
 * Reads every `.jsonl` file of a folder, in order of name. A row without `account` is an official post;
 * a row without `expect` is ordinary text that should stay silent. Throws with file and line on a bad row.
 */
export async function readPosts(folder: string): Promise<LabelledPost[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const files = await Promise.all(names.map((name) => readRows(join(folder, name), name)));
  return files.flat().map(toPost);
}

/**
 * A post from a row: `{text, id?, account?, surface?, site?, expect?, severity?, hard?}`, or an example of one clause:
 * `{text, clause, violates, account?, surface?}`.
 */
export function toPost({ place, text, fields }: Row): LabelledPost {
  const { id, account, surface, site, expect, severity, hard, clause, violates } = fields as PostFields;
  const about = clause !== undefined && typeof violates === "boolean" ? clause : null;
  return {
    id: id ?? place,
    text,
    context: { accountKind: account ?? "official", surface: surface ?? "post", site: site ?? "generic" },
    expect: about === null ? (expect ?? []) : violates ? [about] : [],
    severity: severity ?? null,
    isHard: hard === true,
    about,
  };
}
