import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import type { Tabs } from "webextension-polyfill";
import type { PageReport } from "../messaging/protocol.ts";
import { type LaunchPlan, type OpenBrowser, POPUP_PAGE, POPUP_WINDOW, WINDOW } from "./open-browser.ts";

/** Present inside the extension's worker, where two functions below are run. */
declare const chrome: { tabs: Tabs.Static };

const QUIET = [
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium, Edge or Chrome. The extension goes in over the debugging pipe, which also works in
 * Google's own Chrome, where `--load-extension` no longer does. Throws when the browser refuses it.
 */
export async function launchChromium(plan: LaunchPlan): Promise<OpenBrowser> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(plan.profile, {
    executablePath: plan.program,
    headless: plan.isHeadless,
    // Only our own page is opened in the scripted run; a person may open others, so theirs is sandboxed.
    chromiumSandbox: !plan.isHeadless && !isRoot,
    viewport: plan.isHeadless ? WINDOW : null,
    args: [...QUIET, "--enable-unsafe-extension-debugging"],
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  try {
    const id = await loadExtension(context, plan.extension);
    const worker = await findWorker(context, id);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(plan.url);
    return drive(context, page, worker, id);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser gave no debugging session.");
  // Newer than Playwright's protocol types; documented in the Chrome DevTools Protocol, domain Extensions.
  const send = session.send.bind(session) as (name: string, params: object) => Promise<unknown>;
  const { id } = (await send("Extensions.loadUnpacked", { path })) as { id: string };
  return id;
}

async function findWorker(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === id;
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 15_000 }))
  );
}

function drive(context: BrowserContext, page: Page, worker: Worker, id: string): OpenBrowser {
  return {
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text, { delay: 8 }),
    evaluate: (run) => page.evaluate(run) as Promise<ReturnType<typeof run>>,
    describePage: () => worker.evaluate(askTab, page.url()),
    screenshot: async (path) => void (await page.screenshot({ path })),
    async screenshotPopup(path) {
      const tab = await worker.evaluate(findTab, page.url());
      const popup = await context.newPage();
      await popup.setViewportSize(POPUP_WINDOW);
      await popup.goto(`chrome-extension://${id}/${POPUP_PAGE}?tab=${tab}`);
      await popup.waitForTimeout(500);
      await popup.screenshot({ path, fullPage: true });
      await popup.close();
    },
    closed: waitForEnd(context),
    close: () => context.close(),
  };
}

function waitForEnd(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    // On macOS the program outlives its last window.
    const watch = (page: Page) => page.once("close", () => context.pages().length === 0 && resolve());
    context.once("close", () => resolve());
    context.on("page", watch);
    context.pages().forEach(watch);
  });
}

/** Runs inside the extension's worker. */
async function findTab(url: string): Promise<number | undefined> {
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}

/** Runs inside the extension's worker. */
async function askTab(url: string): Promise<PageReport | null> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) return null;
  return chrome.tabs
    .sendMessage(id, { name: "describe-page" })
    .catch(() => null) as Promise<PageReport | null>;
}
