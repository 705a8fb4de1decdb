import type { Box } from "../ui/types.ts";
import { clipBox } from "./place.ts";

/** Computed styles that decide where a letter of a text field lands. */
const TEXT_STYLES = [
  "direction",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-size",
  "font-stretch",
  "font-style",
  "font-variant",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-break",
  "line-height",
  "overflow-wrap",
  "padding-bottom",
  "padding-left",
  "padding-right",
  "padding-top",
  "tab-size",
  "text-align",
  "text-indent",
  "text-transform",
  "word-break",
  "word-spacing",
  "writing-mode",
];

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Makes a function that finds the viewport boxes of `[start, end)` (UTF-16 code units) in a text field,
 * one per line, clipped to what is visible of the field. It lays the text out in a hidden copy that
 * lives in `root`, out of the page's reach.
 */
export function createTextMeasure(root: ShadowRoot): (field: TextField, start: number, end: number) => Box[] {
  const document = root.ownerDocument;
  const copy = document.createElement("div");
  const line = document.createElement("div");
  const text = document.createTextNode("");
  copy.style.cssText =
    "position:fixed;left:0;top:0;margin:0;border:0;box-sizing:border-box;visibility:hidden;pointer-events:none;contain:layout style";
  copy.setAttribute("aria-hidden", "true");
  line.append(text);
  copy.append(line);

  return (field, start, end) => {
    const isArea = field.localName === "textarea";
    const style = getComputedStyle(field);
    for (const name of TEXT_STYLES) copy.style.setProperty(name, style.getPropertyValue(name));
    copy.style.width = `${field.clientWidth}px`;
    copy.style.height = isArea ? "auto" : `${field.clientHeight}px`;
    copy.style.display = isArea ? "block" : "grid";
    copy.style.alignContent = "center";
    copy.style.whiteSpace = isArea ? style.whiteSpace : "pre";
    // Lines after the range cannot move it.
    const lineEnd = field.value.indexOf("\n", end);
    const upTo = lineEnd === -1 ? field.value : field.value.slice(0, lineEnd);
    if (text.data !== upTo) text.data = upTo;
    if (!copy.isConnected) root.append(copy);

    const range = document.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const outer = field.getBoundingClientRect();
    const scale = field.offsetWidth > 0 ? outer.width / field.offsetWidth : 1;
    const left = outer.left + field.clientLeft * scale;
    const top = outer.top + field.clientTop * scale;
    const visible: Box = {
      left,
      top,
      width: field.clientWidth * scale,
      height: field.clientHeight * scale,
    };
    const origin = copy.getBoundingClientRect();
    const boxes: Box[] = [];
    for (const rect of range.getClientRects()) {
      const box: Box = {
        left: left + (rect.left - origin.left - field.scrollLeft) * scale,
        top: top + (rect.top - origin.top - field.scrollTop) * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      };
      const clipped = clipBox(box, visible);
      if (clipped) boxes.push(clipped);
    }
    return boxes;
  };
}
