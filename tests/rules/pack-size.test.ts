import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";

/** In bytes: what a worker opens when it wakes, and what an update has to carry. */
const MAX_BYTES = 1_200_000;
const MAX_GZIPPED = 700_000;

test("the compiled model pack stays small enough to open quickly and to travel", async () => {
  const bytes = writePack(
    await loadCompiledPack(fileURLToPath(new URL("../../rules/model", import.meta.url))),
  );
  expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES);
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(MAX_GZIPPED);
});
