import { evaluate } from "../../../src/engine/evaluate.ts";
import { type OpenPack, openPack } from "../../../src/engine/open.ts";
import { readPack } from "./stored-pack.ts";

/** What the worker says of its first check, in milliseconds. */
export interface FirstCheck {
  /** From asking IndexedDB until the bytes are there and the pack is open. */
  load: number;
  check: number;
  findings: number;
}

interface Loaded {
  pack: OpenPack;
  load: number;
}

async function loadPack(): Promise<Loaded> {
  const start = performance.now();
  const pack = openPack(await readPack());
  return { pack, load: performance.now() - start };
}

// As the extension's worker does: the pack is on its way before the message that woke the worker arrives.
// At its very first start there is none yet.
const loading = loadPack().catch(() => null);

async function checkFirst(text: string): Promise<FirstCheck> {
  const { pack, load } = (await loading) ?? (await loadPack());
  const start = performance.now();
  const findings = evaluate(pack, text, { accountKind: "official", surface: "post", site: "x" });
  return { load, check: performance.now() - start, findings: findings.length };
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: string, sender: unknown, answer: (value: FirstCheck) => void) => boolean,
      ): void;
    };
  };
};

chrome.runtime.onMessage.addListener((text, _sender, answer) => {
  void checkFirst(text).then(answer);
  return true;
});
