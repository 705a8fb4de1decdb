import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Panel, PanelView } from "../../src/ui/types.ts";
import { mountForTest, wait } from "./mounted-panel.ts";
import { dialogView, findingsView, viewWith } from "./sample-views.ts";

let mounted: Panel | undefined;

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

/** Every axe rule for WCAG 2.2 A and AA, and best practice, on the panel alone. */
async function findProblems(view: PanelView): Promise<string[]> {
  const { panel, root } = await mountForTest();
  mounted = panel;
  panel.update(view);
  for (const details of root.querySelectorAll("details")) details.open = true;
  // Colours are measured once the panel has faded in.
  await wait(250);
  const result = await axe.run("second-look-panel", {
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
