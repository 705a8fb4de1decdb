import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Panel } from "../../src/ui/types.ts";
import { mountForTest } from "./mounted-panel.ts";
import { viewWith } from "./sample-views.ts";

let mounted: Panel | undefined;

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

describe("marks", () => {
  test("lie exactly under the words and stop at the composer's edge", async () => {
    const { panel, root } = await mountForTest();
    mounted = panel;
    const marks = [
      {
        findingId: "a",
        severity: "stop" as const,
        boxes: [
          { left: 60, top: 50, width: 80, height: 20 },
          { left: 400, top: 80, width: 100, height: 20 },
          { left: 60, top: 300, width: 80, height: 20 },
        ],
      },
    ];
    panel.update(viewWith({ marks }));
    const boxes = [...root.querySelectorAll(".mark")].map((mark) => mark.getBoundingClientRect());
    expect(boxes.map(({ left, top, width, height }) => [left, top, width, height])).toEqual([
      [60, 50, 80, 20],
      [400, 80, 40, 20],
    ]);
  });

  test("let presses through to the draft", async () => {
    const field = document.createElement("textarea");
    field.style.cssText = "position:fixed;left:40px;top:40px;width:400px;height:100px";
    document.body.append(field);
    const { panel } = await mountForTest();
    mounted = panel;
    const box = { left: 40, top: 40, width: 400, height: 100 };
    panel.update(viewWith({ marks: [{ findingId: "a", severity: "note", boxes: [box] }] }));
    await userEvent.click(field);
    expect(document.activeElement).toBe(field);
  });
});
