import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { saveCaret } from "../../../src/sites/editors/caret.ts";
import { readComposer } from "../../../src/sites/editors/index.ts";
import { findComposer } from "../../../src/sites/find-composer.ts";
import { generic } from "../../../src/sites/generic.ts";
import type { FoundComposer } from "../../../src/sites/types.ts";
import { expectEverySpan } from "../contract.ts";
import { pathFrom } from "../pages.ts";
import { mountDraft } from "./draft-editor.tsx";
import { mountLexical } from "./lexical-editor.tsx";
import type { MountedEditor } from "./mounted-editor.ts";
import { mountTiptap } from "./tiptap-editor.ts";

const SHIFT_ENTER = "{Shift>}{Enter}{/Shift}";

/** Typed in order; after every one the text read must be the text the editor holds. */
const KEYS = [
  "Hello  all",
  "{Enter}",
  "{Enter}",
  "second line ",
  SHIFT_ENTER,
  "soft",
  SHIFT_ENTER,
  SHIFT_ENTER,
  "👮🏽",
  " emoji ",
  "👨‍👩‍👧",
  "{Backspace}",
  "{Enter}",
  " spaced  ",
  "{Enter}",
];

const cases: [string, () => Promise<MountedEditor>][] = [
  ["Draft.js", mountDraft],
  ["Lexical, plain text", () => mountLexical("plain")],
  ["Lexical, rich text", () => mountLexical("rich")],
  ["TipTap", async () => mountTiptap()],
];

let mounted: MountedEditor | null = null;

afterEach(() => {
  mounted?.remove();
  mounted = null;
});

async function start(mount: () => Promise<MountedEditor>): Promise<MountedEditor> {
  mounted = await mount();
  await userEvent.click(mounted.element);
  return mounted;
}

function found(editor: MountedEditor): FoundComposer {
  return { element: editor.element, surface: "post", editor: editor.id };
}

/**
 * Types as a person does. An emoji comes in as one piece of text, as from an emoji picker, because the
 * simulated keyboard would take it apart.
 */
async function type(keys: string): Promise<void> {
  if (/\p{Extended_Pictographic}/u.test(keys)) document.execCommand("insertText", false, keys);
  else await userEvent.keyboard(keys);
}

/** Lets the editor draw what it was last told. */
const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

async function expectModelText(editor: MountedEditor): Promise<string> {
  await settle();
  const { text } = readComposer(found(editor));
  expect(text).toBe(editor.modelText().replaceAll("\u00a0", " "));
  return text;
}

describe.each(cases)("%s", (_, mount) => {
  it("is known by the adapter for any site", async () => {
    const editor = await start(mount);
    expect(findComposer(generic, pathFrom(editor.element, "focusin"))).toEqual(found(editor));
  });

  it("reads as empty while the placeholder shows", async () => {
    const editor = await start(mount);
    expect(await expectModelText(editor)).toBe("");
  });

  it("reads what the editor holds after every line break, emoji and deletion", async () => {
    const editor = await start(mount);
    for (const keys of KEYS) {
      await type(keys);
      await expectModelText(editor);
    }
    const { text } = readComposer(found(editor));
    expect(text).toMatch(/^Hello {2}all\n\nsecond line \nsoft\n\n👮🏽 emoji/u);
    expect(text).toMatch(/\n spaced {2}\n$/);
    expectEverySpan(found(editor));
  });

  it("reads a mention as the words it shows", async () => {
    const editor = await start(mount);
    await userEvent.keyboard("thanks ");
    await settle();
    editor.insertMention("amy");
    await settle();
    await userEvent.keyboard(" and all");
    expect(await expectModelText(editor)).toBe("thanks @amy and all");
    expectEverySpan(found(editor));
  });

  it("maps spans again after the text was edited elsewhere and put back", async () => {
    const editor = await start(mount);
    await userEvent.keyboard("one two three");
    await settle();
    const reading = readComposer(found(editor));
    expect(reading.rangesOf(4, 7)?.map(String)).toEqual(["two"]);
    await userEvent.keyboard("{Enter}x");
    await settle();
    await userEvent.keyboard("{Backspace}{Backspace}");
    await expectModelText(editor);
    expect(reading.rangesOf(4, 7)?.map(String)).toEqual(["two"]);
  });

  it("keeps its selection while the focus is away, so that typing goes on where it was", async () => {
    const editor = await start(mount);
    await userEvent.keyboard("keep this word{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}");
    await settle();
    const restore = saveCaret(editor.element);
    const elsewhere = document.createElement("button");
    document.body.append(elsewhere);
    elsewhere.focus();
    document.getSelection()?.removeAllRanges();
    await settle();
    elsewhere.remove();
    restore();
    await settle();
    expect(document.activeElement).toBe(editor.element);
    expect(String(document.getSelection())).toBe("word");
    await userEvent.keyboard("one");
    expect(await expectModelText(editor)).toBe("keep this one");
  });
});

it("reads an emoji that TipTap draws as a picture", async () => {
  const editor = mountTiptap();
  mounted = editor;
  await userEvent.click(editor.element);
  await userEvent.keyboard("on duty ");
  editor.insertEmoji("🚓");
  await userEvent.keyboard("{Enter}");
  editor.insertEmoji("🚓");
  expect(await expectModelText(editor)).toBe("on duty 🚓\n🚓");
  expectEverySpan(found(editor));
});
