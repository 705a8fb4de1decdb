import { vi } from "vitest";
import { page } from "vitest/browser";
import { mountPanel } from "../../src/panel/mount.tsx";

/**
 * Mounts a panel and hands out its root. The root is really closed unless `mode` opens it, which real
 * presses need: the test driver cannot see into a closed root either.
 */
export async function mountForTest(mode: ShadowRootMode = "open") {
  await page.viewport(900, 700);
  const attach = Element.prototype.attachShadow;
  const roots: ShadowRoot[] = [];
  const spy = vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    asked.push(init.mode);
    const root = attach.call(this, { ...init, mode });
    roots.push(root);
    return root;
  });
  const asked: ShadowRootMode[] = [];
  const actions = {
    toggleCards: vi.fn(),
    closeCards: vi.fn(),
    edit: vi.fn(),
    postAnyway: vi.fn(),
    lost: vi.fn(),
  };
  const panel = mountPanel(document, actions);
  spy.mockRestore();
  const root = roots[0];
  const host = document.querySelector<HTMLElement>("[data-second-look]");
  if (!root || !host) throw new Error("The panel did not mount.");
  return { panel, root, host, actions, askedMode: asked[0] };
}

/** The button in `root` that says `words`. */
export function buttonIn(root: ParentNode, words: string): HTMLButtonElement {
  const button = [...root.querySelectorAll("button")].find((candidate) =>
    (candidate.getAttribute("aria-label") ?? candidate.textContent)?.includes(words),
  );
  if (!button) throw new Error(`No button says "${words}".`);
  return button;
}

/** What a person reads in `element`; the panel draws its words as generated content. */
export function wordsIn(element: ParentNode | null | undefined): string {
  const words = [...(element?.querySelectorAll<HTMLElement>("[data-words]") ?? [])];
  return words.map((part) => part.dataset.words).join("");
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
