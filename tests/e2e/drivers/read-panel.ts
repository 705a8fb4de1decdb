import type { Box } from "./types.ts";

/** What a person sees of the panel. Text is as rendered; parts that are not shown are `null` or empty. */
export interface PanelPicture {
  chip: string | null;
  /** Text of the open list of cards. */
  cards: string | null;
  dialog: DialogPicture | null;
  notice: string | null;
  /** Viewport boxes of all marks. */
  marks: Box[];
}

export interface DialogPicture {
  role: string | null;
  text: string;
  buttons: string[];
  /** Name of the button that has keyboard focus. */
  focused: string | null;
  /** As `aria-label` and `aria-description` give them. */
  name: string;
  description: string;
}

/** Reads the whole panel. Sent to the browser as source, so it refers to nothing outside itself. */
export function readPanel(root: ShadowRoot): PanelPicture {
  const isShown = (element: Element | null): element is HTMLElement =>
    element instanceof HTMLElement &&
    element.getClientRects().length > 0 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // The panel's words are generated content, which no text property has.
  const textOf = (element: Element) =>
    [...element.querySelectorAll<HTMLElement>("[data-words]")]
      .filter(isShown)
      .map((words) => words.dataset.words?.trim())
      .join("\n");
  const textAt = (selector: string) => {
    const element = root.querySelector(selector);
    return isShown(element) ? textOf(element) : null;
  };

  const dialog = root.querySelector("dialog[open]");
  const marks = [...root.querySelectorAll(".mark")].filter(isShown).map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { left, top, width, height };
  });
  return {
    chip: textAt(".chip"),
    cards: textAt(".cards"),
    notice: textAt(".notice"),
    marks,
    dialog: isShown(dialog)
      ? {
          role: dialog.getAttribute("role"),
          text: textOf(dialog),
          buttons: [...dialog.querySelectorAll("button")].map((button) => textOf(button)),
          focused: root.activeElement && textOf(root.activeElement),
          name: dialog.getAttribute("aria-label") ?? "",
          description: dialog.getAttribute("aria-description") ?? "",
        }
      : null,
  };
}

/** The middle of a part of the panel, or why it cannot be clicked. */
export function locateInPanel(root: ShadowRoot, what: string): { x: number; y: number } | string {
  const named = [...root.querySelectorAll("button")].find((button) => button.ariaLabel === what);
  const element = what === "chip" ? root.querySelector(".chip") : named;
  if (!element) return "it is not there";
  element.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return "it is not shown";
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = root.elementFromPoint(x, y);
  if (!hit || !(hit === element || element.contains(hit))) {
    return `something else is in front: ${hit?.outerHTML.slice(0, 120) ?? "nothing"}`;
  }
  return { x, y };
}
