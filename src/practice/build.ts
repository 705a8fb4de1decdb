import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserKind } from "./browsers.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Lines of a failed build's output that are shown. */
const MOST_LINES = 20;

/** The folders a build wrote, as absolute paths. */
export interface PracticeBuild {
  extension: string;
  site: string;
}

/**
 * Builds the extension as it runs on the practice page, and the page. Throws an `Error` with the
 * bundler's own words when one does not build.
 */
export function buildPractice(kind: BrowserKind): PracticeBuild {
  const mode = kind === "firefox" ? "firefox-practice" : "chrome-practice";
  runVite(["--mode", mode]);
  runVite(["--config", "src/practice/vite.config.ts"]);
  return { extension: join(PROJECT, "dist", mode), site: join(PROJECT, "dist", "practice") };
}

function runVite(args: string[]): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const result = spawnSync(process.execPath, [vite, "build", ...args], { cwd: PROJECT, encoding: "utf8" });
  if (result.status === 0) return;
  throw new Error(
    `The build failed: vite build ${args.join(" ")}\n${cutLines(result.stderr || result.stdout)}`,
  );
}

/** One mistake in a pack can cause hundreds of lines; the first ones name it. */
function cutLines(output: string): string {
  const lines = output.trim().split("\n");
  if (lines.length <= MOST_LINES) return lines.join("\n");
  return [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more lines`].join("\n");
}
