import { describe, expect, it } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { openPack } from "../../src/engine/open.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { readPosts } from "../accuracy/posts.ts";
import { createRandom } from "../bench/texts.ts";
import { checkMutations } from "./post-mutations.ts";

describe("posts with random changes", () => {
  it("are checked without an error, and what is marked lies inside of them", async () => {
    const pack = openPack(writePack(await loadCompiledPack("rules/model")));
    const posts = (await readPosts("tests/accuracy/posts")).map(({ text }) => text);
    expect(checkMutations(pack, posts, 10_000, createRandom(1))).toEqual([]);
  });
});
