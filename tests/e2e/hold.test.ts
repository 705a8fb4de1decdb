import { describe, expect } from "vitest";
import {
  awaitDialog,
  clearDraft,
  draftIn,
  edit,
  expectPosted,
  expectSteadyCaret,
  FINDINGS,
  openSite,
  pressPost,
  received,
  typeAndAwait,
  WAYS,
} from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { MASTODON, NATIVE_FORM, SITES, X } from "./sites.ts";

const PRESSES = SITES.flatMap((site) => WAYS.map((way) => ({ site, way, page: site.page })));

describe.each(IN_BROWSERS)("in $browser, at Post", ({ it }) => {
  it.for(PRESSES)(
    "a draft that names a victim is held on $page by $way",
    async ({ site, way }, { driver }) => {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await pressPost(driver, site, way);
      const dialog = await awaitDialog(driver);
      expect(dialog.role).toBe("alertdialog");
      expect(dialog.name).toBe("Take a second look before you post");
      expect(dialog.description).toMatch(/^This post may touch \d+ guidelines?\.$/);
      expect(dialog.buttons.slice(-2)).toEqual(["Edit my post", "Post anyway"]);
      expect(dialog.focused).toBe("Edit my post");
      expect(await received(driver)).toEqual([]);
      expect(await draftIn(driver, site)).toBe(NAMES_VICTIM);
    },
  );

  it("a form submitted by its own button is held", async ({ driver }) => {
    await openSite(driver, NATIVE_FORM);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(NATIVE_FORM.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("a dialog stays until it is answered when the site takes the draft away, and holds nothing after", async ({
    driver,
  }) => {
    await openSite(driver, NATIVE_FORM);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click(NATIVE_FORM.post);
    await awaitDialog(driver);
    await driver.evaluate((selector) => {
      const box = document.querySelector(selector);
      const fresh = box?.cloneNode() as HTMLTextAreaElement;
      fresh.value = "";
      box?.replaceWith(fresh);
    }, NATIVE_FORM.box);
    await soon(() => draftIn(driver, NATIVE_FORM)).toBe("");
    await edit(driver);
    await driver.click(NATIVE_FORM.box);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await driver.click(NATIVE_FORM.post);
    await expectPosted(driver, ORDINARY);
  });

  it("a form submitted by a script of the page is held", async ({ driver }) => {
    await openSite(driver, NATIVE_FORM);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.click("#outside");
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("a press of Enter on the focused Post button is held", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.press("Tab");
    await soon(async () => (await driver.focus()).testId).toBe("tweetButtonInline");
    await driver.press("Enter");
    expect((await awaitDialog(driver)).focused).toBe("Edit my post");
    expect(await received(driver)).toEqual([]);
  });

  it.for(PRESSES)(
    "after Edit on $page by $way, typing goes on where the caret was",
    async ({ site, way }, { driver }) => {
      await openSite(driver, site);
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      for (let steps = 0; steps < 5; steps++) await driver.press("ArrowLeft");
      const before = NAMES_VICTIM.length - 5;
      await expectSteadyCaret(driver, before);
      await pressPost(driver, site, way);
      await awaitDialog(driver);
      await edit(driver);
      await expectSteadyCaret(driver, before);
      await driver.type("XY");
      const edited = `${NAMES_VICTIM.slice(0, -5)}XY${NAMES_VICTIM.slice(-5)}`;
      await soon(() => draftIn(driver, site)).toBe(edited);
      expect(await received(driver)).toEqual([]);
    },
  );

  it("Escape means Edit", async ({ driver }) => {
    await openSite(driver, MASTODON);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, MASTODON, "key");
    await awaitDialog(driver);
    await driver.press("Escape");
    await soon(async () => (await driver.panel())?.dialog ?? null).toBeNull();
    await driver.type("!");
    await soon(() => draftIn(driver, MASTODON)).toBe(`${NAMES_VICTIM}!`);
    expect(await received(driver)).toEqual([]);
  });

  it.for(PRESSES)("an edited draft passes on $page by $way", async ({ site, way }, { driver }) => {
    await openSite(driver, site);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, site, way);
    await awaitDialog(driver);
    await edit(driver);
    await clearDraft(driver);
    await typeAndAwait(driver, ORDINARY, "Checked");
    await pressPost(driver, site, way);
    await expectPosted(driver, ORDINARY);
    expect((await driver.panel())?.dialog ?? null).toBeNull();
  });

  it("pressing Post again and again while the dialog is open lets nothing through", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "key");
    await awaitDialog(driver);
    for (let presses = 0; presses < 3; presses++) await driver.press("Control+Enter");
    expect(await received(driver)).toEqual([]);
  });
});
