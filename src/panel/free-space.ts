import type { Box } from "../ui/types.ts";

/** What people press or type in; the chip must not lie over any of these. */
const CONTROLS =
  "a[href],button,input,select,textarea,summary,label,[contenteditable],[tabindex]:not([tabindex='-1']),[role=button],[role=link],[role=menuitem],[role=tab],[role=textbox]";

/** True when `box` (viewport px) covers no control of the page, sampled at its corners and on its middle line. */
export function coversNoControl(document: Document, host: Element, box: Box): boolean {
  const middle = box.top + box.height / 2;
  const right = box.left + box.width - 2;
  const bottom = box.top + box.height - 2;
  const points: [number, number][] = [
    [box.left + 2, box.top + 2],
    [right, box.top + 2],
    [box.left + box.width / 3, middle],
    [box.left + (box.width * 2) / 3, middle],
    [box.left + 2, bottom],
    [right, bottom],
  ];
  return points.every(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    const element = top === host ? document.elementsFromPoint(x, y).find((other) => other !== host) : top;
    const control = element?.closest(CONTROLS);
    // A focusable wrapper as large as the page (a modal, a list) is not a control.
    return !control || control.clientHeight > 5 * box.height;
  });
}
