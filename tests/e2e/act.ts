import { expect } from "vitest";
import type { Driver } from "./drivers/driver.ts";
import type { DialogPicture } from "./drivers/read-panel.ts";
import { soon } from "./in-browsers.ts";
import type { Received } from "./pages/received.ts";
import { type PageName, readPage } from "./pages.ts";
import type { Site } from "./sites.ts";

/** Longer than any editor takes to settle after it gets the focus, in milliseconds. */
const STEADY_MS = 120;

/** The two ways a person publishes. */
export const WAYS = ["click", "key"] as const;
export type Way = (typeof WAYS)[number];

/** Opens a site's page and puts the caret into its box with the mouse. */
export async function openSite(driver: Driver, site: Site, handle?: string): Promise<void> {
  await driver.open(site.url, readPage(site.page as PageName, handle));
  await soon(() => driver.look((selector) => document.querySelector(selector) !== null, site.box)).toBe(true);
  await driver.click(site.box);
}

/** Types a draft and waits until its verdict is on the chip. */
export async function typeAndAwait(driver: Driver, text: string, chip: string | RegExp): Promise<void> {
  await driver.type(text);
  await soon(async () => (await driver.panel())?.chip).toMatch(chip);
}

export const FINDINGS = /^\d+ to look at$/;
export const CHECKED = /^Checked$/;

export async function pressPost(driver: Driver, site: Site, way: Way): Promise<void> {
  if (way === "click") await driver.click(site.post);
  else await driver.press("Control+Enter");
}

/** Waits for the dialog and returns what it shows. */
export async function awaitDialog(driver: Driver): Promise<DialogPicture> {
  await soon(async () => (await driver.panel())?.dialog ?? null).not.toBeNull();
  const picture = await driver.panel();
  if (!picture?.dialog) throw new Error("The dialog closed by itself.");
  return picture.dialog;
}

/** Presses "Post anyway" until it counts: the dialog ignores presses before it has been in sight a while. */
export async function postAnyway(driver: Driver): Promise<void> {
  await soon(async () => {
    const isOpen = (await driver.panel())?.dialog != null;
    if (isOpen) await driver.clickPanel("Post anyway");
    return (await driver.panel())?.dialog ?? null;
  }).toBeNull();
}

export async function edit(driver: Driver): Promise<void> {
  await driver.clickPanel("Edit my post");
  await soon(async () => (await driver.panel())?.dialog ?? null).toBeNull();
}

/** What the site's server would have. */
/** The caret comes to `offset` and stays there: editors take in a moved caret, and a focus, only after a moment. */
export async function expectSteadyCaret(driver: Driver, offset: number | null): Promise<void> {
  let since = Number.POSITIVE_INFINITY;
  await soon(async () => {
    const isThere = (await driver.caret()) === offset;
    since = isThere ? Math.min(since, Date.now()) : Number.POSITIVE_INFINITY;
    return Date.now() - since;
  }).toBeGreaterThan(STEADY_MS);
}

export const received = (driver: Driver): Promise<Received[]> => driver.evaluate(() => window.received);

/** The text in a box as the site has it: a text area's value, else the lines of its blocks. */
export function draftIn(driver: Driver, site: Site): Promise<string> {
  return driver.look((selector) => {
    const box = document.querySelector(selector);
    if (box instanceof HTMLTextAreaElement) return box.value;
    const blocks = box?.querySelectorAll("[data-block=true], p") ?? [];
    return [...blocks].map((block) => block.textContent).join("\n");
  }, site.box);
}

/** Empties the focused box with the keyboard. */
export async function clearDraft(driver: Driver): Promise<void> {
  await driver.press("Control+a");
  await driver.press("Backspace");
}

/** The page received exactly this one post, from an event that the browser calls trusted. */
export async function expectPosted(driver: Driver, text: string): Promise<void> {
  await soon(() => received(driver)).toHaveLength(1);
  expect(await received(driver)).toEqual([{ text, isTrusted: true, via: expect.any(String) }]);
}
