import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveCaret } from "../../src/sites/editors/caret.ts";

let place: HTMLElement;
let elsewhere: HTMLButtonElement;

beforeEach(() => {
  place = document.createElement("div");
  elsewhere = document.createElement("button");
  document.body.append(place, elsewhere);
});

afterEach(() => {
  place.remove();
  elsewhere.remove();
});

function leave(): void {
  elsewhere.focus();
  document.getSelection()?.collapse(elsewhere, 0);
}

function pick(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`Nothing matches "${selector}".`);
  return element;
}

describe("a text field", () => {
  it.each(["forward", "backward"] as const)("gets its %s selection back", (direction) => {
    place.innerHTML = "<textarea>some words here</textarea>";
    const field = pick(place, "textarea") as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(5, 10, direction);
    const restore = saveCaret(field);
    leave();
    field.setSelectionRange(0, 0);
    restore();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([5, 10, direction]);
  });

  it("is only focused when its kind has no caret to ask for", () => {
    place.innerHTML = '<input type="email" value="a@example.org">';
    const field = pick(place, "input");
    const restore = saveCaret(field);
    leave();
    restore();
    expect(document.activeElement).toBe(field);
  });
});

describe("an editable element", () => {
  it("gets a backward selection over several nodes back", () => {
    place.innerHTML = '<div contenteditable="true"><p>one</p><p>two</p></div>';
    const editable = pick(place, "div");
    const [first, second] = [...editable.querySelectorAll("p")].map((line) => line.firstChild as Text);
    if (!first || !second) throw new Error("The lines are missing.");
    editable.focus();
    document.getSelection()?.setBaseAndExtent(second, 2, first, 1);
    const restore = saveCaret(editable);
    leave();
    restore();
    const selection = document.getSelection();
    expect(document.activeElement).toBe(editable);
    expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([second, 2]);
    expect([selection?.focusNode, selection?.focusOffset]).toEqual([first, 1]);
  });

  it("gets its caret back inside an open shadow root", () => {
    const shadow = place.attachShadow({ mode: "open" });
    shadow.innerHTML = '<div contenteditable="true">words</div>';
    const editable = pick(shadow, "div");
    const selectionThere = () => (shadow as unknown as Document).getSelection?.() ?? document.getSelection();
    editable.focus();
    const words = editable.firstChild as Text;
    selectionThere()?.setBaseAndExtent(words, 1, words, 3);
    const restore = saveCaret(editable);
    leave();
    restore();
    const selection = selectionThere();
    expect(shadow.activeElement).toBe(editable);
    expect([selection?.anchorNode, selection?.anchorOffset, selection?.focusOffset]).toEqual([words, 1, 3]);
  });

  it("is only focused when the text it was in is gone or has become shorter", () => {
    place.innerHTML = '<div contenteditable="true">some words</div>';
    const editable = pick(place, "div");
    const words = editable.firstChild as Text;
    editable.focus();
    document.getSelection()?.collapse(words, 8);
    const restore = saveCaret(editable);
    leave();
    words.data = "some";
    restore();
    expect(document.activeElement).toBe(editable);
    leave();
    words.remove();
    restore();
    expect(document.activeElement).toBe(editable);
  });

  it("is left alone once it has left the page", () => {
    place.innerHTML = '<div contenteditable="true">words</div>';
    const editable = pick(place, "div");
    editable.focus();
    const restore = saveCaret(editable);
    leave();
    editable.remove();
    restore();
    expect(document.activeElement).toBe(elsewhere);
  });
});
