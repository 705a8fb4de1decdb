import type { Box } from "./types.ts";

/** The middle of the first match, or why a mouse could not reach it. */
export function locateInPage(selector: string): { x: number; y: number } | string {
  const element = document.querySelector(selector);
  if (!element) return "it is not there";
  element.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  if (hit && (hit === element || element.contains(hit))) return { x, y };
  return `something else is in front: ${hit?.outerHTML.slice(0, 120) ?? "nothing"}`;
}

/** Where keyboard focus is, as far as the page's document is concerned. */
export interface PageFocus {
  tag: string;
  testId: string | null;
}

export function readFocus(): PageFocus {
  const element = document.activeElement;
  return { tag: element?.localName ?? "", testId: element?.getAttribute("data-testid") ?? null };
}

/**
 * The caret's place in the focused box, in characters from its start; `null` without a caret. Blocks
 * count as they do in the box's text content, without line breaks.
 */
export function readCaret(): number | null {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    return element.selectionStart === element.selectionEnd ? element.selectionStart : null;
  }
  const selection = getSelection();
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  if (!selection?.isCollapsed || !element.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(selection.focusNode as Node, selection.focusOffset);
  return before.toString().length;
}

/** Line boxes of the first occurrence of `words` in an editable element that holds its text as text nodes. */
export function measureWords({ selector, words }: { selector: string; words: string }): Box[] {
  const element = document.querySelector(selector);
  if (!element) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? "").indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
  }
  return [];
}

/**
 * The same for a text area, whose text no range can reach: lays the text out in a copy with the same
 * style in the same place, and removes the copy again.
 */
export function measureFieldWords({ selector, words }: { selector: string; words: string }): Box[] {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLTextAreaElement)) return [];
  const copy = document.createElement("div");
  const style = getComputedStyle(field);
  for (const property of style) copy.style.setProperty(property, style.getPropertyValue(property));
  const box = field.getBoundingClientRect();
  Object.assign(copy.style, {
    position: "fixed",
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    margin: "0",
    boxSizing: "border-box",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    overflow: "hidden",
  });
  copy.textContent = field.value;
  document.body.append(copy);
  copy.scrollTop = field.scrollTop;
  const start = field.value.indexOf(words);
  const text = copy.firstChild;
  const boxes: Box[] = [];
  if (text && start >= 0) {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    for (const { left, top, width, height } of range.getClientRects())
      boxes.push({ left, top, width, height });
  }
  copy.remove();
  return boxes;
}
