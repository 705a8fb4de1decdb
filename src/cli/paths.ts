import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: the nearest folder above this file that has a model pack. */
export function findProjectRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let dir = start; ; dir = dirname(dir)) {
    if (existsSync(join(dir, "rules", "model", "pack.yaml")) || existsSync(join(dir, "rules", "README.md")))
      return dir;
    if (dir === dirname(dir)) return resolve(start, "..", "..");
  }
}

/** The folder of the pack to use: the one named, or the model pack wherever the command is run. */
export function findPackFolder(named: string | undefined, cwd: string): string {
  return named === undefined ? join(findProjectRoot(), "rules", "model") : resolve(cwd, named);
}

/** A path as people like to see it: relative to where they are, unless that leads far away. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  if (shown === "") return ".";
  return isAbsolute(shown) || shown.startsWith("..") ? path : shown;
}

/** The folder a command was called from. `npm run` changes to the project's root first and leaves this note. */
export function findCallerFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  return env.npm_lifecycle_event === "cli" && env.INIT_CWD ? env.INIT_CWD : cwd;
}
