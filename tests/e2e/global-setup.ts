import { execFileSync } from "node:child_process";
import { buildPages } from "./build-pages.ts";

/** Builds both extensions and the pages, once for the whole run. */
export async function setup(): Promise<void> {
  // Under Vitest the configuration describes tests; without this variable it describes the build.
  const { VITEST: _, ...env } = process.env;
  for (const mode of ["chrome", "firefox"]) {
    execFileSync(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--logLevel", "warn"],
      {
        env,
        stdio: "inherit",
      },
    );
  }
  await buildPages();
}
