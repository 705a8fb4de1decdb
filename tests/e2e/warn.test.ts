import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { parse } from "yaml";
import {
  awaitDialog,
  CHECKED,
  clearDraft,
  FINDINGS,
  openSite,
  pressPost,
  received,
  typeAndAwait,
} from "./act.ts";
import { NAMES_VICTIM, ORDINARY } from "./drafts.ts";
import type { Driver } from "./drivers/driver.ts";
import { measureFieldWords, measureWords } from "./drivers/read-page.ts";
import type { Box } from "./drivers/types.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { MASTODON, SITES, type Site, X } from "./sites.ts";

/** The clause as people wrote it. */
const CLAUSE = parse(readFileSync("rules/model/clauses/victims/VIC-01.yaml", "utf8")) as {
  id: string;
  title: string;
  policy: string;
};

/** The words that VIC-01 is about in the sample. */
const NAME = "Dana Whitlock";

const flat = (text: string | null | undefined) => (text ?? "").replaceAll(/\s+/g, " ").trim();

describe.each(IN_BROWSERS)("in $browser, while typing", ({ it }) => {
  it.for(SITES)("the chip counts what to look at on $page", async (site, { driver }) => {
    await openSite(driver, site);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    const picture = await driver.panel();
    expect(picture?.dialog).toBeNull();
    expect(picture?.cards).toBeNull();
    await clearDraft(driver);
    await typeAndAwait(driver, ORDINARY, CHECKED);
    expect((await driver.panel())?.marks).toEqual([]);
    expect(await received(driver)).toEqual([]);
  });

  it.for(SITES)("a mark lies on the words and on nothing else on $page", async (site, { driver }) => {
    await openSite(driver, site);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await expectMarksOn(driver, site, NAME);
  });

  it.for([X, MASTODON])(
    "marks stay on their words in a second line and after scrolling on $page",
    async (site, { driver }) => {
      await openSite(driver, site);
      await driver.type("First line, nothing in it.\n");
      await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
      await expectMarksOn(driver, site, NAME);
      await driver.evaluate(() => {
        document.body.style.height = "3000px";
        scrollTo(0, 40);
      });
      await expectMarksOn(driver, site, NAME);
    },
  );

  it.for(SITES)("the card gives the clause's number, title and words on $page", async (site, { driver }) => {
    await openSite(driver, site);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.clickPanel("chip");
    await soon(async () => (await driver.panel())?.cards).not.toBeNull();
    const cards = flat((await driver.panel())?.cards);
    expect(cards).toContain(CLAUSE.id);
    expect(cards).toContain(CLAUSE.title);
    expect(cards).toContain(flat(CLAUSE.policy));
    expect(cards).toContain(NAME);
  });

  it("opening the cards leaves the caret where it was", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.press("ArrowLeft");
    await driver.clickPanel("chip");
    await soon(async () => (await driver.panel())?.cards).not.toBeNull();
    expect(await driver.caret()).toBe(NAMES_VICTIM.length - 1);
    await driver.type("!");
    await soon(() => driver.caret()).toBe(NAMES_VICTIM.length);
  });

  it("the toolbar badge and the popup say the same as the chip", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    const count = Number.parseInt((await driver.panel())?.chip ?? "", 10);
    await soon(() => driver.badge()).toBe(String(count));
    const popup = await driver.popup();
    await soon(async () => flat(await popup.text())).toContain(CLAUSE.id);
    expect(flat(await popup.text())).toContain(CLAUSE.title);
    expect(flat(await popup.text())).toContain(NAME);
    await popup.close();
  });

  it("the badge follows a draft that becomes clean", async ({ driver }) => {
    await openSite(driver, MASTODON);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await clearDraft(driver);
    await soon(() => driver.badge()).toBe("");
    await typeAndAwait(driver, ORDINARY, CHECKED);
    await soon(() => driver.badge()).toBe("✓");
  });

  it("the dialog lists the same clause as the card", async ({ driver }) => {
    await openSite(driver, X);
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await pressPost(driver, X, "click");
    const dialog = await awaitDialog(driver);
    expect(flat(dialog.text)).toContain(CLAUSE.id);
    expect(flat(dialog.text)).toContain(flat(CLAUSE.policy));
  });
});

/** Every line box of the words carries a mark, and every mark lies on them, each edge within 3 pixels. */
async function expectMarksOn(driver: Driver, site: Site, words: string): Promise<void> {
  const measure = site === MASTODON ? measureFieldWords : measureWords;
  await soon(async () => {
    const wanted = await driver.look(measure, { selector: site.box, words });
    const marks = (await driver.panel())?.marks ?? [];
    if (wanted.length === 0 || marks.length !== wanted.length) return { wanted, marks };
    return wanted.every((box, index) => isNear(box, marks[index])) ? "on the words" : { wanted, marks };
  }).toBe("on the words");
}

function isNear(a: Box, b: Box | undefined): boolean {
  if (!b) return false;
  const pairs = [
    [a.left, b.left],
    [a.top, b.top],
    [a.left + a.width, b.left + b.width],
    [a.top + a.height, b.top + b.height],
  ] as const;
  return pairs.every(([one, other]) => Math.abs(one - other) <= 3);
}
