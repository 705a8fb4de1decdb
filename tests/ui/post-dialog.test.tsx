import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Panel } from "../../src/ui/types.ts";
import { buttonIn, mountForTest, wait, wordsIn } from "./mounted-panel.ts";
import { dialogView, viewWith } from "./sample-views.ts";

const ARMED_MS = 600;
let mounted: Panel | undefined;

async function openDialog(view = dialogView) {
  const composer = document.createElement("textarea");
  document.body.append(composer);
  composer.focus();
  const opened = await mountForTest();
  mounted = opened.panel;
  opened.panel.update(view);
  const dialog = opened.root.querySelector("dialog");
  if (!dialog) throw new Error("No dialog was drawn.");
  return {
    ...opened,
    dialog,
    composer,
    edit: buttonIn(dialog, "Edit"),
    post: buttonIn(dialog, "Post anyway"),
  };
}

afterEach(() => {
  mounted?.destroy();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
});

describe("the dialog at Post", () => {
  test("is a modal alert dialog with a name and a description that says what the post may touch", async () => {
    const { dialog } = await openDialog();
    expect(dialog.matches(":modal")).toBe(true);
    expect(dialog.getAttribute("role")).toBe("alertdialog");
    expect(dialog.ariaLabel).toBe("Take a second look before you post");
    expect(dialog.getAttribute("aria-description")).toBe("This post may touch 1 guideline.");
  });

  test("shows the words, the clause in the department's words and what is allowed", async () => {
    const { dialog } = await openDialog();
    const text = wordsIn(dialog);
    expect(wordsIn(dialog.querySelector("q"))).toBe("Dana Whitlock");
    expect(text).toContain("VIC-01");
    expect(text).toContain("Do not publish a victim's name, address or workplace.");
    expect(text).toContain("The kind of incident, the block and the time.");
    expect(text).toContain("Personal account: advice only. Nothing is recorded.");
  });

  test("says plainly when the post could not be checked", async () => {
    const { dialog } = await openDialog(viewWith({ dialog: { kind: "not-checked", reason: "no-answer" } }));
    expect(wordsIn(dialog)).toContain("Second Look could not check this post");
    expect(wordsIn(dialog)).toContain("did not answer in time");
  });

  test("starts on the safe button and goes on to Post anyway with Tab", async () => {
    const { root, edit, post } = await openDialog();
    expect(root.activeElement).toBe(edit);
    await userEvent.keyboard("{Tab}");
    expect(root.activeElement).toBe(post);
  });

  test("takes Escape as Edit my post, every time", async () => {
    const { actions } = await openDialog();
    await userEvent.keyboard("{Escape}");
    expect(actions.edit).toHaveBeenCalledTimes(1);
    await userEvent.keyboard("{Escape}");
    expect(actions.edit).toHaveBeenCalledTimes(2);
    expect(actions.postAnyway).not.toHaveBeenCalled();
  });

  test("gives the focus back to the draft when it closes", async () => {
    const { panel, composer } = await openDialog();
    panel.update(viewWith({}));
    expect(document.activeElement).toBe(composer);
  });

  test("closing it from outside is no decision", async () => {
    const { panel, actions } = await openDialog();
    panel.update(viewWith({}));
    await wait(50);
    expect(actions.edit).not.toHaveBeenCalled();
    expect(actions.postAnyway).not.toHaveBeenCalled();
  });

  test("a held Enter that opened it presses nothing in it", async () => {
    const { panel, actions, root } = await openDialog();
    panel.update(viewWith({}));
    document.querySelector("textarea")?.addEventListener("keydown", () => panel.update(dialogView));
    await userEvent.keyboard("{Enter>4/}");
    expect(root.querySelector("dialog")?.matches(":modal")).toBe(true);
    expect(actions.edit).not.toHaveBeenCalled();
  });
});

describe("Post anyway", () => {
  test("counts for a person who has seen the dialog, by mouse and by keyboard", async () => {
    const { actions, post } = await openDialog();
    await wait(ARMED_MS);
    await userEvent.click(post);
    expect(actions.postAnyway).toHaveBeenCalledTimes(1);
    await userEvent.keyboard("{Enter}");
    expect(actions.postAnyway).toHaveBeenCalledTimes(2);
  });

  test("ignores presses that no person made", async () => {
    const { actions, post, edit, dialog } = await openDialog();
    await wait(ARMED_MS);
    post.click();
    post.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    edit.click();
    dialog.dispatchEvent(new Event("cancel"));
    dialog.dispatchEvent(new Event("close"));
    expect(actions.postAnyway).not.toHaveBeenCalled();
    expect(actions.edit).not.toHaveBeenCalled();
  });

  test("ignores a press that comes before the dialog could be read", async () => {
    const { actions, post } = await openDialog();
    const opened = performance.now();
    post.focus();
    await userEvent.keyboard("{Enter}");
    expect(performance.now() - opened).toBeLessThan(400);
    expect(actions.postAnyway).not.toHaveBeenCalled();
  });

  test("comes back on top of what the page opens over it, and must be read again", async () => {
    const { actions, root } = await openDialog();
    await wait(ARMED_MS);
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100vw;height:100vh;margin:0;border:0";
    const before = root.querySelector("dialog");
    document.body.append(cover);
    cover.showPopover();
    await vi.waitFor(() => expect(root.querySelector("dialog")).not.toBe(before));
    buttonIn(root, "Post anyway").focus();
    await userEvent.keyboard("{Enter}");
    expect(actions.postAnyway).not.toHaveBeenCalled();
    await wait(ARMED_MS);
    await userEvent.keyboard("{Enter}");
    expect(actions.postAnyway).toHaveBeenCalledTimes(1);
    expect(actions.edit).not.toHaveBeenCalled();
  });

  test("ignores a press while the page is made invisible", async () => {
    const { actions, post } = await openDialog();
    await wait(ARMED_MS);
    document.documentElement.style.opacity = "0";
    post.focus();
    await userEvent.keyboard("{Enter}");
    expect(actions.postAnyway).not.toHaveBeenCalled();
  });

  test("is not decided by the page removing the panel; the dialog comes back and must be read again", async () => {
    const { host, actions, root } = await openDialog();
    await wait(ARMED_MS);
    host.remove();
    await vi.waitFor(() => expect(root.querySelector("dialog")?.matches(":modal")).toBe(true));
    buttonIn(root, "Post anyway").focus();
    await userEvent.keyboard("{Enter}");
    await wait(50);
    expect(actions.edit).not.toHaveBeenCalled();
    expect(actions.postAnyway).not.toHaveBeenCalled();
    await wait(ARMED_MS);
    await userEvent.keyboard("{Enter}");
    expect(actions.postAnyway).toHaveBeenCalledTimes(1);
  });
});
