import type { EditorReader } from "../types.ts";
import { readBlocks } from "./block-text.ts";
import { rolesByName } from "./element-roles.ts";

/** Nodes the view draws that are not in the document: other people's cursors, widgets, the gap cursor. */
const roleOf = rolesByName(".ProseMirror-widget, .ProseMirror-gapcursor, img.ProseMirror-separator");

/**
 * ProseMirror and TipTap: block nodes with inline content; a hard break is a `br`, and the view adds
 * one more (`.ProseMirror-trailingBreak`) where a line would otherwise have no height.
 */
export const prosemirror: EditorReader = {
  id: "prosemirror",
  read: (composer) => readBlocks(composer, { roleOf, keepsSpaces: true }),
};
