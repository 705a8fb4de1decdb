import type { EditorReader } from "../types.ts";
import { readBlocks } from "./block-text.ts";
import { rolesByName } from "./element-roles.ts";

/** Lexical's own helpers: the cursor between blocks, and placeholders that sites put inside. */
const roleOf = rolesByName('[data-lexical-cursor="true"], [data-lexical-placeholder]');

/**
 * Lexical: paragraphs of `span[data-lexical-text]`; a line break is a `br`, and a `br` that ends a
 * paragraph or stands alone in it is only there for the caret. The root is always `white-space: pre-wrap`.
 */
export const lexical: EditorReader = {
  id: "lexical",
  read: (composer) => readBlocks(composer, { roleOf, keepsSpaces: true }),
};
