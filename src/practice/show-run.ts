import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { PageReport, SessionReport } from "../messaging/protocol.ts";
import { describeFindings, pickSession, wrapText } from "./describe-findings.ts";
import type { OpenBrowser } from "./open-browser.ts";
import { countPublished, findChip, isDialogOpen } from "./page-probes.ts";

/** Names a person who was harmed, with an address, and gives away a position. Invented. */
export const DRAFT =
  "Our hearts are with Dana Whitlock of 212 Maple Ct, who was robbed at knifepoint tonight. " +
  "SWAT is staging behind the school on Oak St right now.";

const POST_BOX = '[data-composer="post"] [contenteditable="true"]';
const POST_BUTTON = '[data-submit="post"]';

/** How long the check, the card and the dialog may each take, in milliseconds. */
const PATIENCE = 10_000;

/** How long something that fades in needs to be fully there, in milliseconds. */
const SETTLE = 500;

/** The run did not show what it should; the message says what was missing. */
class ShowRunError extends Error {}

/**
 * Types a draft with real key presses, prints what was found, presses Post and shows that it was held.
 * Pictures go into `folder`, which must exist. Throws `ShowRunError` when a step did not happen.
 */
export async function showRun(browser: OpenBrowser, folder: string, print: (text: string) => void) {
  print(`Typing this draft on the practice page:\n\n${wrapText(DRAFT, "  ")}\n`);
  await browser.click(POST_BOX);
  await browser.type(DRAFT);

  const session = await waitForFindings(browser);
  print(describeFindings(session));

  const chip = await waitFor(() => browser.evaluate(findChip));
  if (!chip) throw new ShowRunError("The draft was checked, but no chip appeared beside it.");
  await browser.clickAt(chip.x, chip.y);
  await pause(SETTLE);
  await browser.screenshot(join(folder, "draft.png"));
  await browser.screenshotPopup(join(folder, "popup.png"));
  // The open card may lie over the Post button.
  await browser.clickAt(chip.x, chip.y);

  await browser.click(POST_BUTTON);
  const isAsking = await waitFor(() => browser.evaluate(isDialogOpen));
  await pause(SETTLE);
  await browser.screenshot(join(folder, "dialog.png"));
  if ((await browser.evaluate(countPublished)) > 0)
    throw new ShowRunError("The post went out: it was not held.");
  if (!isAsking) throw new ShowRunError("Post did nothing, but no dialog opened.");

  print("Post was pressed. It was held, and a dialog asks for a second look. Nothing went out.\n");
  print(
    `Pictures: ${["draft.png", "dialog.png", "popup.png"].map((name) => `\n  ${join(folder, name)}`).join("")}`,
  );
}

async function waitForFindings(browser: OpenBrowser): Promise<SessionReport> {
  let report: PageReport | null = null;
  const session = await waitFor(async () => {
    report = await browser.describePage();
    return pickSession(report);
  });
  if (!session) throw new ShowRunError(explainNothing(report));
  return session;
}

/** Why a draft that should have had findings has none. */
export function explainNothing(report: PageReport | null): string {
  if (!report) return "Second Look did not answer on the practice page: it is not running there.";
  const session = report.sessions[0];
  if (!session) return "Second Look runs on the page but did not notice the compose box.";
  if (session.state === "checked") return "The draft was checked, and nothing was found in it.";
  return `The draft was not checked (${session.reason ?? session.state}).`;
}

async function waitFor<T>(look: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE;
  let seen = await look();
  while (!seen && performance.now() < end) {
    await pause(100);
    seen = await look();
  }
  return seen;
}
