import { spawnSync } from "node:child_process";
import type { Host } from "./browser-places.ts";
import type { BrowserKind } from "./browsers.ts";

/** Debian's package for each kind. */
const PACKAGES: Record<BrowserKind, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** Ten minutes: a slow mirror is still served, a stuck one does not hang a build for ever. */
const TIMEOUT_MS = 600_000;

/** True where a browser can be installed without asking anyone: Linux with apt-get, as root. */
export function canInstall(host: Host): boolean {
  return host.platform === "linux" && process.getuid?.() === 0 && host.canRun("/usr/bin/apt-get");
}

/**
 * Installs the distribution's browser with apt-get. Prints one line to stderr first, since it takes a
 * while. Throws an `Error` with apt-get's last lines when it fails.
 */
export function installBrowser(kind: BrowserKind): void {
  const name = PACKAGES[kind];
  process.stderr.write(`No ${kind} found: installing the package ${name} with apt-get.\n`);
  runApt(["update"]);
  runApt(["install", "--yes", "--no-install-recommends", name]);
}

/** One sentence on how a person installs a browser of this kind. */
export function describeInstall(kind: BrowserKind, platform: NodeJS.Platform): string {
  const page = kind === "chromium" ? "https://www.microsoft.com/edge" : "https://www.mozilla.org/firefox";
  if (platform === "linux") return `Install one, for example: sudo apt-get install ${PACKAGES[kind]}.`;
  if (platform === "darwin") {
    return `Install one, for example: brew install --cask ${kind === "chromium" ? "microsoft-edge" : "firefox"}.`;
  }
  return `Install one from ${page}.`;
}

function runApt(args: string[]): void {
  const result = spawnSync("apt-get", ["-qq", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: TIMEOUT_MS,
  });
  if (result.status === 0) return;
  const said = `${result.stderr ?? ""}`.trim().split("\n").slice(-3).join("\n");
  throw new Error(`apt-get ${args.join(" ")} failed.\n${said}`);
}
