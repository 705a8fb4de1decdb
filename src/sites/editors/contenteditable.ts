import type { EditorReader } from "../types.ts";
import { type ElementRole, readBlocks } from "./block-text.ts";
import { roleByName } from "./element-roles.ts";

/** Placeholders, clipboards and toolbars that Slate, Quill and others keep inside the editable element. */
const IGNORED = "[hidden], [data-slate-placeholder], .ql-clipboard, .ql-tooltip";

/**
 * Any other editable element. Its markup is unknown, so the computed style decides what is a block,
 * what is hidden and whether spaces fold; without styles (a document with no window) names decide.
 */
export const contenteditable: EditorReader = {
  id: "contenteditable",
  read(composer) {
    const view = composer.ownerDocument.defaultView;
    const whiteSpace = view?.getComputedStyle(composer).whiteSpace ?? "";
    return readBlocks(composer, {
      roleOf: (element) => roleByStyle(element, view),
      keepsSpaces: /^(?:pre|break-spaces)/.test(whiteSpace) && whiteSpace !== "pre-line",
    });
  },
};

function roleByStyle(element: Element, view: Window | null): ElementRole {
  const named = roleByName(element);
  if (named === "skip" || element.matches(IGNORED)) return "skip";
  const display = view?.getComputedStyle(element).display ?? "";
  if (display === "") return named ?? "inline";
  if (display === "none") return "skip";
  return display.startsWith("inline") || display === "contents" ? "inline" : "block";
}
