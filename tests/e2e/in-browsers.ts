import { resolve } from "node:path";
import { expect, test } from "vitest";
import { BROWSERS, type Driver, launch } from "./drivers/driver.ts";
import type { BrowserName } from "./drivers/types.ts";

/** Where each browser's build is. */
export const EXTENSIONS: Record<BrowserName, string> = { chromium: "dist/chrome", firefox: "dist/firefox" };

/**
 * One `it` per browser, for `describe.each`. The browser starts with a file's first test and serves the
 * whole file. After every test it is held against two promises that no test may break: nothing was
 * asked of any host but the page's own, and nothing failed unseen in page or extension.
 */
export const IN_BROWSERS = BROWSERS.map((browser) => ({
  browser,
  it: test
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from its first parameter
    .extend("running", { scope: "file" }, async ({}, { onCleanup }) => {
      const driver = await launch(browser, resolve(EXTENSIONS[browser]));
      onCleanup(() => driver.close());
      return driver;
    })
    .extend("driver", async ({ running }, { onCleanup }) => {
      const before = { requests: running.requests().length, errors: (await running.errors()).length };
      onCleanup(async () => {
        const requests = running.requests().slice(before.requests);
        const own = new Set(requests.filter(({ from }) => from === "page").map(({ url }) => hostOf(url)));
        expect(own.size, `a test visits one host: ${[...own]}`).toBeLessThanOrEqual(1);
        expect(requests.filter(({ from, url }) => from === "network" || !own.has(hostOf(url)))).toEqual([]);
        expect((await running.errors()).slice(before.errors)).toEqual([]);
      });
      return running as Driver;
    }),
}));

/** Waits for a condition; nothing in these tests waits for a time. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 10_000, interval: 50 });

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
