import { describe, expect } from "vitest";
import {
  awaitDialog,
  draftIn,
  expectPosted,
  FINDINGS,
  openSite,
  postAnyway,
  pressPost,
  received,
  typeAndAwait,
  WAYS,
} from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { SITES, X } from "./sites.ts";

const PRESSES = SITES.flatMap((site) => WAYS.map((way) => ({ site, way, page: site.page })));

describe.each(IN_BROWSERS)("in $browser, the officer decides", ({ it }) => {
  it.for(PRESSES)(
    "after Post anyway on $page the next press by $way goes through, once and trusted",
    async ({ site, way }, { driver }) => {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await pressPost(driver, site, way);
      await awaitDialog(driver);
      await postAnyway(driver);
      expect(await received(driver)).toEqual([]);
      expect(await draftIn(driver, site)).toBe(NAMES_VICTIM);
      await pressPost(driver, site, way);
      await expectPosted(driver, NAMES_VICTIM);
    },
  );

  it("the panel says that Post can be pressed again", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    await postAnyway(driver);
    await soon(async () => (await driver.panel())?.notice).toMatch(/press post again/i);
  });

  it("words that were decided on are not stopped again after a detour", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    await postAnyway(driver);
    await driver.click(X.box);
    await driver.press("Control+End");
    await driver.type("?");
    await driver.press("Backspace");
    await soon(() => draftIn(driver, X)).toBe(NAMES_VICTIM);
    await soon(async () => (await driver.panel())?.chip).toMatch(FINDINGS);
    await pressPost(driver, X, "key");
    await expectPosted(driver, NAMES_VICTIM);
  });

  it("changed words are stopped again", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    await postAnyway(driver);
    await driver.click(X.box);
    await driver.press("Control+End");
    await driver.type(" Pray for her.");
    await soon(() => draftIn(driver, X)).toBe(`${NAMES_VICTIM} Pray for her.`);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("the same words in a new draft are looked at afresh", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    await postAnyway(driver);
    await pressPost(driver, X, "click");
    await expectPosted(driver, NAMES_VICTIM);
    await driver.click(X.box);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    await awaitDialog(driver);
    expect(await received(driver)).toHaveLength(1);
  });

  it.for(PRESSES)("a clean draft passes untouched on $page by $way", async ({ site, way }, { driver }) => {
    await openSite(driver, site);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await pressPost(driver, site, way);
    await expectPosted(driver, ORDINARY);
    expect((await driver.panel())?.dialog ?? null).toBeNull();
  });

  it.for(SITES)("lines, accents and emoji arrive as typed on $page", async (site, { driver }) => {
    const text = "¡Gracias, José!\nSee you Saturday 🎉\n\nBring a friend.";
    await openSite(driver, site);
    await typeAndAwait(driver, text, "Checked");
    await pressPost(driver, site, "click");
    await expectPosted(driver, text);
  });
});
