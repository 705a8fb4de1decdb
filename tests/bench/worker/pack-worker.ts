import { evaluate } from "../../../src/engine/evaluate.ts";
import { openPack } from "../../../src/engine/open.ts";
import { readPack } from "./stored-pack.ts";

/** What the worker says of its first check, in milliseconds. */
export interface FirstCheck {
  /** From asking IndexedDB until the bytes are there and the pack is open. */
  load: number;
  check: number;
  findings: number;
}

async function checkFirst(text: string): Promise<FirstCheck> {
  const start = performance.now();
  const pack = openPack(await readPack());
  const opened = performance.now();
  const findings = evaluate(pack, text, { accountKind: "official", surface: "post", site: "x" });
  return { load: opened - start, check: performance.now() - opened, findings: findings.length };
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
