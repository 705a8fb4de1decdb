import type { EditorId } from "../../../src/sites/types.ts";

/** A real editor on the test page. */
export interface MountedEditor {
  id: EditorId;
  /** The editable element. */
  element: HTMLElement;
  /** The text that the editor itself holds and would publish. */
  modelText(): string;
  /** Puts a mention of `name` at the caret the way the editor's own menu would. */
  insertMention(name: string): void;
  remove(): void;
}

/** A fresh place on the page for one editor. */
export function makePlace(): HTMLElement {
  const place = document.createElement("div");
  place.style.cssText = "width: 500px; min-height: 100px";
  document.body.append(place);
  return place;
}

/** Waits until `look` finds something, as editors draw after React or a microtask. */
export async function waitFor<T>(look: () => T | null): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It did not appear within two seconds.");
}
