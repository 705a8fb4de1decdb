import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from "puppeteer-core";
import manifest from "../../../manifest.json" with { type: "json" };
import { ensureBrowser } from "../../../src/practice/browsers.ts";
import { type Bidi, type BidiNode, type BidiValue, contextOf, openBidi } from "./bidi.ts";
import { buildPreferences } from "./firefox-preferences.ts";
import { badgeScript, errorsScript, reloadScript, stopScript, tabIdScript } from "./firefox-scripts.ts";
import { recordTraffic } from "./traffic.ts";
import type { BrowserSession, PageFunction, PopupSession, RootFunction, SeenRequest } from "./types.ts";

const GECKO_ID = manifest.browser_specific_settings.gecko.id;
const UUID = "6f1f5b1e-4c50-4f6a-9a3d-2b1a5ec0d100";
const VIEWPORT = { width: 1000, height: 700 };

/** Starts Firefox with the built add-on and nothing else, in a profile of its own. */
export async function startFirefox(extension: string): Promise<BrowserSession> {
  const traffic = await recordTraffic();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureBrowser("firefox").path,
    headless: true,
    defaultViewport: VIEWPORT,
    args: ["--remote-allow-system-access"],
    // Release builds heed the preference for the settings server only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: buildPreferences(GECKO_ID, UUID, traffic.port),
  });
  await browser.installExtension(extension);
  const bidi = openBidi(browser);
  const pageRequests: SeenRequest[] = [];
  const pageErrors: string[] = [];
  const served = { origin: "", html: "" };

  async function answer(request: HTTPRequest) {
    pageRequests.push({ from: "page", url: request.url() });
    const isServed = request.isNavigationRequest() && new URL(request.url()).origin === served.origin;
    await (isServed
      ? request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: served.html })
      : request.abort());
  }

  let page = (await browser.pages())[0] ?? (await browser.newPage());

  return {
    browser: "firefox",
    async open(url, html) {
      served.origin = new URL(url).origin;
      served.html = html;
      const previous = page;
      page = await browser.newPage();
      await previous.close();
      page.on("pageerror", (error) => pageErrors.push(`page: ${describe(error)}`));
      page.on("request", (request) => void answer(request));
      await page.setRequestInterception(true);
      await page.goto(url);
    },
    evaluate: (fn, argument) => callInPage(page, fn, argument),
    look: async <A, T>(fn: PageFunction<A, T>, argument: A) =>
      callForJson<T>(bidi, page, `async () => JSON.stringify(await (${fn})(${toSource(argument)}))`, []),
    async lookIntoPanel<A, T>(fn: RootFunction<A, T>, argument: A) {
      const root = await findPanelRoot(bidi, page);
      if (!root) return null;
      return callForJson<T>(bidi, page, `(root) => JSON.stringify((${fn})(root, ${toSource(argument)}))`, [
        root,
      ]);
    },
    type: (text) => page.keyboard.type(text),
    async press(chord) {
      const keys = chord.split("+") as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    badge: () => bidi.runInChrome(badgeScript(GECKO_ID, page.url())),
    openPopup: async () => openPopup(browser, bidi, page),
    async stopWorker() {
      const state = await bidi.runInChrome(stopScript(GECKO_ID));
      if (state !== "stopped") throw new Error(`The event page is ${state}.`);
    },
    async reloadExtension() {
      await bidi.runInChrome(reloadScript(GECKO_ID));
    },
    requests: () => [...pageRequests, ...traffic.seen.map((url) => ({ from: "network" as const, url }))],
    errors: async () => [
      ...pageErrors,
      ...(JSON.parse(await bidi.runInChrome(errorsScript(UUID))) as string[]),
    ],
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    async close() {
      await browser.close();
      await traffic.close();
    },
  };
}

async function callInPage<A, T>(page: Page, fn: PageFunction<A, T>, argument: A): Promise<T> {
  return (await page.evaluate(`(${fn})(${toSource(argument)})`)) as T;
}

async function callForJson<T>(bidi: Bidi, page: Page, declaration: string, values: object[]): Promise<T> {
  const { value } = await bidi.call(contextOf(page), declaration, values);
  return (value === undefined ? undefined : JSON.parse(value as string)) as T;
}

/**
 * BiDi serialises closed roots on request, with a number that later calls accept as an argument. The
 * panel hangs on the root element or one level below it; the pages have no closed roots of their own.
 */
async function findPanelRoot(bidi: Bidi, page: Page): Promise<object | null> {
  const top = await bidi.call(contextOf(page), "() => document.documentElement", [], {
    serializationOptions: { maxDomDepth: 2, includeShadowTree: "all" },
  });
  const roots = listClosedRoots(top);
  if (roots.length > 1) throw new Error(`The page has ${roots.length} panels.`);
  return roots[0] ? { sharedId: roots[0].sharedId } : null;
}

function listClosedRoots({ value }: BidiValue): BidiValue[] {
  const node = value as BidiNode | undefined;
  const own = node?.shadowRoot?.value as BidiNode | undefined;
  return [
    ...(node?.shadowRoot && own?.mode === "closed" ? [node.shadowRoot] : []),
    ...(node?.children ?? []).flatMap(listClosedRoots),
  ];
}

async function openPopup(browser: Browser, bidi: Bidi, page: Page): Promise<PopupSession> {
  const tab = await bidi.runInChrome(tabIdScript(page.url()));
  const popup = await browser.newPage();
  await bidi.send("browsingContext.navigate", {
    context: contextOf(popup),
    url: `moz-extension://${UUID}/src/popup/index.html?tab=${tab}`,
    wait: "complete",
  });
  return {
    evaluate: <A, T>(fn: PageFunction<A, T>, argument: A) =>
      callForJson<T>(bidi, popup, `async () => JSON.stringify(await (${fn})(${toSource(argument)}))`, []),
    clickAt: (x, y) => popup.mouse.click(x, y),
    async close() {
      await popup.close();
      await page.bringToFront();
    },
  };
}

function toSource(argument: unknown): string {
  return JSON.stringify(argument) ?? "undefined";
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
