import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import type { Panel, PanelView } from "../../src/ui/types.ts";
import { mountForTest, wait } from "./mounted-panel.ts";
import { dialogView, findingsView, viewWith } from "./sample-views.ts";

let mounted: Panel | undefined;

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

/** Draws the words as plain text of the same look, since axe takes no account of generated content. */
function drawPlainly(root: ShadowRoot): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-words]")) {
    part.textContent = part.dataset.words ?? "";
    delete part.dataset.words;
  }
}

/** What the browser itself tells assistive technology about this page, one "role: name" each. */
async function readTree(): Promise<string[]> {
  const session = cdp() as unknown as CdpSession;
  const { frameTree } = await session.send("Page.getFrameTree", {});
  await session.send("Accessibility.enable", {});
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, description }) =>
      [role?.value, name?.value, description?.value].filter(Boolean).join(": "),
    );
}

interface AxNode extends Partial<Record<"role" | "name" | "description", { value: string }>> {
  ignored: boolean;
}

/** The parts of the Chrome DevTools Protocol that are used here. */
interface CdpSession {
  send(
    method: string,
    parameters: object,
  ): Promise<{ frameTree: { childFrames?: { frame: { id: string } }[] }; nodes: AxNode[] }>;
}

/** Every axe rule for WCAG 2.2 A and AA, and best practice, on the panel alone. */
async function findProblems(view: PanelView): Promise<string[]> {
  const { panel, root } = await mountForTest();
  mounted = panel;
  panel.update(view);
  for (const details of root.querySelectorAll("details")) details.open = true;
  drawPlainly(root);
  // Colours are measured once the panel has faded in.
  await wait(250);
  const result = await axe.run("[data-second-look]", {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe("the panel for assistive technology", () => {
  test.each<[string, PanelView]>([
    ["the chip with findings", findingsView],
    ["the chip when not checked", viewWith({ chip: { kind: "not-checked", reason: "too-long" } })],
    ["the cards", { ...findingsView, cardsOpen: true }],
    ["the dialog with findings", dialogView],
    ["the dialog when not checked", viewWith({ dialog: { kind: "not-checked", reason: "pack-missing" } })],
    ["a notice", viewWith({ notice: "let-through-press-again" })],
  ])("finds no fault with %s", async (_name, view) => {
    expect(await findProblems(view)).toEqual([]);
  });

  test("has the dialog's name, description, words and buttons in the browser's accessibility tree", async () => {
    const { panel } = await mountForTest("closed");
    mounted = panel;
    panel.update(dialogView);
    const expected = [
      "alertdialog: Take a second look before you post: This post may touch 1 guideline.",
      "heading: Looks like it names the person harmed.",
      "StaticText: Do not publish a victim's name, address or workplace.",
      "DisclosureTriangle: Why, and what usually follows",
      "button: Edit my post",
      "button: Post anyway",
    ];
    await vi.waitFor(async () => expect(await readTree()).toEqual(expect.arrayContaining(expected)));
  });

  test("has chip, cards, notice and status in the browser's accessibility tree", async () => {
    const { panel } = await mountForTest("closed");
    mounted = panel;
    panel.update({ ...findingsView, cardsOpen: true, notice: "checked-press-again" });
    const expected = [
      "button: Second Look: 2 to look at",
      "region: 2 things to look at",
      "button: Close",
      "StaticText: Checked. Press Post again to send it.",
      "StaticText: 2 things to look at. Most serious: Look again.",
    ];
    await vi.waitFor(async () => expect(await readTree()).toEqual(expect.arrayContaining(expected)), 3000);
  });

  test("fits a window 320 pixels wide without sideways scrolling", async () => {
    const { panel, root } = await mountForTest();
    mounted = panel;
    await page.viewport(320, 500);
    panel.update({ ...findingsView, anchor: { left: 8, top: 20, width: 304, height: 80 }, cardsOpen: true });
    panel.update({ ...dialogView, anchor: { left: 8, top: 20, width: 304, height: 80 } });
    for (const element of root.querySelectorAll<HTMLElement>(".dialog, .dialog *")) {
      const box = element.getBoundingClientRect();
      if (element.classList.contains("unseen") || box.width === 0) continue;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
    }
    const dialog = root.querySelector("dialog");
    expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
  });
});
