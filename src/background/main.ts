import { modelPack } from "virtual:model-pack";
import type { Handlers } from "../messaging/receive.ts";
import { createReceiver, HandlerError } from "../messaging/receive.ts";
import { browser, type MessageSender } from "../platform/browser.ts";
import { localStore, sessionStore } from "../platform/storage.ts";
import { createAccountChoices } from "./accounts.ts";
import { showBadge } from "./badge.ts";
import { checkDraft } from "./check-service.ts";
import { recheckOpenTabs, registerAddedSites, startInOpenTabs, startInTabs } from "./content-scripts.ts";
import { createPackStore } from "./pack-store.ts";

const packs = createPackStore(modelPack);
const choices = createAccountChoices(localStore);

const handlers: Handlers = {
  wake: () => ({ ready: true }),
  check: async (request, { host }) => {
    if (packs.open === null) throw new HandlerError("pack-missing", "No guideline pack is in force.");
    return checkDraft(packs.open, request, await choices.get(host));
  },
  "report-badge": async ({ badge }, { tabId }) => {
    if (tabId !== null) await showBadge(tabId, badge);
    return { done: true };
  },
  "get-status": () => ({ pack: packs.readStatus() }),
  "get-account-choice": async ({ host }) => ({ choice: await choices.get(host) }),
  "set-account-choice": async ({ host, choice }) => {
    await choices.set(host, choice);
    await recheckOpenTabs();
    return { done: true };
  },
};

const self = { id: browser.runtime.id, origin: browser.runtime.getURL("") };
const receive = createReceiver(self, handlers);

// Listeners are registered before anything is awaited: a woken worker misses events otherwise.
browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => receive(message, sender));
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerAddedSites();
  if (origins.length > 0) void startInTabs(origins);
});
browser.permissions.onRemoved.addListener(() => void registerAddedSites());
browser.runtime.onInstalled.addListener(() => void registerAddedSites());

void startInOpenTabs(sessionStore);
