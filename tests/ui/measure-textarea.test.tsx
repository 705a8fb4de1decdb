import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Box, Panel } from "../../src/ui/types.ts";
import { mountForTest } from "./mounted-panel.ts";

const STYLE =
  "position:fixed;left:30px;top:20px;width:260px;margin:0;padding:9px 13px;border:3px solid;font:17px/24px Georgia,serif;letter-spacing:.4px;white-space:pre-wrap;overflow-wrap:break-word;box-sizing:border-box";
const TEXT = "Our hearts are with Dana Whitlock of 212 Maple Ct,\nwho was robbed at knifepoint last night.";

let panel: Panel;

beforeEach(async () => {
  ({ panel } = await mountForTest("closed"));
});

afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
});

function addArea(text: string, height: number): HTMLTextAreaElement {
  const area = document.createElement("textarea");
  area.style.cssText = `${STYLE};height:${height}px;overflow:auto;resize:none`;
  area.value = text;
  document.body.append(area);
  return area;
}

/** The truth to hold the copy against: the same text in a plain element with the same styles. */
function boxesInDiv(text: string, start: number, end: number): Box[] {
  const div = document.createElement("div");
  div.style.cssText = STYLE;
  div.textContent = text;
  document.body.append(div);
  const range = document.createRange();
  const node = div.firstChild as Text;
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
}

function expectClose(actual: Box[], expected: Box[]) {
  expect(actual).toHaveLength(expected.length);
  for (const [index, box] of actual.entries()) {
    for (const side of ["left", "top", "width", "height"] as const) {
      expect(Math.abs(box[side] - (expected[index]?.[side] ?? Number.NaN))).toBeLessThanOrEqual(1);
    }
  }
}

describe("measuring words in a text field", () => {
  test("finds words on wrapped lines where the field shows them", () => {
    const start = TEXT.indexOf("Dana");
    const end = TEXT.indexOf(",");
    const boxes = panel.measureTextarea(addArea(TEXT, 220), start, end);
    expect(boxes.length).toBeGreaterThan(1);
    expectClose(boxes, boxesInDiv(TEXT, start, end));
  });

  test("finds words after a line break", () => {
    const start = TEXT.indexOf("robbed");
    expectClose(
      panel.measureTextarea(addArea(TEXT, 220), start, start + 6),
      boxesInDiv(TEXT, start, start + 6),
    );
  });

  test("follows the field's scrolling and drops what is out of sight", () => {
    const text = `${"line\n".repeat(12)}Dana Whitlock`;
    const area = addArea(text, 100);
    const start = text.indexOf("Dana");
    expect(panel.measureTextarea(area, start, start + 4)).toEqual([]);
    area.scrollTop = area.scrollHeight;
    const [box] = panel.measureTextarea(area, start, start + 4);
    const outer = area.getBoundingClientRect();
    expect(box?.top).toBeGreaterThan(outer.top);
    expect((box?.top ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(outer.bottom - 3);
    expect(panel.measureTextarea(area, 0, 4)).toEqual([]);
  });

  test("centres the one line of an input", () => {
    const input = document.createElement("input");
    input.style.cssText = `${STYLE};height:60px`;
    input.value = "call Dana now";
    document.body.append(input);
    const [box] = panel.measureTextarea(input, 5, 9);
    const outer = input.getBoundingClientRect();
    expect(
      Math.abs((box?.top ?? 0) + (box?.height ?? 0) / 2 - (outer.top + outer.height / 2)),
    ).toBeLessThanOrEqual(1.5);
    expect(box?.left).toBeGreaterThan(outer.left + 16);
  });

  test("leaves the page as it was", () => {
    const before = document.body.childElementCount + 1;
    const area = addArea(TEXT, 220);
    panel.measureTextarea(area, 0, 3);
    expect(document.body.childElementCount).toBe(before);
    expect(document.documentElement.outerHTML).not.toContain("hearts");
  });
});
