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
  /** Text that `aria-labelledby` and `aria-describedby` point at. */
  name: string;
  description: string;
}

/** Reads the whole panel. Sent to the browser as source, so it refers to nothing outside itself. */
export function readPanel(root: ShadowRoot): PanelPicture {
  const isShown = (element: Element | null): element is HTMLElement =>
    element instanceof HTMLElement &&
    element.getClientRects().length > 0 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const textOf = (selector: string) => {
    const element = root.querySelector(selector);
    return isShown(element) ? element.innerText.trim() : null;
  };
  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? "")
      .split(" ")
      .filter(Boolean)
      .map((id) => root.getElementById(id)?.innerText.trim() ?? `(no #${id})`)
      .join(" ");

  const dialog = root.querySelector("dialog[open]");
  const marks = [...root.querySelectorAll(".mark")].filter(isShown).map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { left, top, width, height };
  });
  return {
    chip: textOf(".chip"),
    cards: textOf(".cards"),
    notice: textOf(".notice"),
    marks,
    dialog: isShown(dialog)
      ? {
          role: dialog.getAttribute("role"),
          text: dialog.innerText.trim(),
          buttons: [...dialog.querySelectorAll("button")].map((button) => button.innerText.trim()),
          focused: root.activeElement instanceof HTMLElement ? root.activeElement.innerText.trim() : null,
          name: referred(dialog, "aria-labelledby"),
          description: referred(dialog, "aria-describedby"),
        }
      : null,
  };
}

/** The middle of a part of the panel, or why it cannot be clicked. */
export function locateInPanel(root: ShadowRoot, what: string): { x: number; y: number } | string {
  const named = [...root.querySelectorAll("button")].find((button) => button.innerText.trim() === what);
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
