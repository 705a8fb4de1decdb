import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import { ensureBrowser } from "../../../src/practice/browsers.ts";
import { recordTraffic } from "./traffic.ts";
import type { BrowserSession, PageFunction, PopupSession, RootFunction, SeenRequest } from "./types.ts";

/** The part of the extension API that is used inside Chromium's extension pages. */
declare const chrome: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: { reload(): void };
  developerPrivate: { getExtensionInfo(id: string, callback: (info: ExtensionInfo) => void): void };
};

interface ExtensionInfo {
  manifestErrors: { message: string; source: string }[];
  runtimeErrors: { message: string; source: string }[];
}

const OWN_SERVICES = ".chromium-itself.invalid";
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-sync",
  "--lang=en-US",
  "--no-first-run",
  "--no-pings",
  // What cannot be switched off asks a host that nothing else asks, and is left out of the count.
  `--component-updater=url-source=https://updates${OWN_SERVICES}/`,
  `--gaia-url=https://accounts${OWN_SERVICES}/`,
  // Loopback too goes through the recording proxy.
  "--proxy-bypass-list=<-loopback>",
];

/** Starts Chromium with the unpacked extension and nothing else, in a profile of its own. */
export async function startChromium(extension: string): Promise<BrowserSession> {
  const traffic = await recordTraffic();
  const profile = makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser("chromium").path,
    headless: true,
    viewport: { width: 1000, height: 700 },
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...QUIET,
      `--proxy-server=http://127.0.0.1:${traffic.port}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const id = new URL((await findWorker(context)).url()).host;
  const pageRequests: SeenRequest[] = [];
  const pageErrors: string[] = [];
  const served = { origin: "", html: "" };
  await context.route(/^https?:/, (route, request) => {
    pageRequests.push({ from: "page", url: request.url() });
    const isServed = request.resourceType() === "document" && new URL(request.url()).origin === served.origin;
    return isServed
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: served.html })
      : route.abort();
  });

  const extensions = context.pages()[0] ?? (await context.newPage());
  await extensions.goto("chrome://extensions");
  let page = await context.newPage();
  let cdp = await context.newCDPSession(page);

  return {
    browser: "chromium",
    async open(url, html) {
      served.origin = new URL(url).origin;
      served.html = html;
      const previous = page;
      page = await context.newPage();
      await previous.close();
      page.on("pageerror", (error) => pageErrors.push(`page: ${error.message}`));
      cdp = await context.newCDPSession(page);
      await page.goto(url);
    },
    evaluate: (fn, argument) => callInPage(page, fn, argument),
    look: async (fn, argument) => callOn(cdp, `function (a) { return (${fn})(a); }`, null, argument),
    async lookIntoPanel<A, T>(fn: RootFunction<A, T>, argument: A) {
      const root = await findPanelRoot(cdp);
      return root === null
        ? null
        : callOn<A, T>(cdp, `function (a) { return (${fn})(this, a); }`, root, argument);
    },
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    clickAt: (x, y) => page.mouse.click(x, y),
    async badge() {
      const worker = await findWorker(context);
      return worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, page.url());
    },
    openPopup: () => openPopup(context, page, id),
    stopWorker: () => stopWorker(cdp, id),
    async reloadExtension() {
      const fresh = context.waitForEvent("serviceworker");
      const worker = await findWorker(context);
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await fresh;
    },
    requests: () => [
      ...pageRequests,
      ...traffic.seen
        .filter((url) => !URL.parse(url)?.hostname.endsWith(OWN_SERVICES))
        .map((url) => ({ from: "network" as const, url })),
    ],
    errors: async () => [...pageErrors, ...(await readExtensionErrors(extensions, id))],
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    async close() {
      await context.close();
      await traffic.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const PREFERENCES = {
  // An unpacked extension may only be reloaded, and only keeps its error log, in developer mode.
  extensions: { ui: { developer_mode: true } },
  // The rest stops requests that the browser makes on its own account.
  autofill: { credit_card_enabled: false, enabled: false, profile_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
  spellcheck: { blocked_dictionaries: ["en-US"], dictionaries: [], use_spelling_service: false },
};

function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "second-look-chromium-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
  return profile;
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent("serviceworker");
}

async function callInPage<A, T>(page: Page, fn: PageFunction<A, T>, argument: A): Promise<T> {
  const call = `(${fn})(${JSON.stringify(argument) ?? ""})`;
  return (await page.evaluate(call)) as T;
}

/** Calls a function declaration in a world of ours, on a node given by its CDP number or on `window`. */
async function callOn<A, T>(
  cdp: CDPSession,
  declaration: string,
  node: number | null,
  argument: A,
): Promise<T> {
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "second-look-e2e",
  });
  const target =
    node === null
      ? { executionContextId }
      : {
          objectId: (await cdp.send("DOM.resolveNode", { backendNodeId: node, executionContextId })).object
            .objectId,
        };
  const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
    ...target,
    functionDeclaration: declaration,
    arguments: [{ value: argument }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** The closed root's CDP node number; CDP sees closed roots, scripts do not. The pages have none of their own. */
async function findPanelRoot(cdp: CDPSession): Promise<number | null> {
  await cdp.send("DOM.enable");
  const { nodes } = await cdp.send("DOM.getFlattenedDocument", { depth: -1, pierce: true });
  const roots = nodes.flatMap((node) => node.shadowRoots ?? []);
  const closed = roots.filter((root) => root.shadowRootType === "closed");
  if (closed.length > 1) throw new Error(`The page has ${closed.length} panels.`);
  return closed[0]?.backendNodeId ?? null;
}

async function openPopup(context: BrowserContext, page: Page, id: string): Promise<PopupSession> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/manifest.json`);
  const tab = await callInPage(
    popup,
    async (url) => (await chrome.tabs.query({ url })).find((found) => found.url === url)?.id,
    page.url(),
  );
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  return {
    evaluate: (fn, argument) => callInPage(popup, fn, argument),
    clickAt: (x, y) => popup.mouse.click(x, y),
    async close() {
      await popup.close();
      await page.bringToFront();
    },
  };
}

async function stopWorker(cdp: CDPSession, id: string): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const ours = versions.filter((version) => version.scriptURL.includes(id));
      if (ours.length > 0 && ours.every((version) => version.runningStatus === "stopped")) resolve();
    });
  });
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await cdp.send("ServiceWorker.disable");
}

/** What chrome://extensions lists under "Errors", for the worker, content script and pages alike. */
function readExtensionErrors(extensions: Page, id: string): Promise<string[]> {
  return callInPage(
    extensions,
    (own) =>
      new Promise<string[]>((resolve) => {
        chrome.developerPrivate.getExtensionInfo(own, (info) => {
          const found = [...info.manifestErrors, ...info.runtimeErrors];
          resolve(found.map((error) => `extension: ${error.message} (${error.source})`));
        });
      }),
    id,
  );
}
