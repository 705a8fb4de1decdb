import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("../../src/platform/browser.ts", () => ({ browser: { action: {} } }));
const { describeBadge } = await import("../../src/background/badge.ts");

describe("the toolbar badge", () => {
  beforeEach(() => vi.clearAllMocks());

  it("never looks checked when a draft is not checked", () => {
    const unchecked = describeBadge({ kind: "not-checked", reason: "no-answer" });
    const checked = describeBadge({ kind: "checked" });
    expect(unchecked.text).not.toBe(checked.text);
    expect(unchecked.title).toContain("not checked");
  });

  it("says how many things there are, in words too", () => {
    expect(describeBadge({ kind: "findings", count: 1, serious: false })).toMatchObject({
      text: "1",
      title: "Second Look: 1 thing to look at",
    });
    expect(describeBadge({ kind: "findings", count: 240, serious: true }).text).toBe("99+");
  });

  it("is empty on a page without drafts", () => {
    expect(describeBadge({ kind: "none" }).text).toBe("");
  });
});
