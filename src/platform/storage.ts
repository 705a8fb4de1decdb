import { browser } from "./browser.ts";

/** One storage area, one value per key. Never holds draft text. */
export interface StorageArea {
  /** @returns the stored value, or `undefined`. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

function areaOf(area: "local" | "session"): StorageArea {
  return {
    read: async (key) => (await browser.storage[area].get(key))[key],
    write: (key, value) => browser.storage[area].set({ [key]: value }),
  };
}

/** Survives browser restarts. */
export const localStore: StorageArea = areaOf("local");

/** In memory; emptied when the browser closes or the extension is reloaded. */
export const sessionStore: StorageArea = areaOf("session");
