import { spawn } from "node:child_process";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../src/cli/run.ts";

/** What a command line left behind. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

interface Setting {
  stdin?: string | Uint8Array | Iterable<Uint8Array | string>;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

function toStream(input: Setting["stdin"] = ""): Readable {
  return typeof input === "string" || input instanceof Uint8Array
    ? Readable.from([Buffer.from(input)])
    : Readable.from(input);
}

/** Runs a command line in this process, with streams in place of the terminal. */
export async function runCli(args: string[], { stdin, cwd = process.cwd() }: Setting = {}): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  const code = await runCommandLine(args, {
    stdin: toStream(stdin),
    stdout,
    stderr,
    cwd,
    hasColour: false,
    width: 80,
  });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const LOADER = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** Starts the real program in a process of its own. */
export function startCli(args: string[], { cwd, env = {} }: Setting = {}) {
  return spawn(process.execPath, ["--import", LOADER, MAIN, ...args], {
    cwd,
    env: { ...process.env, npm_lifecycle_event: "", NO_COLOR: "", ...env },
    stdio: "pipe",
  });
}

/** Runs the real program to its end. */
export async function spawnCli(args: string[], setting: Setting = {}): Promise<Outcome> {
  const child = startCli(args, setting);
  const [out, err] = [text(child.stdout), text(child.stderr)];
  toStream(setting.stdin).pipe(child.stdin);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: await out, err: await err };
}
