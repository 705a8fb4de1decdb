import { describe, expect } from "vitest";
import { awaitDialog, draftIn, edit, FINDINGS, openSite, postAnyway, received, typeAndAwait } from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { readPage } from "./pages.ts";
import { type Site, X } from "./sites.ts";

const MODAL: Site = {
  page: "x",
  url: "https://x.com/compose/post",
  box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  post: '[data-testid="tweetButton"]',
};
const SECOND_BOX = '[role="dialog"] [data-testid="tweetTextarea_1"]';
const ADD = '[data-testid="addButton"]';

describe.each(IN_BROWSERS)("in $browser, composers come and go", ({ it }) => {
  it("a composer opened by its own address is watched", async ({ driver }) => {
    await openSite(driver, MODAL);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(MODAL.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("a composer reached by moving inside the app is watched, also after going back", async ({ driver }) => {
    await driver.open("https://x.com/jordan_p", readPage("x"));
    await driver.click('[data-testid="SideNav_NewTweet_Button"]');
    await driver.click(MODAL.box);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.evaluate(() => history.back());
    await soon(async () => (await driver.panel())?.chip ?? null).toBeNull();
    await driver.click('[data-testid="AppTabBar_Home_Link"]');
    await driver.click(X.box);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(X.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("a thread is held for a finding in its first box", async ({ driver }) => {
    await openSite(driver, MODAL);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(ADD);
    await soon(() => driver.look((box) => document.querySelector(box) !== null, SECOND_BOX)).toBe(true);
    await driver.click(SECOND_BOX);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await driver.click(MODAL.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
    await edit(driver);
    await driver.press("Control+Enter");
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("a thread let through goes out whole, in order, once", async ({ driver }) => {
    await openSite(driver, MODAL);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await driver.click(ADD);
    await soon(() => driver.look((box) => document.querySelector(box) !== null, SECOND_BOX)).toBe(true);
    await driver.click(SECOND_BOX);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(MODAL.post);
    await awaitDialog(driver);
    await postAnyway(driver);
    await driver.click(MODAL.post);
    await soon(() => received(driver)).toHaveLength(2);
    expect(await received(driver)).toEqual(
      [ORDINARY, NAMES_VICTIM].map((text) => ({ text, isTrusted: true, via: "click" })),
    );
  });

  it("a site's focus trap does not take the dialog's focus away", async ({ driver }) => {
    await openSite(driver, MODAL);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(MODAL.post);
    expect((await awaitDialog(driver)).focused).toBe("Edit my post");
    await driver.press("Tab");
    await soon(async () => (await driver.panel())?.dialog?.focused).not.toBe("Edit my post");
    await driver.type("nowhere");
    await driver.press("Escape");
    await soon(async () => (await driver.panel())?.dialog ?? null).toBeNull();
    expect(await draftIn(driver, MODAL)).toBe(NAMES_VICTIM);
    expect(await received(driver)).toEqual([]);
  });

  it("two boxes on one page are told apart", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click('[data-testid="SideNav_NewTweet_Button"]');
    await driver.click(MODAL.box);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await driver.click(MODAL.post);
    await soon(() => received(driver)).toHaveLength(1);
    expect(await received(driver)).toEqual([{ text: ORDINARY, isTrusted: true, via: "click" }]);
  });
});
