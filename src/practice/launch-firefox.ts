import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Tabs } from "webextension-polyfill";
import type { PageReport } from "../messaging/protocol.ts";
import { type LaunchPlan, type OpenBrowser, POPUP_PAGE, POPUP_WINDOW, WINDOW } from "./open-browser.ts";

/** Present in the extension's own pages, where two functions below are run. */
declare const browser: { tabs: Tabs.Static };

/** Starts Firefox with the extension as a temporary add-on, which needs no signature. */
export async function launchFirefox(plan: LaunchPlan): Promise<OpenBrowser> {
  const id = await readGeckoId(plan.extension);
  const uuid = randomUUID();
  const running = await puppeteer.launch({
    browser: "firefox",
    executablePath: plan.program,
    headless: plan.isHeadless,
    userDataDir: plan.profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    // The extension's own pages are out of a driver's reach without it.
    args: plan.isHeadless ? ["--remote-allow-system-access"] : [],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
      "browser.aboutwelcome.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
    },
  });
  try {
    await running.installExtension(plan.extension);
    // In the tab that Firefox starts with, the address bar keeps the focus and pages get no focus events.
    const [blank] = await running.pages();
    const page = await running.newPage();
    await blank?.close();
    if (plan.isHeadless) await page.setViewport(WINDOW);
    await page.goto(plan.url);
    return drive(running, page, `moz-extension://${uuid}/${POPUP_PAGE}`);
  } catch (error) {
    await running.close();
    throw error;
  }
}

async function readGeckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}

function drive(running: Browser, page: Page, popupUrl: string): OpenBrowser {
  let inside: Promise<Page> | undefined;
  const openInside = () => {
    inside ??= openExtensionPage(running, page, popupUrl);
    return inside;
  };
  return {
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text, { delay: 8 }),
    evaluate: (run) => page.evaluate(run) as Promise<ReturnType<typeof run>>,
    describePage: async () => (await openInside()).evaluate(askTab, page.url()),
    screenshot: async (path) => writeFile(path, await page.screenshot()),
    async screenshotPopup(path) {
      const tab = await (await openInside()).evaluate(findTab, page.url());
      const popup = await openExtensionPage(running, page, `${popupUrl}?tab=${tab}`);
      await popup.setViewport(POPUP_WINDOW);
      await writeFile(path, await popup.screenshot({ fullPage: true }));
      await popup.close();
    },
    closed: waitForEnd(running),
    close: () => running.close(),
  };
}

function waitForEnd(running: Browser): Promise<void> {
  return new Promise((resolve) => {
    running.once("disconnected", () => resolve());
    // On macOS the program outlives its last window.
    running.on("targetdestroyed", async () => {
      if (running.connected && (await running.pages()).length === 0) resolve();
    });
  });
}

/** Opens a page of the extension in a tab behind the practice page. */
async function openExtensionPage(running: Browser, page: Page, url: string): Promise<Page> {
  const opened = await running.newPage();
  // Firefox shows the page, yet the driver is never told that it has loaded.
  await opened.goto(url, { timeout: 2_000 }).catch(() => null);
  await opened.waitForFunction(() => typeof browser === "object" && document.readyState === "complete");
  await page.bringToFront();
  return opened;
}

/** Runs inside a page of the extension. */
async function findTab(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}

/** Runs inside a page of the extension. */
async function askTab(url: string): Promise<PageReport | null> {
  const tabs = await browser.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) return null;
  return browser.tabs
    .sendMessage(id, { name: "describe-page" })
    .catch(() => null) as Promise<PageReport | null>;
}
