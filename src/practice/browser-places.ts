import { posix, win32 } from "node:path";

/** What the search for a browser needs to know about a computer; tests pass an invented one. */
export interface Host {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** True when the path is a file that can be run. */
  canRun(path: string): boolean;
}

/** A browser that may be installed, and where it would be. */
export interface KnownBrowser {
  name: string;
  /** Google's own builds, which have ignored `--load-extension` since Chrome 137. */
  branded: boolean;
  /** Program names to look for on PATH (Linux). */
  commands: string[];
  /** Paths inside an Applications folder (macOS). */
  bundles: string[];
  /** Paths inside a program folder (Windows). */
  programs: string[];
}

/**
 * In order of preference: browsers that load an unpacked extension without ceremony come first, Google
 * Chrome last. Source of the Chrome rule: Chromium Extensions announcement for Chrome 137.
 */
export const KNOWN_CHROMIUM: readonly KnownBrowser[] = [
  {
    name: "Chromium",
    branded: false,
    commands: ["chromium", "chromium-browser"],
    bundles: ["Chromium.app/Contents/MacOS/Chromium"],
    programs: ["Chromium/Application/chrome.exe"],
  },
  {
    name: "Microsoft Edge",
    branded: false,
    commands: ["microsoft-edge", "microsoft-edge-stable", "microsoft-edge-beta", "microsoft-edge-dev"],
    bundles: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    programs: ["Microsoft/Edge/Application/msedge.exe"],
  },
  {
    name: "Google Chrome",
    branded: true,
    commands: ["google-chrome", "google-chrome-stable", "google-chrome-beta"],
    bundles: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
    programs: ["Google/Chrome/Application/chrome.exe"],
  },
];

export const KNOWN_FIREFOX: readonly KnownBrowser[] = [
  {
    name: "Firefox",
    branded: false,
    commands: ["firefox-esr", "firefox"],
    bundles: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
    programs: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
  },
];

const LINUX_FOLDERS = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/opt/microsoft/msedge",
];

/** Every path at which `browser` would be on `host`, most likely first. */
export function listPlaces(browser: KnownBrowser, host: Host): string[] {
  if (host.platform === "darwin") return joinAll(macFolders(host.env), browser.bundles, posix.join);
  if (host.platform === "win32") return joinAll(windowsFolders(host.env), browser.programs, win32.join);
  const onPath = (host.env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  return joinAll([...new Set([...onPath, ...LINUX_FOLDERS])], browser.commands, posix.join);
}

function macFolders(env: Host["env"]): string[] {
  const home = env.HOME;
  return home ? ["/Applications", posix.join(home, "Applications")] : ["/Applications"];
}

function windowsFolders(env: Host["env"]): string[] {
  return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => env[name] ?? []);
}

function joinAll(folders: string[], names: string[], join: (...parts: string[]) => string): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
