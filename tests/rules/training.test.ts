import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";

const FOLDER = "rules/model/training";

const postSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  account: z.enum(["official", "personal"]),
  site: z.string().check(z.minLength(1)),
  surface: z.enum(["post", "reply", "message"]),
  text: z.string().check(z.regex(/\S/)),
  expect: z.array(z.string()),
  severity: z.enum(["silent", "note", "caution", "stop", "hold"]),
  hard: z.boolean(),
  author: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  pair: z.optional(z.string()),
});

const posts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").trimEnd().split("\n"))
  .map((line) => postSchema.parse(JSON.parse(line)));

it("has posts of one form, each once, with clauses that there are", async () => {
  const { clauses } = await loadCompiledPack("rules/model");
  const known = new Set(clauses.map(({ card }) => card.id));
  const ids = new Set(posts.map(({ id }) => id));
  expect(ids.size).toBe(posts.length);
  expect(new Set(posts.map(({ text }) => text.toLowerCase())).size).toBe(posts.length);
  for (const { id, expect: clausesOf, severity, account, pair } of posts) {
    expect(
      clausesOf.filter((clause) => !known.has(clause)),
      id,
    ).toEqual([]);
    expect(severity === "silent", id).toBe(clausesOf.length === 0);
    expect(account === "personal" && severity === "hold", id).toBe(false);
    if (pair !== undefined) expect(ids.has(pair), id).toBe(true);
  }
});
