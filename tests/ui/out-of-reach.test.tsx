import { afterEach, describe, expect, test } from "vitest";
import type { Panel, PanelView } from "../../src/ui/types.ts";
import { mountForTest } from "./mounted-panel.ts";
import { dialogView, findingsView, viewWith } from "./sample-views.ts";

declare global {
  interface Window {
    find(text: string, caseSensitive?: boolean, backwards?: boolean, wraps?: boolean): boolean;
  }
}

const VIEWS: [string, PanelView][] = [
  ["the cards", { ...findingsView, cardsOpen: true, notice: "checked-press-again" }],
  ["the dialog", dialogView],
  ["a dialog without a check", viewWith({ dialog: { kind: "not-checked", reason: "no-answer" } })],
];

let mounted: Panel | undefined;

async function show(view: PanelView) {
  const parts = await mountForTest("closed");
  mounted = parts.panel;
  parts.panel.update(view);
  for (const details of parts.root.querySelectorAll("details")) details.open = true;
  return parts;
}

/** Every piece of text that the panel draws. */
function piecesOf(root: ShadowRoot): string[] {
  const parts = [...root.querySelectorAll<HTMLElement>("[data-words]")];
  return parts.flatMap((part) => part.dataset.words?.trim() || []);
}

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

describe("the panel's words", () => {
  test.each(VIEWS)("in %s are not found by the browser's search", async (_name, view) => {
    document.body.append("Words of the page itself");
    expect(window.find("Words of the page", true, false, true)).toBe(true);
    const { root } = await show(view);
    const pieces = piecesOf(root);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.filter((piece) => window.find(piece, false, false, true))).toEqual([]);
  });

  test.each(VIEWS)("in %s are no text that could be selected, not even spaces", async (_name, view) => {
    const { root } = await show(view);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) found.push(node.nodeValue ?? "");
    expect(found.filter((text) => text !== "")).toEqual([]);
  });

  test.each(VIEWS)("in %s are not in what select-all selects", async (_name, view) => {
    const { root } = await show(view);
    document.execCommand("selectAll");
    const selected = String(getSelection());
    expect(piecesOf(root).filter((piece) => selected.includes(piece))).toEqual([]);
  });

  test("are drawn as large as text of the same length", async () => {
    const { root } = await show(dialogView);
    const words = root.querySelector<HTMLElement>(".clause-policy [data-words]");
    const drawn = words?.getBoundingClientRect();
    if (!words) throw new Error("The policy is not drawn.");
    words.textContent = words.dataset.words ?? "";
    delete words.dataset.words;
    expect(drawn?.width).toBeGreaterThan(100);
    expect(words.getBoundingClientRect().toJSON()).toEqual(drawn?.toJSON());
  });
});

describe("the panel's element", () => {
  test("is of a kind that no page can define and so open", async () => {
    const { host } = await show(findingsView);
    expect(host.localName).toBe("div");
    expect(() => host.attachInternals()).toThrow();
    expect(host.shadowRoot).toBeNull();
  });
});
