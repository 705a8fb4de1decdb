import type { EditorId, EditorReader, FoundComposer, TextReading } from "../types.ts";
import { contenteditable } from "./contenteditable.ts";
import { draft } from "./draft.ts";
import { lexical } from "./lexical.ts";
import { prosemirror } from "./prosemirror.ts";
import { textarea } from "./textarea.ts";

/** One reader per editor technology. */
export const editors: Record<EditorId, EditorReader> = {
  textarea,
  contenteditable,
  draft,
  lexical,
  prosemirror,
};

/** What a person sees in the composer right now, and the way back to the page. */
export function readComposer(found: FoundComposer): TextReading {
  return editors[found.editor].read(found.element);
}
