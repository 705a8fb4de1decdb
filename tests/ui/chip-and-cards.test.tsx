import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Panel, PanelView } from "../../src/ui/types.ts";
import { buttonIn, mountForTest, wait, wordsIn } from "./mounted-panel.ts";
import { findingsView, nameFinding, toneFinding, viewWith } from "./sample-views.ts";

let mounted: Panel | undefined;
let composer: HTMLTextAreaElement;

/** Mounts a panel whose cards open and close as they do in a page. */
async function mountLive(start: PanelView) {
  const parts = await mountForTest();
  mounted = parts.panel;
  let view = start;
  const show = (change: Partial<PanelView>) => {
    view = { ...view, ...change };
    parts.panel.update(view);
  };
  parts.actions.toggleCards.mockImplementation(() => show({ cardsOpen: !view.cardsOpen }));
  parts.actions.closeCards.mockImplementation(() => show({ cardsOpen: false }));
  show({});
  return { ...parts, show, chip: () => buttonIn(parts.root, "Second Look:") };
}

beforeEach(() => {
  composer = document.createElement("textarea");
  composer.style.cssText = "position:fixed;left:40px;top:40px;width:400px;height:100px;box-sizing:border-box";
  document.body.append(composer);
});

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
});

describe("the chip", () => {
  test("says how many things there are, with shape and words besides colour", async () => {
    const { chip } = await mountLive(findingsView);
    expect(wordsIn(chip())).toBe("2 to look at");
    expect(chip().querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(chip().getAttribute("aria-expanded")).toBe("false");
  });

  test("is at least 24 pixels high and wide", async () => {
    const { chip } = await mountLive(viewWith({}));
    expect(chip().offsetHeight).toBeGreaterThanOrEqual(24);
    expect(chip().offsetWidth).toBeGreaterThanOrEqual(24);
  });

  test("does not flicker during a short check and says so during a long one", async () => {
    const { chip, show } = await mountLive(findingsView);
    show({ chip: { kind: "checking" } });
    expect(wordsIn(chip())).toBe("2 to look at");
    await wait(500);
    expect(wordsIn(chip())).toBe("Checking…");
  });

  test("gives the reason for a draft that is not checked", async () => {
    const { chip, root } = await mountLive(
      viewWith({ chip: { kind: "not-checked", reason: "reload-page" } }),
    );
    expect(wordsIn(chip())).toBe("Not checked");
    expect(chip().title).toContain("reload this page");
    await userEvent.click(chip());
    expect(wordsIn(root.querySelector(".cards"))).toContain("Copy your draft, then reload this page.");
  });

  test("tells screen readers of a change without moving the focus", async () => {
    composer.focus();
    const { root } = await mountLive(findingsView);
    const words = () => [...root.querySelectorAll("[role=status]")].map(wordsIn).join("");
    expect(words()).toBe("");
    await vi.waitFor(() => expect(words()).toBe("2 things to look at. Most serious: Look again."));
    expect(document.activeElement).toBe(composer);
  });

  test("stays off the site's buttons", async () => {
    const post = document.createElement("button");
    post.style.cssText = "position:fixed;left:380px;top:142px;width:60px;height:36px";
    document.body.append(post);
    const { chip } = await mountLive(findingsView);
    const mine = chip().getBoundingClientRect();
    const theirs = post.getBoundingClientRect();
    const overlaps =
      mine.left < theirs.right &&
      mine.right > theirs.left &&
      mine.top < theirs.bottom &&
      mine.bottom > theirs.top;
    expect(overlaps).toBe(false);
  });

  test("is gone when the composer has scrolled out of view", async () => {
    const { root, show } = await mountLive(findingsView);
    show({ anchor: { left: 40, top: -300, width: 400, height: 100 } });
    expect(root.querySelector(".chip")).toBeNull();
  });

  test("shows a notice near the composer in words", async () => {
    const { root } = await mountLive(viewWith({ notice: "checked-press-again" }));
    expect(wordsIn(root.querySelector(".notice"))).toBe("Checked. Press Post again to send it.");
  });
});

describe("the cards", () => {
  test("open from the chip by mouse and leave the caret in the draft", async () => {
    composer.focus();
    const { chip, root } = await mountLive(findingsView);
    await userEvent.click(chip());
    expect(chip().getAttribute("aria-expanded")).toBe("true");
    expect(root.querySelector(".cards")).not.toBeNull();
    expect(document.activeElement).toBe(composer);
  });

  test("do not open for a click that no person made", async () => {
    const { chip, actions } = await mountLive(findingsView);
    chip().click();
    expect(actions.toggleCards).not.toHaveBeenCalled();
  });

  test("take the focus when opened by keyboard and give it back on Escape", async () => {
    const { chip, root } = await mountLive(findingsView);
    chip().focus();
    await userEvent.keyboard("{Enter}");
    expect(root.activeElement?.classList.contains("cards")).toBe(true);
    await userEvent.keyboard("{Tab}");
    expect(root.activeElement?.getAttribute("aria-label")).toBe("Close");
    await userEvent.keyboard("{Escape}");
    expect(root.querySelector(".cards")).toBeNull();
    expect(root.activeElement).toBe(chip());
  });

  test("close with the close button", async () => {
    const { chip, root } = await mountLive(findingsView);
    await userEvent.click(chip());
    await userEvent.click(buttonIn(root, "Close"));
    expect(root.querySelector(".cards")).toBeNull();
  });

  test("put the most serious clause first and one clause on one card", async () => {
    const second = { ...nameFinding, id: "VIC-01:30-40", excerpt: "212 Maple Ct" };
    const { root } = await mountLive(
      viewWith({
        chip: { kind: "findings", count: 3, worst: "stop" },
        findings: [toneFinding, nameFinding, second],
        cardsOpen: true,
      }),
    );
    const cards = [...root.querySelectorAll(".card")];
    expect(cards.map((card) => wordsIn(card.querySelector(".clause-id")))).toEqual(["VIC-01", "TONE-04"]);
    const quotes = [...(cards[0]?.querySelectorAll("q") ?? [])].map(wordsIn);
    expect(quotes).toEqual(["Dana Whitlock", "212 Maple Ct"]);
  });

  test("show clause and way out at once and the rest on request", async () => {
    const { root } = await mountLive({ ...findingsView, cardsOpen: true });
    const card = root.querySelector(".card");
    const details = card?.querySelector("details");
    expect(details?.open).toBe(false);
    expect(wordsIn(card)).toContain("Describe the event, not the person.");
    const rest = wordsIn(details);
    expect(rest).toContain("People who were harmed have been traced from small details.");
    expect(rest).toContain("The kind of incident, the block and the time.");
    const link = details?.querySelector("a");
    expect(link?.href).toBe("https://example.org/victims");
    expect(link?.target).toBe("_blank");
    expect(link?.rel).toContain("noopener");
  });

  test("never turn a pack's link into anything but an https link", async () => {
    const bad = { ...nameFinding, clause: { ...nameFinding.clause, learn: "javascript:alert(1)" } };
    const { root } = await mountLive({ ...findingsView, findings: [bad], cardsOpen: true });
    expect(root.querySelector("a")).toBeNull();
  });

  test("say on a personal account that nothing is recorded, and not on an official one", async () => {
    const { root, show } = await mountLive({ ...findingsView, cardsOpen: true });
    expect(wordsIn(root.querySelector(".foot"))).toBe("Personal account: advice only. Nothing is recorded.");
    show({ accountKind: "official" });
    expect(wordsIn(root.querySelector(".foot"))).not.toContain("Personal");
  });

  test("never claim more than was looked at", async () => {
    const { root } = await mountLive(viewWith({ cardsOpen: true }));
    expect(wordsIn(root.querySelector(".cards"))).toContain("that Second Look can see");
  });
});
