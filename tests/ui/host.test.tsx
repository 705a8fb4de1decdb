import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Panel } from "../../src/ui/types.ts";
import { buttonIn, mountForTest, wait } from "./mounted-panel.ts";
import { dialogView, findingsView, viewWith } from "./sample-views.ts";

let mounted: Panel | undefined;

async function mount(mode?: ShadowRootMode) {
  const parts = await mountForTest(mode);
  mounted = parts.panel;
  return parts;
}

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

describe("the panel in the page", () => {
  test("asks for a closed root and shows the page nothing", async () => {
    const { panel, host, askedMode } = await mount("closed");
    panel.update({ ...findingsView, cardsOpen: true });
    expect(askedMode).toBe("closed");
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe("");
    expect(host.childNodes).toHaveLength(0);
    expect(document.documentElement.outerHTML).not.toContain("Dana Whitlock");
  });

  test("needs no style or markup that a strict page would forbid", async () => {
    const { panel, root } = await mount();
    panel.update({ ...findingsView, cardsOpen: true });
    expect(root.querySelectorAll("style, link, script, img")).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  test("cannot be hidden by the page's styles", async () => {
    const style = document.createElement("style");
    style.textContent =
      "html > div { display: none !important; visibility: hidden !important; opacity: 0 !important }";
    document.body.append(style);
    const { panel, root } = await mount();
    panel.update(findingsView);
    const chip = buttonIn(root, "2 to look at");
    await vi.waitFor(() =>
      expect(chip.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true),
    );
  });

  test("puts its protection back when the page changes the element", async () => {
    const { panel, root, host } = await mount();
    panel.update(findingsView);
    host.style.setProperty("display", "none", "important");
    host.setAttribute("inert", "");
    await vi.waitFor(() => expect(host.hasAttribute("inert")).toBe(false));
    expect(buttonIn(root, "2 to look at").checkVisibility()).toBe(true);
  });

  test("comes back on top when the page removes it", async () => {
    const { panel, root, host, actions } = await mount();
    panel.update(findingsView);
    host.remove();
    await vi.waitFor(() => expect(host.isConnected).toBe(true));
    expect(root.querySelector(".layer")?.matches(":popover-open")).toBe(true);
    expect(actions.lost).not.toHaveBeenCalled();
  });

  test("gives up after twenty removals and says so once", async () => {
    const { panel, host, actions } = await mount();
    panel.update(findingsView);
    for (let removals = 0; removals < 25; removals += 1) {
      host.remove();
      await wait(0);
    }
    expect(actions.lost).toHaveBeenCalledTimes(1);
    expect(host.isConnected).toBe(false);
  });

  test("climbs above an overlay that the site opens later", async () => {
    const { panel, root, host } = await mount();
    panel.update(findingsView);
    const overlay = document.createElement("div");
    overlay.popover = "manual";
    overlay.style.cssText = "inset:0;width:100vw;height:100vh;margin:0";
    document.body.append(overlay);
    overlay.showPopover();
    const box = buttonIn(root, "2 to look at").getBoundingClientRect();
    await vi.waitFor(() =>
      expect(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)).toBe(host),
    );
  });

  test("stays as it is when the page merely unfolds something", async () => {
    const { panel, root } = await mount();
    panel.update(dialogView);
    const dialog = root.querySelector("dialog");
    const details = document.createElement("details");
    document.body.append(details);
    details.open = true;
    await wait(50);
    expect(root.querySelector("dialog")).toBe(dialog);
  });

  test("keeps presses and keys inside it from the page", async () => {
    const seen: string[] = [];
    const listen = (event: Event) => seen.push(event.type);
    const { panel, root } = await mount();
    panel.update(findingsView);
    const types = ["click", "mousedown", "pointerdown"];
    for (const type of types) document.addEventListener(type, listen);
    for (const type of ["keydown", "focusin"]) document.addEventListener(type, listen, true);
    await userEvent.click(buttonIn(root, "2 to look at"));
    buttonIn(root, "2 to look at").focus();
    await userEvent.keyboard("x");
    for (const type of types) document.removeEventListener(type, listen);
    for (const type of ["keydown", "focusin"]) document.removeEventListener(type, listen, true);
    expect(seen).toEqual([]);
  });

  test("leaves nothing behind when it is destroyed", async () => {
    const { panel, host, actions } = await mount();
    panel.update(viewWith({}));
    panel.destroy();
    await wait(20);
    expect(host.isConnected).toBe(false);
    expect(document.querySelector("[data-second-look]")).toBeNull();
    expect(actions.lost).not.toHaveBeenCalled();
  });
});
