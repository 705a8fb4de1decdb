import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../pack/source.ts";
import { decodeText } from "./decode-text.ts";
import { parseTable } from "./table-file.ts";
import { parseYamlFile, type YamlFile, type YamlProblem } from "./yaml-file.ts";

/** A folder that can't be read as a pack. The message is for people. */
export class FolderError extends Error {
  override name = "FolderError";
}

/** Text files larger than this, in bytes, are not read. */
const MAX_TEXT_FILE = 8 * 1024 * 1024;
const MAX_FILES = 5_000;
/** Labelled posts that may lie beside a pack: what is learned from them goes into it, they do not. */
const TRAINING = "training";

async function listFiles(dir: string): Promise<string[]> {
  const paths: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(dir, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      // Hidden files and notes for people may lie beside the pack; links could lead anywhere.
      if (entry.name.startsWith(".") || entry.name.endsWith(".md") || path === TRAINING) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) paths.push(path);
      if (paths.length > MAX_FILES) throw new FolderError(`${dir} has more than ${MAX_FILES} files.`);
    }
  };
  await walk("");
  return paths.sort();
}

/** The files of a pack folder, and what could not be read of them. */
export interface ReadFolder {
  files: SourceFile[];
  yaml: Map<string, YamlFile>;
  problems: (YamlProblem & { file: string; severity: "error" })[];
}

async function readOne(dir: string, path: string, read: ReadFolder): Promise<void> {
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
  } else if (path.endsWith(".csv")) {
    const table = parseTable(text);
    if (Array.isArray(table)) read.files.push({ path, rows: table });
    else refuse([table]);
  } else read.files.push({ path, text });
}

/** Reads every file of a pack's folder. Throws `FolderError` when the folder itself can't be read. */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const read: ReadFolder = { files: [], yaml: new Map(), problems: [] };
  try {
    for (const path of await listFiles(dir)) await readOne(dir, path, read);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such folder",
      ENOTDIR: "it is not a folder",
    };
    const reason = reasons[String(error.code)] ?? error.message;
    throw new FolderError(
      `Can't read the pack ${dir}: ${reason}. Fix: name a folder that holds a pack.yaml.`,
    );
  }
  return read;
}
