import { describe, expect } from "vitest";
import {
  awaitDialog,
  draftIn,
  expectPosted,
  FINDINGS,
  openSite,
  pressPost,
  received,
  typeAndAwait,
  WAYS,
} from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { SITES, X } from "./sites.ts";

const PRESSES = SITES.flatMap((site) => WAYS.map((way) => ({ site, way, page: site.page })));

describe.each(IN_BROWSERS)("in $browser, when the background has been stopped", ({ it }) => {
  it.for(PRESSES)(
    "a verdict already there still holds the post on $page by $way",
    async ({ site, way }, { driver }) => {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await driver.stopWorker();
      await pressPost(driver, site, way);
      await awaitDialog(driver);
      expect(await received(driver)).toEqual([]);
    },
  );

  it("a clean verdict already there still lets the post through", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await driver.stopWorker();
    await pressPost(driver, X, "click");
    await expectPosted(driver, ORDINARY);
  });

  it("a draft finished after the stop is checked and held", async ({ driver }) => {
    await openSite(driver, X);
    await driver.type(NAMES_VICTIM.slice(0, 12));
    await driver.stopWorker();
    await driver.type(NAMES_VICTIM.slice(12));
    await pressPost(driver, X, "key");
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
    expect(await draftIn(driver, X)).toBe(NAMES_VICTIM);
  });

  it("a clean draft finished after the stop goes out exactly once", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, ORDINARY.slice(0, -1), "Checked");
    await driver.stopWorker();
    await driver.type(ORDINARY.slice(-1));
    await pressPost(driver, X, "key");
    await soon(async () => {
      const picture = await driver.panel();
      return (await received(driver)).length > 0 || /press post again/i.test(picture?.notice ?? "");
    }).toBe(true);
    if ((await received(driver)).length === 0) await pressPost(driver, X, "key");
    await soon(() => received(driver)).toHaveLength(1);
    expect((await received(driver))[0]?.text).toBe(ORDINARY);
  });

  it("popup and badge still know the draft", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.stopWorker();
    const popup = await driver.popup();
    await soon(() => popup.text()).toContain("VIC-01");
    await popup.close();
    expect(await driver.badge()).toMatch(/^\d+$/);
  });
});
