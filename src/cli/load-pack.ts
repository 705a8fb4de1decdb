import { join, resolve } from "node:path";
import type { CompiledPack } from "../engine/types.ts";
import { compilePack } from "../pack/compile.ts";
import { parsePack } from "../pack/parse.ts";
import type { PackSource, Problem, SourceFile } from "../pack/source.ts";
import { FolderError, readFolder } from "./read-folder.ts";
import type { Position, YamlFile } from "./yaml-file.ts";

/** A pack's problem with its place in the file. `file` is relative to the pack's folder, with `/`. */
export interface LocatedProblem extends Position {
  file: string;
  severity: "error" | "warning";
  message: string;
  fix: string;
}

/** A pack read from a folder. */
export interface LoadedPack {
  /** `null` when there is an error: a pack with errors is never used. */
  compiled: CompiledPack | null;
  /** What could be read, with the clauses that can be compiled; `null` without a usable `pack.yaml`. */
  source: PackSource | null;
  problems: LocatedProblem[];
  /** Where the value at `path` stands in a file of the pack. */
  locate(file: string, path: readonly (string | number)[]): Position;
}

/** A pack that cannot be used. The message is for people and names every error. */
export class PackLoadError extends Error {
  override name = "PackLoadError";
}

type LayerProblem = Pick<Problem, "message" | "fix">;
type Place = Pick<Problem, "file" | "path" | "at" | "offset">;

function locate({ file, path, at, offset }: Place, yaml: ReadonlyMap<string, YamlFile>): Position {
  const found = yaml.get(file)?.locate(path, at, offset);
  if (found) return found;
  const [line] = path;
  return { line: typeof line === "number" ? line + 1 : 1, column: 1 };
}

/** Options of `loadPack`. */
export interface LoadOptions {
  /** Leave out clauses with matchers this version does not know, instead of refusing the pack. */
  skipUnknownMatchers?: boolean;
}

/** More packs on top of one another than any department needs: state, county, city, unit. */
const MAX_LAYERS = 5;

/** The pack that a manifest names under `extends`, or the problem with it. */
async function loadBeneath(
  dir: string,
  files: readonly SourceFile[],
  options: LoadOptions,
  above: readonly string[],
): Promise<{ loaded: LoadedPack; folder: string } | LayerProblem | null> {
  const manifest = files.find((file) => file.path === "pack.yaml");
  const data = manifest && "data" in manifest ? manifest.data : null;
  const folder = (data as { extends?: unknown } | null)?.extends;
  if (typeof folder !== "string" || folder.trim() === "") return null;
  const path = resolve(dir, folder);
  if (above.includes(path)) {
    return {
      message: `The pack ${folder} extends this one.`,
      fix: "Let only one of the two extend the other.",
    };
  }
  if (above.length >= MAX_LAYERS) {
    return { message: `More than ${MAX_LAYERS} packs extend one another.`, fix: "Merge some of them." };
  }
  try {
    const loaded = await loadLayer(path, options, [...above, path]);
    if (loaded.compiled) return { loaded, folder: folder.replace(/\/+$/, "") };
    const count = loaded.problems.filter(({ severity }) => severity === "error").length;
    const errors = count === 1 ? "an error" : `${count} errors`;
    return {
      message: `The pack ${folder} has ${errors}.`,
      fix: `Run pack lint ${path} and correct it first.`,
    };
  } catch (error) {
    if (!(error instanceof PackLoadError)) throw error;
    return {
      message: `There is no pack in ${folder}.`,
      fix: "Name the folder of the pack beneath, such as ../model.",
    };
  }
}

async function loadLayer(dir: string, options: LoadOptions, above: readonly string[]): Promise<LoadedPack> {
  const read = await readFolder(dir).catch((error: unknown) => {
    throw error instanceof FolderError ? new PackLoadError(error.message) : error;
  });
  const found = await loadBeneath(dir, read.files, options, above);
  const beneath = found && "loaded" in found ? found : null;
  const source = beneath?.loaded.source;
  const { pack, problems } = parsePack(read.files, source ? { pack: source, folder: beneath.folder } : null);
  if (found && "message" in found) {
    problems.push({ file: "pack.yaml", path: ["extends"], severity: "error", ...found });
  }
  const relevant = problems.filter(
    ({ code }) => !(options.skipUnknownMatchers && code === "unknown-matcher"),
  );
  const located = relevant.map((problem): LocatedProblem => {
    const { file, severity, message, fix } = problem;
    return { file, ...locate(problem, read.yaml), severity, message, fix };
  });
  const all = [...read.problems, ...located].sort(byPlace);
  const isUsable = pack !== null && !all.some(({ severity }) => severity === "error");
  const start = beneath && `${beneath.folder}/`;
  return {
    compiled: isUsable ? compilePack(pack, options) : null,
    source: pack,
    problems: all,
    locate: (file, path) =>
      start && file.startsWith(start)
        ? beneath.loaded.locate(file.slice(start.length), path)
        : locate({ file, path }, read.yaml),
  };
}

/**
 * Reads, checks and compiles the pack in a folder, with the packs that it extends. Throws `PackLoadError` when the
 * folder cannot be read.
 */
export function loadPack(dir: string, options: LoadOptions = {}): Promise<LoadedPack> {
  const path = resolve(dir);
  return loadLayer(dir, options, [path]);
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The compiled pack of a folder, for builds. Throws `PackLoadError` with every error when it has any. */
export async function loadCompiledPack(dir: string, options: LoadOptions = {}): Promise<CompiledPack> {
  const { compiled, problems } = await loadPack(dir, options);
  if (compiled) return compiled;
  const errors = problems.filter(({ severity }) => severity === "error");
  const lines = errors.map(
    ({ file, line, column, message, fix }) =>
      `${join(dir, file)}:${line}:${column} error ${message} Fix: ${fix}`,
  );
  throw new PackLoadError(`The pack ${dir} can't be used:\n${lines.join("\n")}`);
}
