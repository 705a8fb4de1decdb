import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Panel } from "../../src/ui/types.ts";
import { buttonIn, mountForTest, wait } from "./mounted-panel.ts";
import { dialogView, findingsView } from "./sample-views.ts";

const ARMED_MS = 600;
let mounted: Panel | undefined;
let listening: AbortController;

async function mount() {
  const parts = await mountForTest();
  mounted = parts.panel;
  return parts;
}

/** The kinds of events that the page hears on its window, before anyone below hears them. */
function hear(types: string[]): string[] {
  const heard: string[] = [];
  for (const type of types) {
    window.addEventListener(type, () => heard.push(type), { capture: true, signal: listening.signal });
  }
  return heard;
}

beforeEach(() => {
  listening = new AbortController();
});

afterEach(() => {
  listening.abort();
  mounted?.destroy();
  document.body.replaceChildren();
});

describe("a page that listens", () => {
  test("hears nothing of presses, keys and focus inside the panel, which still work", async () => {
    const { panel, root, actions } = await mount();
    panel.update(dialogView);
    await wait(ARMED_MS);
    const heard = hear([
      "pointerdown",
      "mousedown",
      "mouseup",
      "click",
      "keydown",
      "keyup",
      "focus",
      "focusin",
    ]);
    await userEvent.click(buttonIn(root, "Post anyway"));
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Enter}");
    await vi.waitFor(() => expect(actions.edit).toHaveBeenCalledTimes(1));
    expect(actions.postAnyway).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
  });

  test("hears what happens beside the panel", async () => {
    const { panel } = await mount();
    panel.update(findingsView);
    const button = document.body.appendChild(document.createElement("button"));
    button.style.cssText = "position:fixed;left:600px;top:400px;width:80px;height:40px";
    const heard = hear(["mousedown", "click"]);
    await userEvent.click(button);
    expect(heard).toEqual(["mousedown", "click"]);
  });

  test("gets a repeat without the inner node where the browser would tell it one", async () => {
    const { panel, root } = await mount();
    panel.update(findingsView);
    const field = document.body.appendChild(document.createElement("textarea"));
    const told: unknown[] = [];
    const note = (event: Event) =>
      told.push(event.type, (event as { explicitOriginalTarget?: unknown }).explicitOriginalTarget);
    window.addEventListener("blur", note, { capture: true, signal: listening.signal });
    const event = new FocusEvent("blur");
    Object.defineProperty(event, "explicitOriginalTarget", { value: root.querySelector(".chip") });
    field.dispatchEvent(event);
    await vi.waitFor(() => expect(told).toEqual(["blur", undefined]));
  });
});

describe("the panel's buttons", () => {
  test("do not answer clicks that a script sends to the panel's element", async () => {
    const { panel, root, host, actions } = await mount();
    panel.update(dialogView);
    await wait(ARMED_MS);
    const box = buttonIn(root, "Post anyway").getBoundingClientRect();
    const place = { bubbles: true, composed: true, detail: 1, clientX: box.left + 5, clientY: box.top + 5 };
    for (const type of ["mousedown", "mouseup", "click"]) host.dispatchEvent(new MouseEvent(type, place));
    buttonIn(root, "Post anyway").focus();
    host.click();
    await wait(20);
    expect(actions.postAnyway).not.toHaveBeenCalled();
    expect(actions.edit).not.toHaveBeenCalled();
  });

  test("do not answer a press that began elsewhere in the panel", async () => {
    const { panel, root, actions } = await mount();
    panel.update(dialogView);
    await wait(ARMED_MS);
    await userEvent.dragAndDrop(buttonIn(root, "Edit"), buttonIn(root, "Post anyway"));
    await wait(20);
    expect(actions.postAnyway).not.toHaveBeenCalled();
    expect(actions.edit).not.toHaveBeenCalled();
  });
});
