import type { CDPSession } from "puppeteer-core";

/** Times of one key press, in milliseconds after the browser got the key. */
export interface KeyTimes {
  /** The content script has the verdict for the text as it stands after the key. */
  verdict: number;
  /** A frame has been painted on which the marks are as that verdict wants them; `null` if none changed. */
  mark: number | null;
}

/** What `installProbe` leaves in the content script's world. */
interface Probe {
  keyAt: number;
  verdictAt: number | null;
  markAt: number | null;
}

declare global {
  var probe: Probe;
  var panelRoot: ShadowRoot;
  var chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  var browser: { runtime: { sendMessage(message: { name: string }): Promise<unknown> } };
}

/**
 * A window into the content script's own world, opened through the debugger of the page. The shipped
 * script is not changed and the page sees nothing; no debugger is attached to the worker.
 */
export interface ContentProbe {
  /** Forgets the last key. */
  reset(): Promise<void>;
  /** Waits for the verdict and, if wanted, for marks to change. */
  read(withMark: boolean): Promise<KeyTimes>;
  hasMark(): Promise<boolean>;
}

/** Finds the content script's world in the page and starts to take times there. The panel must be up. */
export async function openProbe(cdp: CDPSession): Promise<ContentProbe> {
  const world = new Promise<number>((resolve) => {
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) resolve(context.id);
    });
  });
  await cdp.send("Runtime.enable");
  const contextId = await world;
  const evaluate = async <T>(fn: () => T): Promise<Awaited<T>> => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      // The name helper is what the TypeScript loader wraps functions in.
      expression: `(() => { const __name = (fn) => fn; return (${fn})(); })()`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  };
  await evaluate(installProbe);
  return {
    reset: () => evaluate(() => void Object.assign(globalThis.probe, { verdictAt: null, markAt: null })),
    hasMark: () => evaluate(() => globalThis.panelRoot.querySelector(".mark") !== null),
    read: (withMark) => evaluate(withMark ? readWithMark : readVerdict),
  };
}

async function readVerdict(): Promise<KeyTimes> {
  const { probe } = globalThis;
  while (probe.verdictAt === null) await new Promise((resolve) => setTimeout(resolve, 5));
  return { verdict: probe.verdictAt - probe.keyAt, mark: null };
}

async function readWithMark(): Promise<KeyTimes> {
  const { probe } = globalThis;
  while (probe.verdictAt === null || probe.markAt === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { verdict: probe.verdictAt - probe.keyAt, mark: probe.markAt - probe.keyAt };
}

/** Runs in the content script's world. Event timestamps and `performance.now()` share one clock. */
function installProbe(): void {
  const probe: Probe = { keyAt: 0, verdictAt: null, markAt: null };
  globalThis.probe = probe;
  const noteKey = (event: Event) => {
    probe.keyAt = event.timeStamp;
  };
  addEventListener("keydown", noteKey, true);

  const { runtime } = globalThis.browser;
  const sendMessage = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    const answer = sendMessage(message);
    const noteVerdict = () => {
      probe.verdictAt = performance.now();
    };
    // The content script waits for this very promise, one microtask later.
    if (message.name === "check") answer.then(noteVerdict, noteVerdict);
    return answer;
  };

  const host = document.querySelector("html > :not(head, body)");
  const root = host && globalThis.chrome.dom.openOrClosedShadowRoot(host);
  if (!root) throw new Error("The page has no panel yet.");
  globalThis.panelRoot = root;
  const isMark = (node: Node) => node instanceof Element && node.matches(".mark");
  new MutationObserver((records) => {
    const isAboutMarks = records.some(({ target, addedNodes, removedNodes }) =>
      [target, ...addedNodes, ...removedNodes].some(isMark),
    );
    if (!isAboutMarks || probe.markAt !== null) return;
    requestAnimationFrame(() => {
      // A message sent while the frame is made arrives once the frame has been handed over.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.markAt ??= performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(root, { childList: true, subtree: true, attributes: true });
}
