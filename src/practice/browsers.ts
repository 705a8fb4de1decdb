import { accessSync, constants, statSync } from "node:fs";
import { type Host, KNOWN_CHROMIUM, KNOWN_FIREFOX, type KnownBrowser, listPlaces } from "./browser-places.ts";
import { canInstall, describeInstall, installBrowser } from "./install-browser.ts";

export type BrowserKind = "chromium" | "firefox";

/** A browser on this computer. */
export interface FoundBrowser {
  kind: BrowserKind;
  /** Absolute path of the program. */
  path: string;
  /** What people call it, e.g. "Microsoft Edge". */
  name: string;
  /** Google's own Chrome, which ignores `--load-extension`. */
  branded: boolean;
}

const OVERRIDES: Record<BrowserKind, string> = {
  chromium: "SECOND_LOOK_CHROMIUM",
  firefox: "SECOND_LOOK_FIREFOX",
};

/**
 * Every installed browser of a kind, preferred first. When the override variable
 * (`SECOND_LOOK_CHROMIUM`, `SECOND_LOOK_FIREFOX`) is set, only the program it names counts.
 */
export function listBrowsers(kind: BrowserKind, host: Host = thisHost()): FoundBrowser[] {
  const override = host.env[OVERRIDES[kind]];
  if (override) return host.canRun(override) ? [describeOverride(kind, override)] : [];
  return knownBrowsers(kind).flatMap((known) => {
    const path = listPlaces(known, host).find((place) => host.canRun(place));
    return path ? [{ kind, path, name: known.name, branded: known.branded }] : [];
  });
}

/** The browser to use for a kind, or `null` when none is installed. */
export function findBrowser(kind: BrowserKind, host: Host = thisHost()): FoundBrowser | null {
  return listBrowsers(kind, host)[0] ?? null;
}

/**
 * Like `findBrowser`, but installs one where that can be done quietly (Debian and its relatives, as
 * root, with apt-get). Throws an `Error` that says what to install and how when there is none.
 */
export function ensureBrowser(kind: BrowserKind): FoundBrowser {
  const host = thisHost();
  const found = findBrowser(kind, host);
  if (found) return found;
  const override = host.env[OVERRIDES[kind]];
  if (override)
    throw new Error(`${OVERRIDES[kind]} names ${override}, which is not a program on this computer.`);
  if (!canInstall(host)) throw new Error(describeMissing(kind, host));
  installBrowser(kind);
  const installed = findBrowser(kind, host);
  if (!installed) throw new Error(describeMissing(kind, host));
  return installed;
}

function describeMissing(kind: BrowserKind, host: Host): string {
  const wanted = kind === "chromium" ? "Chromium, Edge or Chrome" : "Firefox";
  return `No ${wanted} was found on this computer. ${describeInstall(kind, host.platform)} Or set ${OVERRIDES[kind]} to the full path of one.`;
}

function knownBrowsers(kind: BrowserKind): readonly KnownBrowser[] {
  return kind === "chromium" ? KNOWN_CHROMIUM : KNOWN_FIREFOX;
}

function describeOverride(kind: BrowserKind, path: string): FoundBrowser {
  if (kind === "firefox") return { kind, path, name: "Firefox", branded: false };
  if (/edge/i.test(path)) return { kind, path, name: "Microsoft Edge", branded: false };
  // Chrome for Testing keeps --load-extension, so only Google's released program counts as branded.
  const branded = /google.?chrome(?!.*for.?testing)/i.test(path.replaceAll(/[\\/]/g, " "));
  return { kind, path, name: branded ? "Google Chrome" : "Chromium", branded };
}

/** This computer, as the search sees it. */
function thisHost(): Host {
  return { platform: process.platform, env: process.env, canRun };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
