import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledPack } from "../engine/types.ts";
import { compilePack } from "../pack/compile.ts";
import { parsePack } from "../pack/parse.ts";
import type { PackSource, Problem, SourceFile } from "../pack/source.ts";
import { decodeText } from "./decode-text.ts";
import { type Position, parseYamlFile, type YamlFile, type YamlProblem } from "./yaml-file.ts";

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

/** Text files larger than this, in bytes, are not read. */
const MAX_TEXT_FILE = 8 * 1024 * 1024;
const MAX_FILES = 5_000;

async function listFiles(dir: string): Promise<string[]> {
  const paths: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(dir, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      // Hidden files and notes for people may lie beside the pack; links could lead anywhere.
      if (entry.name.startsWith(".") || entry.name.endsWith(".md")) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) paths.push(path);
      if (paths.length > MAX_FILES) throw new PackLoadError(`${dir} has more than ${MAX_FILES} files.`);
    }
  };
  await walk("");
  return paths.sort();
}

interface ReadPack {
  files: SourceFile[];
  yaml: Map<string, YamlFile>;
  problems: LocatedProblem[];
}

async function readOne(dir: string, path: string, read: ReadPack): Promise<void> {
  const refuse = (problems: YamlProblem[]): void => {
    read.files.push({ path, unreadable: true });
    read.problems.push(
      ...problems.map((problem) => ({ file: path, severity: "error" as const, ...problem })),
    );
  };
  const start = { line: 1, column: 1 };
  if ((await stat(join(dir, path))).size > MAX_TEXT_FILE) {
    refuse([{ ...start, message: "The file is larger than 8 MB.", fix: "Split it." }]);
    return;
  }
  const text = decodeText(await readFile(join(dir, path)));
  if (text === null) {
    refuse([{ ...start, message: "The file is not UTF-8 text.", fix: "Save it as UTF-8." }]);
  } else if (/\.ya?ml$/.test(path)) {
    const yaml = parseYamlFile(text);
    if (yaml.problems.length > 0) {
      refuse(yaml.problems);
      return;
    }
    read.yaml.set(path, yaml);
    read.files.push({ path, data: yaml.data });
  } else read.files.push({ path, text });
}

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

/** Reads, checks and compiles the pack in a folder. Throws `PackLoadError` when the folder cannot be read. */
export async function loadPack(dir: string, options: LoadOptions = {}): Promise<LoadedPack> {
  const read: ReadPack = { files: [], yaml: new Map(), problems: [] };
  try {
    for (const path of await listFiles(dir)) await readOne(dir, path, read);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const reason =
      error.code === "ENOENT"
        ? "there is no such folder"
        : error.code === "ENOTDIR"
          ? "it is not a folder"
          : error.message;
    throw new PackLoadError(
      `Can't read the pack ${dir}: ${reason}. Fix: name a folder that holds a pack.yaml.`,
    );
  }
  const { pack, problems } = parsePack(read.files);
  const relevant = problems.filter(
    ({ code }) => !(options.skipUnknownMatchers && code === "unknown-matcher"),
  );
  const located = relevant.map((problem): LocatedProblem => {
    const { file, severity, message, fix } = problem;
    return { file, ...locate(problem, read.yaml), severity, message, fix };
  });
  const all = [...read.problems, ...located].sort(byPlace);
  const isUsable = pack !== null && !all.some(({ severity }) => severity === "error");
  return {
    compiled: isUsable ? compilePack(pack, options) : null,
    source: pack,
    problems: all,
    locate: (file, path) => locate({ file, path }, read.yaml),
  };
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
