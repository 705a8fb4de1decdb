/**
 * Measures in a real Chromium what a compiled pack adds to waking a stopped service worker: reading it from
 * IndexedDB, opening it, the first check. Two extensions take turns: one whose worker answers at once and
 * one whose worker holds 2,000 rules and 50,000 terms.
 *
 *   npm run bench:worker [-- wakes]
 *
 * Prints medians in milliseconds.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { build } from "vite";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { ensureBrowser } from "../../src/practice/browsers.ts";
import { percentile } from "./measure.ts";
import { inventPack, MIDDLE_PACK } from "./packs.ts";
import type { FirstCheck } from "./worker/pack-worker.ts";

const WAKES = Number(process.argv[2] ?? 25);
const TEXT =
  "Officers are on Main Street. Please call if you saw the bace dice fogu near the park. Thank you.";
const EMPTY_WORKER = "chrome.runtime.onMessage.addListener((text, sender, answer) => { answer({}); });";

type Answer = FirstCheck & { all: number };
declare const store: () => Promise<void>;
declare const ask: (text: string) => Promise<Answer>;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "second-look-worker-"));
  const page = await bundle("page");
  const bytes = writePack(inventPack(MIDDLE_PACK));
  writeExtension(join(folder, "empty"), EMPTY_WORKER, page, new Uint8Array(0));
  writeExtension(join(folder, "pack"), await bundle("pack-worker"), page, bytes);
  const browser = await launch();
  try {
    const empty = await openExtension(browser, join(folder, "empty"));
    const full = await openExtension(browser, join(folder, "pack"));
    await full.page.evaluate(() => store());
    const answers = { empty: [] as Answer[], full: [] as Answer[] };
    for (let wake = 0; wake < WAKES; wake++) {
      answers.empty.push(await askStopped(empty));
      answers.full.push(await askStopped(full));
    }
    const middle = (of: Answer[], what: (answer: Answer) => number) =>
      percentile(of.map(what), 0.5).toFixed(1);
    const floor = middle(answers.empty, ({ all }) => all);
    const all = middle(answers.full, ({ all: time }) => time);
    console.log(`pack: ${bytes.length} bytes, ${answers.full[0]?.findings} findings`);
    console.log(
      `read from IndexedDB and open      ${middle(answers.full, ({ load }) => load)} ms   at most 10`,
    );
    console.log(`first check                       ${middle(answers.full, ({ check }) => check)} ms`);
    console.log(`wake -> verdict                   ${all} ms; empty worker ${floor} ms`);
    console.log(
      `what the pack adds to a wake      ${(Number(all) - Number(floor)).toFixed(1)} ms   at most 12`,
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function bundle(name: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: resolve(`tests/bench/worker/${name}.ts`), name: "bench", formats: ["iife"] },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !("output" in first)) throw new Error(`No bundle came out of ${name}.ts.`);
  return first.output[0].code;
}

function writeExtension(folder: string, worker: string, page: string, pack: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Worker bench",
    version: "1",
    background: { service_worker: "worker.js" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "worker.js"), worker);
  writeFileSync(join(folder, "page.js"), page);
  writeFileSync(join(folder, "page.html"), '<!doctype html><script src="page.js"></script>');
  writeFileSync(join(folder, "pack.bin"), pack);
}

function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser("chromium").path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    // No debugger on the workers: they would answer more slowly and never stop.
    targetFilter: (target) => target.type() !== "service_worker",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

interface Extension {
  page: Page;
  cdp: CDPSession;
}

async function openExtension(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const cdp = await page.createCDPSession();
  await cdp.send("ServiceWorker.enable");
  return { page, cdp };
}

async function askStopped({ page, cdp }: Extension): Promise<Answer> {
  await page.evaluate((text) => ask(text), TEXT);
  const stopped = new Promise<void>((done) => {
    cdp.on("ServiceWorker.workerVersionUpdated", function watch({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === "stopped")) return;
      cdp.off("ServiceWorker.workerVersionUpdated", watch);
      done();
    });
  });
  await cdp.send("ServiceWorker.stopAllWorkers");
  await stopped;
  return page.evaluate((text) => ask(text), TEXT);
}

await main();
