import { describe, expect } from "vitest";
import { FINDINGS, openSite, typeAndAwait } from "./act.ts";
import { NAMES_VICTIM } from "./drafts.ts";
import type { Driver } from "./drivers/driver.ts";
import { IN_BROWSERS, soon } from "./in-browsers.ts";
import { BLUESKY, MASTODON, X } from "./sites.ts";

const HOLD = "Hold this post";
const LOOK_AGAIN = "Look again";

describe.each(IN_BROWSERS)("in $browser, the kind of account", ({ it }) => {
  it("changes the verdict of the open draft when switched in the popup, and back", async ({ driver }) => {
    await openSite(driver, X, "jordan_p");
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    await driver.clickPanel("chip");
    await soon(() => cards(driver)).toContain(LOOK_AGAIN);
    expect(await cards(driver)).toContain("Personal account");

    const popup = await driver.popup();
    await soon(() => popup.text()).toContain("Official");
    await popup.click("Official");
    await soon(() => popup.text()).toContain("Treated as an official account.");
    await popup.close();
    await soon(() => cards(driver)).toContain(HOLD);
    expect(await cards(driver)).not.toContain("Personal account");

    const again = await driver.popup();
    await soon(() => again.text()).toContain("Automatic");
    await again.click("Automatic");
    await soon(() => again.text()).toContain("Treated as a personal account");
    await again.close();
    await soon(() => cards(driver)).toContain(LOOK_AGAIN);
  });

  it.for([X, BLUESKY, MASTODON])("shows the handle that $page posts under", async (site, { driver }) => {
    await openSite(driver, site, "jordan_p");
    await typeAndAwait(driver, NAMES_VICTIM, FINDINGS);
    const popup = await driver.popup();
    await soon(() => popup.text()).toContain("@jordan_p");
    await popup.close();
  });
});

const cards = async (driver: Driver) => (await driver.panel())?.cards ?? "";
