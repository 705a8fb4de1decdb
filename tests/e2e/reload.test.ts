import { describe, expect } from "vitest";
import {
  awaitDialog,
  clearDraft,
  draftIn,
  expectPosted,
  FINDINGS,
  openSite,
  pressPost,
  received,
  typeAndAwait,
} from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { SITES, X } from "./sites.ts";

describe.each(IN_BROWSERS)("in $browser, when the extension is updated under an open page", ({ it }) => {
  it.for(SITES)(
    "a fresh script takes over on $page, warns again and holds the post",
    async (site, { driver }) => {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await driver.reloadExtension();
      await driver.click(site.box);
      await driver.press("Control+End");
      await driver.type("!");
      await soon(async () => (await driver.panel())?.chip).toMatch(FINDINGS);
      expect(await draftIn(driver, site)).toBe(`${NAMES_VICTIM}!`);
      await pressPost(driver, site, "click");
      await awaitDialog(driver);
      expect(await received(driver)).toEqual([]);
    },
  );

  it("the draft that stood there is checked without another key", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.reloadExtension();
    await driver.click(X.box);
    await soon(async () => (await driver.panel())?.chip).toMatch(FINDINGS);
  });

  it("the page goes on working: a clean post goes out untouched", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.reloadExtension();
    await driver.click(X.box);
    await clearDraft(driver);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await pressPost(driver, X, "click");
    await expectPosted(driver, ORDINARY);
  });

  it("the old panel is gone and one panel serves the page", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.reloadExtension();
    await driver.click(X.box);
    await typeAndAwait(driver, "!", FINDINGS);
    await driver.reloadExtension();
    await driver.click(X.box);
    await typeAndAwait(driver, "!", FINDINGS);
    await soon(() =>
      driver.look(() => document.querySelectorAll("html > :not(head, body)").length, null),
    ).toBe(1);
  });
});
