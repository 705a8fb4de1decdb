import { findCallerFolder } from "./paths.ts";
import { canPaint } from "./render/style.ts";
import { runCommandLine } from "./run.ts";

const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

// A reader that stops early, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: findCallerFolder(process.env, process.cwd()),
  hasColour: canPaint(process.stdout, process.env),
  // Some terminals say that they have no columns at all.
  width: Math.min(Math.max(process.stdout.columns || 80, MIN_WIDTH), MAX_WIDTH),
});
