import { describe, expect } from "vitest";
import {
  awaitDialog,
  edit,
  expectPosted,
  FINDINGS,
  openSite,
  postAnyway,
  received,
  typeAndAwait,
} from "./act.ts";
import { NAMES_VICTIM } from "./drafts.ts";
import type { Driver } from "./drivers/driver.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { NATIVE_FORM, type Site } from "./sites.ts";

const HOSTILE: Site = { ...NATIVE_FORM, page: "hostile", url: "https://mastodon.social/hostile" };

/** Words that only the panel shows. */
const SECRETS = ["VIC-01", "Post anyway", "Edit my post", "to look at", "Look again", "Personal account"];

interface HostileWindow {
  loot: string[];
  spy(secrets: string[]): void;
  search(secrets: string[]): void;
  force(): void;
}

const hostile = (driver: Driver, attack: "spy" | "search" | "force") =>
  driver.evaluate(({ attack, secrets }) => (window as unknown as HostileWindow)[attack](secrets), {
    attack,
    secrets: SECRETS,
  });

const loot = (driver: Driver) => driver.evaluate(() => (window as unknown as HostileWindow).loot);

async function holdHostile(driver: Driver, query = ""): Promise<void> {
  await openSite(driver, { ...HOSTILE, url: HOSTILE.url + query });
  await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
  await driver.click(HOSTILE.post);
  await awaitDialog(driver);
}

async function openWithCards(driver: Driver): Promise<void> {
  await openSite(driver, HOSTILE);
  await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
  await driver.clickPanel("chip");
  await soon(async () => (await driver.panel())?.cards ?? null).not.toBeNull();
}

/** Events have a test of their own. */
const isNotFromEvents = (way: string) => !/^\w+ of /.test(way);

describe.each(IN_BROWSERS)("in $browser, a hostile page", ({ it }) => {
  it("reads nothing of the chip, the marks and the cards", async ({ driver }) => {
    await openWithCards(driver);
    await hostile(driver, "spy");
    expect((await loot(driver)).filter(isNotFromEvents)).toEqual([]);
  });

  it("reads nothing of the dialog", async ({ driver }) => {
    await holdHostile(driver);
    await hostile(driver, "spy");
    expect((await loot(driver)).filter(isNotFromEvents)).toEqual([]);
  });

  it("finds none of the panel's words with the browser's search", async ({ driver }) => {
    await openWithCards(driver);
    await hostile(driver, "search");
    await driver.click(HOSTILE.post);
    await awaitDialog(driver);
    await hostile(driver, "search");
    expect((await loot(driver)).filter(isNotFromEvents)).toEqual([]);
  });

  it("gets no event that leads into the panel, whatever the officer does in it", async ({ driver }) => {
    await openWithCards(driver);
    await driver.click(HOSTILE.post);
    await awaitDialog(driver);
    await driver.press("Tab");
    await driver.press("Tab");
    await edit(driver);
    await driver.click(HOSTILE.post);
    await awaitDialog(driver);
    await postAnyway(driver);
    expect(await loot(driver)).toEqual([]);
  });

  it("cannot press a button of the dialog", async ({ driver }) => {
    await holdHostile(driver);
    await hostile(driver, "force");
    await hostile(driver, "force");
    expect((await driver.panel())?.dialog?.buttons).toContain("Post anyway");
    expect(await received(driver)).toEqual([]);
    await edit(driver);
    await driver.click(HOSTILE.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("cannot publish by pressing its own button for the officer", async ({ driver }) => {
    await openSite(driver, HOSTILE);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await hostile(driver, "force");
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("gets nothing through by removing the panel", async ({ driver }) => {
    await holdHostile(driver);
    await driver.evaluate(() => document.querySelector("html > :not(head, body)")?.remove());
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
    await edit(driver);
    await driver.click(HOSTILE.post);
    await awaitDialog(driver);
    expect(await received(driver)).toEqual([]);
  });

  it("cannot take a decision by making the dialog see-through", async ({ driver }) => {
    await holdHostile(driver);
    await driver.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "html { opacity: 0 !important } html > :not(head, body) { opacity: 0 !important }";
      document.head.append(style);
    });
    await driver.clickPanel("Post anyway");
    await driver.clickPanel("Post anyway");
    await driver.evaluate(() => document.querySelector("style")?.remove());
    expect((await driver.panel())?.dialog?.buttons).toContain("Post anyway");
    expect(await received(driver)).toEqual([]);
  });

  it.for(["internals", "no-shadow", "throws"])(
    "cannot open or stop the panel by defining its element first (%s)",
    async (define, { driver }) => {
      await holdHostile(driver);
      const tag = await driver.evaluate(() => document.querySelector("html > :not(head, body)")?.localName);
      await holdHostile(driver, `?define=${define}&tag=${tag}`);
      await hostile(driver, "spy");
      expect((await loot(driver)).filter(isNotFromEvents)).toEqual([]);
      expect(await received(driver)).toEqual([]);
      await postAnyway(driver);
      await driver.click(HOSTILE.post);
      await expectPosted(driver, NAMES_VICTIM);
    },
  );
});
