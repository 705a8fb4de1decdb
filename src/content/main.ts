import type { TabMessage } from "../messaging/protocol.ts";
import { HOST_SELECTOR } from "../panel/host.ts";
import type { MessageSender } from "../platform/browser.ts";
import { browser } from "../platform/native-browser.ts";
import { createConnection } from "./connection.ts";
import { announceTakeover, warnUnlessReplaced } from "./cut-off.ts";
import { Page } from "./page.ts";

/** Set in this script's own world, which pages cannot see: keeps a second injection from starting twice. */
declare global {
  var secondLookIsRunning: boolean | undefined;
}

function start(): void {
  // Started late means injected into an open page, perhaps after an earlier run was cut off.
  if (document.readyState !== "loading") {
    announceTakeover(document);
    for (const leftover of document.querySelectorAll(HOST_SELECTOR)) leftover.remove();
  }
  const page = new Page(window, createConnection(browser.runtime), (composer) =>
    warnUnlessReplaced(window, composer),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    const isOurs = sender.id === browser.runtime.id;
    const isContentScript = sender.tab !== undefined && !sender.url?.startsWith(browser.runtime.getURL(""));
    if (!isOurs || isContentScript) return;
    const { name } = message as TabMessage;
    if (name === "describe-page") return Promise.resolve(page.describe());
    if (name === "recheck") page.recheck();
    return;
  });
  page.start();
}

if (!globalThis.secondLookIsRunning) {
  globalThis.secondLookIsRunning = true;
  start();
}
