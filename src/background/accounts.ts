import type { AccountKind } from "../engine/types.ts";
import type { StorageArea } from "../platform/storage.ts";

const STORAGE_KEY = "accountChoices";

/** What the officer chose by hand, per host name, since each Mastodon server has accounts of its own. */
type AccountChoices = Record<string, AccountKind>;

/**
 * Decides which kind of account a draft goes out from: the officer's own choice for the site first, then
 * the pack's official accounts by handle (case does not count). Personal wherever it is not known, so
 * that nobody's private speech is treated as the department's by mistake.
 */
export function decideAccountKind(
  officialAccounts: readonly { site: string; handle: string }[],
  site: string,
  handle: string | null,
  choice: AccountKind | null,
): AccountKind {
  if (choice !== null) return choice;
  if (handle === null) return "personal";
  const wanted = handle.toLowerCase();
  const isOfficial = officialAccounts.some(
    (account) => account.site === site && account.handle.toLowerCase() === wanted,
  );
  return isOfficial ? "official" : "personal";
}

/** Keeps the officer's choices in `storage.local`; anything unreadable there counts as no choice. */
export function createAccountChoices(storage: StorageArea) {
  const ready = storage.read(STORAGE_KEY).then(parseChoices, () => ({}) as AccountChoices);
  return {
    /** The choice for a host, or `null` for automatic. */
    async get(host: string): Promise<AccountKind | null> {
      const choices = await ready;
      return Object.hasOwn(choices, host) ? (choices[host] ?? null) : null;
    },
    /** Stores a choice; `null` goes back to automatic. */
    async set(host: string, choice: AccountKind | null): Promise<void> {
      const choices = await ready;
      if (choice === null) delete choices[host];
      else choices[host] = choice;
      await storage.write(STORAGE_KEY, choices);
    },
  };
}

function parseChoices(stored: unknown): AccountChoices {
  if (typeof stored !== "object" || stored === null) return {};
  const known = Object.entries(stored).filter(
    (entry): entry is [string, AccountKind] => entry[1] === "official" || entry[1] === "personal",
  );
  return Object.fromEntries(known);
}
