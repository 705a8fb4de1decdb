import type { FirstCheck } from "./pack-worker.ts";
import { storePack } from "./stored-pack.ts";

declare const chrome: { runtime: { sendMessage(message: string): Promise<FirstCheck> } };

/** Keeps the pack that lies beside the page. */
async function store(): Promise<void> {
  await storePack(await (await fetch("pack.bin")).arrayBuffer());
}

/** Asks the worker, which may have to wake up first, and says how long its answer took in all. */
async function ask(text: string): Promise<FirstCheck & { all: number }> {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage(text);
  return { ...answer, all: performance.now() - start };
}

Object.assign(globalThis, { store, ask });
