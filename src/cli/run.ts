import { BadInputError, EXIT, type ExitCode, type Terminal, UsageError } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { PackLoadError } from "./load-pack.ts";
import { showSafely } from "./render/style.ts";

const NAMES = Object.keys(COMMANDS);
const WIDTH = Math.max(...NAMES.map((name) => name.length));

const OVERVIEW = `Second Look: check drafts and packs from the command line.

Usage: npm run -s cli -- <command> [options]

Commands:
${NAMES.map((name) => `  ${name.padEnd(WIDTH)}  ${COMMANDS[name]?.summary}`).join("\n")}

Each command explains itself with --help.
Exit codes: 0 fine, 1 findings, problems or failed tests, 2 usage, 3 bad input, 70 a mistake in the program`;

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

const isHelp = (arg: string | undefined): boolean => arg === "--help" || arg === "-h";

/** Where an unforeseen error came from. Its message is left out, as it may repeat a draft. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
}

/** What follows `--` is a draft, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some(isHelp);
}

async function explainUnknown(
  first: string,
  second: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const group = NAMES.filter((known) => known.startsWith(`${first} `));
  if (group.length > 0 && isHelp(second)) {
    const commands = await Promise.all(group.map((known) => COMMANDS[known]?.load()));
    terminal.stdout.write(`${commands.map((command) => command?.help).join("\n\n")}\n`);
    return EXIT.fine;
  }
  const choice = (group.length > 0 ? group : NAMES).join(", ");
  terminal.stderr.write(`error Unknown command. Fix: use one of ${choice}, or --help.\n`);
  return EXIT.usage;
}

/** Runs one command line. Foreseeable errors become one line on standard error and an exit code. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || isHelp(first) || first === "help") {
    (first === undefined ? terminal.stderr : terminal.stdout).write(`${OVERVIEW}\n`);
    return first === undefined ? EXIT.usage : EXIT.fine;
  }
  const name = Object.hasOwn(COMMANDS, first) ? first : `${first} ${second}`;
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) return explainUnknown(first, second, terminal);
  const rest = args.slice(name.split(" ").length);
  try {
    const command = await entry.load();
    if (!asksForHelp(rest)) return await command.run(rest, terminal);
    terminal.stdout.write(`${command.help}\n`);
    return EXIT.fine;
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      const message = error.message.split(". To specify")[0]?.replace(/\.$/, "") ?? "";
      terminal.stderr.write(`error ${showSafely(message)}. Fix: see ${name} --help.\n`);
      return EXIT.usage;
    }
    if (error instanceof BadInputError || error instanceof PackLoadError) {
      terminal.stderr.write(`error ${showSafely(error.message)}\n`);
      return EXIT.badInput;
    }
    terminal.stderr.write(
      `error This is a mistake in Second Look itself. Fix: report these lines.\n${framesOf(error)}\n`,
    );
    return EXIT.bug;
  }
}
