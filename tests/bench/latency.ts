/**
 * Measures in real Chromium what an officer waits for: from key to verdict in the content script, with
 * the worker running and with the worker stopped, and from key to visible mark.
 *
 *   npx tsx tests/bench/latency.ts [presses]
 *
 * Needs `dist/chrome`; builds the page itself. Prints the median, the 95th percentile and the worst, in ms.
 */
import { resolve } from "node:path";
import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { ensureBrowser } from "../../src/practice/browsers.ts";
import { buildPages } from "../e2e/build-pages.ts";
import { NAMES_VICTIM } from "../e2e/drafts.ts";
import { readPage } from "../e2e/pages.ts";
import { X } from "../e2e/sites.ts";
import { type ContentProbe, type KeyTimes, openProbe } from "./content-probe.ts";

const PRESSES = Number(process.argv[2] ?? 200);
const COLD_PRESSES = Math.ceil(PRESSES / 4);

/** Fills the draft up to the length of a full post, 280 characters. */
const TAIL = " Detectives are on it, and we will share more here when we can. Thank you for the calls."
  .repeat(2)
  .slice(0, 280 - NAMES_VICTIM.length);

async function main(): Promise<void> {
  await buildPages();
  const browser = await launch(resolve("dist/chrome"));
  try {
    const page = await openX(browser);
    const cdp = await page.createCDPSession();
    await page.click(X.box);
    await page.keyboard.type(NAMES_VICTIM.slice(0, 3));
    await page.waitForSelector("html > :not(head, body)");
    const probe = await openProbe(cdp);
    const start = await typeUntilMarked(page, probe);

    const marks = await measure(PRESSES, async (press) => {
      // One key completes the words, the next breaks them again: the mark comes and goes.
      const key = press % 2 === 0 ? "Backspace" : start.lastKey;
      return pressKey(page, probe, key, true);
    });
    print(
      "key -> mark on screen",
      marks.map(({ mark }) => mark ?? Number.NaN),
    );

    if (PRESSES % 2 === 1) await page.keyboard.press(start.lastKey as "a");
    await page.keyboard.type(NAMES_VICTIM.slice(start.length) + TAIL);
    const pressSome = (press: number) => pressKey(page, probe, press % 2 === 0 ? "Backspace" : "x", false);
    const warm = await measure(PRESSES, pressSome);
    print(
      "key -> verdict, worker running",
      warm.map(({ verdict }) => verdict),
    );

    await cdp.send("ServiceWorker.enable");
    const cold = await measure(COLD_PRESSES, async (press) => {
      await stopWorkers(cdp);
      return pressSome(press);
    });
    print(
      "key -> verdict, worker stopped",
      cold.map(({ verdict }) => verdict),
    );
  } finally {
    await browser.close();
  }
}

/** No debugger on the worker: it would answer more slowly, and never stop by itself. */
function launch(extension: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser("chromium").path,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    targetFilter: (target) => target.type() !== "service_worker",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

async function openX(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    void (request.isNavigationRequest()
      ? request.respond({ contentType: "text/html; charset=utf-8", body: readPage("x") })
      : request.abort());
  });
  await page.goto(X.url);
  return page;
}

/** Types the sample until its first mark is there; returns how far that was and the key that did it. */
async function typeUntilMarked(
  page: Page,
  probe: ContentProbe,
): Promise<{ length: number; lastKey: string }> {
  for (let length = 4; length <= NAMES_VICTIM.length; length++) {
    const lastKey = NAMES_VICTIM.charAt(length - 1);
    await pressKey(page, probe, lastKey, false);
    await page.waitForFunction(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
    );
    if (await probe.hasMark()) return { length, lastKey };
  }
  throw new Error("The sample draft got no mark.");
}

async function pressKey(page: Page, probe: ContentProbe, key: string, withMark: boolean): Promise<KeyTimes> {
  await probe.reset();
  await page.keyboard.press(key as "a");
  return probe.read(withMark);
}

async function measure(presses: number, press: (press: number) => Promise<KeyTimes>): Promise<KeyTimes[]> {
  const times: KeyTimes[] = [];
  for (let index = 0; index < presses; index++) times.push(await press(index));
  return times;
}

async function stopWorkers(cdp: CDPSession): Promise<void> {
  await new Promise<void>((done) => {
    cdp.on("ServiceWorker.workerVersionUpdated", function watch({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === "stopped")) return;
      cdp.off("ServiceWorker.workerVersionUpdated", watch);
      done();
    });
    void cdp.send("ServiceWorker.stopAllWorkers");
  });
}

function print(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
  console.log(`${what.padEnd(32)} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}  (n=${sorted.length})`);
}

await main();
