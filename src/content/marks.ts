import type { TextReading } from "../sites/types.ts";
import type { Box, FindingView, MarkView, Panel } from "../ui/types.ts";
import type { Session } from "./session.ts";

/** The part of `element` that is really on screen: clipped by every scrolling ancestor and the window. */
export function visibleBox(element: Element, view: Window): Box | null {
  const rect = element.getBoundingClientRect();
  let box: Box | null = { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
  for (let parent = parentOf(element); parent !== null && box !== null; parent = parentOf(parent)) {
    const { overflowX, overflowY } = view.getComputedStyle(parent);
    if (overflowX === "visible" && overflowY === "visible") continue;
    if (parent === parent.ownerDocument.body || parent === parent.ownerDocument.documentElement) continue;
    box = intersect(box, parent.getBoundingClientRect());
  }
  return box && intersect(box, { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight });
}

/** Where each finding's words stand on screen. Findings whose words cannot be placed are left unmarked. */
export function placeMarks(
  session: Session,
  reading: TextReading,
  findings: readonly (FindingView & { start: number; end: number })[],
  clip: Box,
  panel: Panel,
): MarkView[] {
  const { element } = session.found;
  return findings.map(({ id, severity, start, end }) => {
    const ranges = reading.rangesOf(start, end);
    const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    const boxes =
      ranges === null && isField
        ? panel.measureTextarea(element, start, end)
        : (ranges ?? []).flatMap((range) => [...range.getClientRects()].map(boxOf));
    const visible = boxes.map((box) => intersect(box, clip)).filter((box) => box !== null);
    return { findingId: id, severity, boxes: visible };
  });
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function boxOf({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height };
}

function intersect(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
