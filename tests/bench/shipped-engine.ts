import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/** The candidates of `engine.ts`, bundled. */
export type ShippedEngine = typeof import("./engine.ts");

/**
 * The engine as it ships: in one bundle, made by the product's own bundler. Loaded file by file it is slower, as the
 * compiler can't take a constant for one that stands in another file.
 */
export async function loadShippedEngine(): Promise<ShippedEngine> {
  const outputs = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      lib: { entry: resolve("tests/bench/engine.ts"), formats: ["es"], fileName: "engine" },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !("output" in first)) throw new Error("No bundle came out of the engine.");
  const folder = mkdtempSync(join(tmpdir(), "second-look-engine-"));
  try {
    const file = join(folder, "engine.mjs");
    writeFileSync(file, first.output[0].code);
    return (await import(pathToFileURL(file).href)) as ShippedEngine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
