import { describe, expect } from "vitest";
import { expectPosted, openSite, pressPost, WAYS } from "./act.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { readPage } from "./pages.ts";
import { MASTODON } from "./sites.ts";

/** More than the 25,000 characters that are checked. */
const TOO_LONG = "Coffee with a cop this Saturday at ten. ".repeat(700).trim();

describe.each(IN_BROWSERS)("in $browser, at its limits", ({ it }) => {
  it.for(WAYS)("a draft too long to check says so and posts by %s", async (way, { driver }) => {
    await openSite(driver, MASTODON);
    await driver.evaluate((text) => document.execCommand("insertText", false, text), TOO_LONG);
    await soon(async () => (await driver.panel())?.chip).toBe("Not checked");
    await soon(() => driver.badge()).toBe("?");
    await driver.clickPanel("chip");
    await soon(async () => (await driver.panel())?.cards ?? "").toContain("25,000 characters");
    await driver.clickPanel("chip");
    await driver.evaluate(() => document.querySelector("textarea")?.focus());
    await pressPost(driver, MASTODON, way);
    await expectPosted(driver, TOO_LONG);
  });

  it("a page without a compose box stays as it was", async ({ driver }) => {
    await driver.open("https://x.com/i/minutes", readPage("no-composer"));
    await driver.click("#search");
    await driver.type("Dana Whitlock of 212 Maple Ct");
    await driver.press("Enter");
    await driver.click("#password");
    await driver.type("Dana Whitlock");
    await driver.click("#button");
    expect(await driver.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(await driver.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(1);
    expect(await driver.panel()).toBeNull();
    expect(await driver.badge()).toBe("");
  });
});
