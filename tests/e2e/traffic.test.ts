import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awaitDialog, FINDINGS, openSite, postAnyway, pressPost, received, typeAndAwait } from "./act.ts";
import { NAMES_VICTIM } from "./drafts.ts";
import { BROWSERS, type Driver, launch } from "./drivers/driver.ts";
import { EXTENSIONS, soon } from "./in-browsers.ts";
import { SITES } from "./sites.ts";

describe.each(BROWSERS)("in %s, the network", (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(browser, resolve(EXTENSIONS[browser]));
  });
  afterAll(() => driver?.close());

  it("sees one request per page and none of the extension's, from install to Post", async () => {
    for (const site of SITES) {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await driver.clickPanel("chip");
      const popup = await driver.popup();
      await soon(() => popup.text()).toContain("VIC-01");
      await popup.close();
      await driver.stopWorker();
      await pressPost(driver, site, "click");
      await awaitDialog(driver);
      await postAnyway(driver);
      await pressPost(driver, site, "click");
      await soon(() => received(driver)).toHaveLength(1);
    }
    expect(driver.requests()).toEqual(SITES.map(({ url }) => ({ from: "page", url })));
  });

  it("would have shown a request, had the extension made one", async () => {
    const popup = await driver.popup();
    await popup.evaluate(() =>
      fetch("https://recorded.example/")
        .catch(() => null)
        .then(() => null),
    );
    await soon(() => driver.requests().map(({ url }) => url)).toContainEqual(
      expect.stringContaining("recorded.example"),
    );
    await popup.close();
  });
});
