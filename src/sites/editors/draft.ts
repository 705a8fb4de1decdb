import type { EditorReader } from "../types.ts";
import { readBlocks } from "./block-text.ts";
import { rolesByName } from "./element-roles.ts";

/** The placeholder is a sibling of the editable element, but a site may hand in the wrapper. */
const roleOf = rolesByName(".public-DraftEditorPlaceholder-root, .public-DraftEditorPlaceholder-inner");

/**
 * Draft.js: one `div[data-block]` per block; an empty block holds a `br`; a line feed inside a block is
 * kept by `white-space: pre-wrap`, with one more added when it comes last.
 */
export const draft: EditorReader = {
  id: "draft",
  read: (composer) => readBlocks(composer, { roleOf, keepsSpaces: true }),
};
