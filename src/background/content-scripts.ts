import { browser } from "../platform/browser.ts";
import type { StorageArea } from "../platform/storage.ts";

const INJECTED_KEY = "injected";
const ADDED_SITES_ID = "added-sites";

function contentScript(): { js: string[]; matches: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  return { js: script?.js ?? [], matches: script?.matches ?? [] };
}

/** Match patterns of the sites that the officer added, as the browser knows them. */
async function findAddedSites(): Promise<string[]> {
  const { matches } = contentScript();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !matches.includes(origin));
}

async function findWatchedSites(): Promise<string[]> {
  return [...contentScript().matches, ...(await findAddedSites())];
}

/**
 * Makes the browser run the content script on the sites the officer added. The granted permissions are
 * the only record, since Chrome forgets registered scripts when the extension is updated.
 */
export async function registerAddedSites(): Promise<void> {
  const matches = await findAddedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED_SITES_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ADDED_SITES_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ADDED_SITES_ID, matches, js: contentScript().js, runAt: "document_start" },
  ]);
}

/** Starts the content script in every open tab that matches. Pages that refuse scripts are left alone. */
export async function startInTabs(matches: string[]): Promise<void> {
  const files = contentScript().js;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id: tabId }) =>
      tabId === undefined ? undefined : browser.scripting.executeScript({ target: { tabId }, files }),
    ),
  );
}

/**
 * Once after install, update, reload or re-enabling: starts the content script in every open tab of a
 * watched site, because scripts of the previous run are cut off and those tabs would go unchecked.
 */
export async function startInOpenTabs(session: StorageArea): Promise<void> {
  if (await session.read(INJECTED_KEY)) return;
  await session.write(INJECTED_KEY, true);
  await startInTabs(await findWatchedSites());
}

/** Asks every open tab of a watched site to check its drafts again. */
export async function recheckOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await findWatchedSites() });
  await Promise.allSettled(
    tabs.map((tab) =>
      tab.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, { name: "recheck" }),
    ),
  );
}
