import type { AccountKind } from "../engine/types.ts";
import type { PackStatus, PageReport } from "../messaging/protocol.ts";
import { type SendingRuntime, send } from "../messaging/send.ts";

/** A tab, as far as the popup needs it. `url` is missing where the browser does not tell. */
interface TabInfo {
  id?: number | undefined;
  url?: string | undefined;
}

/** The part of the WebExtension API that the popup uses; tests hand in their own. */
export interface PopupBrowser {
  runtime: SendingRuntime;
  tabs: {
    query(what: { active: true; currentWindow: true }): Promise<TabInfo[]>;
    get(id: number): Promise<TabInfo>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
  };
}

/** What the popup says about its tab. */
export type TabState =
  | { kind: "loading" }
  | { kind: "internal" }
  | { kind: "unsupported"; origin: string; host: string }
  | { kind: "reload" }
  | { kind: "report"; report: PageReport; choice: AccountKind | null };

/** The pack in force: `null` when none is loaded, `"unknown"` when the background did not say. */
export type PackState = PackStatus | null | "loading" | "unknown";

/**
 * Asks the tab what it sees. Without an answer, the site's permission tells a page that has to be
 * reloaded from a site that is not watched.
 * @param tabId a given tab instead of the active one.
 */
export async function readTab(browser: PopupBrowser, tabId: number | null): Promise<TabState> {
  const tab = await findTab(browser, tabId);
  if (tab?.id === undefined) return { kind: "internal" };
  const report = await askPage(browser, tab.id);
  if (report) return { kind: "report", report, choice: await readChoice(browser, report.site.host) };
  const page = parseWebUrl(tab.url);
  if (!page) return { kind: "internal" };
  const isGranted = await browser.permissions.contains({ origins: [`${page.origin}/*`] });
  if (isGranted) return { kind: "reload" };
  // The manifest lets people add secure sites only.
  if (page.protocol !== "https:") return { kind: "internal" };
  return { kind: "unsupported", origin: page.origin, host: page.hostname };
}

/** The pack in force, as the background has it. Never rejects. */
export async function readPack(browser: PopupBrowser): Promise<PackState> {
  try {
    return (await send(browser.runtime, "get-status", {})).pack;
  } catch {
    return "unknown";
  }
}

async function findTab(browser: PopupBrowser, tabId: number | null): Promise<TabInfo | undefined> {
  if (tabId !== null) return browser.tabs.get(tabId);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function askPage(browser: PopupBrowser, tabId: number): Promise<PageReport | null> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { name: "describe-page" });
    return isReport(answer) ? answer : null;
  } catch {
    return null;
  }
}

const isReport = (answer: unknown): answer is PageReport =>
  typeof answer === "object" && answer !== null && "site" in answer && "sessions" in answer;

async function readChoice(browser: PopupBrowser, host: string): Promise<AccountKind | null> {
  try {
    return (await send(browser.runtime, "get-account-choice", { host })).choice;
  } catch {
    return null;
  }
}

function parseWebUrl(url: string | undefined): URL | null {
  const parsed = url ? URL.parse(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : null;
}
