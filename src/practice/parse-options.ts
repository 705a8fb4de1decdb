import { parseArgs } from "node:util";
import type { BrowserKind } from "./browsers.ts";

/** What `npm start` was asked to do. */
export interface StartOptions {
  kind: BrowserKind;
  /** Name of the browser that was asked for, when a kind has several. */
  name?: "Google Chrome" | "Microsoft Edge";
  /** True when asked for; without a display the scripted run happens anyway. */
  isHeadless: boolean;
  /** 0 takes a free port. */
  port: number;
  /** Folder for the pictures of the scripted run. */
  pictures?: string;
  wantsHelp: boolean;
}

/** A mistake in the command line, in words for the person who typed it. */
export class UsageError extends Error {}

export const HELP = `Try Second Look on a practice page on this computer.

  npm start -- [options]

  --browser NAME   chromium (default), chrome, edge or firefox
  --headless       no window: types a sample draft, prints what was found, takes pictures
                   (this is also what happens on a computer without a display)
  --pictures DIR   where the pictures go (default: a new folder for temporary files)
  --port NUMBER    port of the practice page (default: a free one)
  --help           this text
`;

const BROWSERS: Record<string, Pick<StartOptions, "kind" | "name">> = {
  chromium: { kind: "chromium" },
  chrome: { kind: "chromium", name: "Google Chrome" },
  edge: { kind: "chromium", name: "Microsoft Edge" },
  firefox: { kind: "firefox" },
};

/** Reads the arguments after the script's name. Throws `UsageError` for what it does not understand. */
export function parseOptions(args: string[]): StartOptions {
  const { browser, headless, help, pictures, port } = readFlags(args);
  const choice = BROWSERS[browser];
  if (!choice) {
    throw new UsageError(`Unknown browser "${browser}". Choose one of: ${Object.keys(BROWSERS).join(", ")}.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`"${port}" is not a port. Use a number from 0 to 65535; 0 takes a free one.`);
  }
  return {
    ...choice,
    isHeadless: headless,
    port: Number(port),
    ...(pictures === undefined ? {} : { pictures }),
    wantsHelp: help,
  };
}

function readFlags(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        browser: { type: "string", default: "chromium" },
        headless: { type: "boolean", default: false },
        pictures: { type: "string" },
        port: { type: "string", default: "0" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values as { browser: string; headless: boolean; pictures?: string; port: string; help: boolean };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether a browser window can be shown: always on macOS and Windows, elsewhere with a display. */
export function hasDisplay(platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
