import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBrowser, type FoundBrowser, listBrowsers } from "./browsers.ts";
import { buildPractice, type PracticeBuild } from "./build.ts";
import { launchChromium } from "./launch-chromium.ts";
import { launchFirefox } from "./launch-firefox.ts";
import type { OpenBrowser } from "./open-browser.ts";
import { HELP, hasDisplay, parseOptions, type StartOptions, UsageError } from "./parse-options.ts";
import { startServer } from "./serve.ts";
import { showRun } from "./show-run.ts";

const print = (text: string) => void process.stdout.write(`${text}\n`);

process.exitCode = await main(process.argv.slice(2));

/** Exit codes: 0 fine, 1 could not be shown, 2 the command line was not understood. */
async function main(args: string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.wantsHelp) print(HELP);
    else await start(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function start(options: StartOptions): Promise<void> {
  const isHeadless = options.isHeadless || !hasDisplay(process.platform, process.env);
  const found = chooseBrowser(options);
  const built = buildPractice(options.kind);
  const server = await startServer(built.site, options.port);
  const profile = mkdtempSync(join(profileParent(found), "second-look-profile-"));
  try {
    const browser = await launch(found, built, { profile, url: server.url, isHeadless });
    try {
      if (isHeadless) await showRun(browser, makePictureFolder(options.pictures), print);
      else await stayOpen(browser, found, server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function chooseBrowser({ kind, name }: StartOptions): FoundBrowser {
  const first = ensureBrowser(kind);
  if (!name) return first;
  const wanted = listBrowsers(kind).find((browser) => browser.name === name);
  if (!wanted) print(`${name} was not found; using ${first.name}.`);
  return wanted ?? first;
}

/** Browsers from the snap store cannot see the system's folder for temporary files. */
function profileParent({ path }: FoundBrowser): string {
  return path.startsWith("/snap/") ? resolve("dist") : tmpdir();
}

async function launch(
  found: FoundBrowser,
  built: PracticeBuild,
  rest: { profile: string; url: string; isHeadless: boolean },
): Promise<OpenBrowser> {
  const plan = { program: found.path, extension: built.extension, ...rest };
  try {
    return await (found.kind === "firefox" ? launchFirefox(plan) : launchChromium(plan));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${found.name} did not start with Second Look in it.\n${said}\n${explainByHand(found, built)}`,
    );
  }
}

function explainByHand({ kind }: FoundBrowser, { extension }: PracticeBuild): string {
  return kind === "firefox"
    ? `To load it by hand: about:debugging#/runtime/this-firefox, "Load Temporary Add-on", ${extension}/manifest.json`
    : `To load it by hand: chrome://extensions, turn on "Developer mode", "Load unpacked", ${extension}`;
}

function makePictureFolder(wanted: string | undefined): string {
  if (!wanted) return mkdtempSync(join(tmpdir(), "second-look-"));
  const folder = resolve(wanted);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function stayOpen(browser: OpenBrowser, { name }: FoundBrowser, url: string): Promise<void> {
  print(`${name} is open with Second Look on the practice page ${url}`);
  print("Click into a box there and type. Close the browser or press Ctrl+C here to end.");
  const interrupted = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
  await Promise.race([browser.closed, interrupted]);
}
