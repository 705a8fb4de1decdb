import type { EditorReader } from "../types.ts";

/**
 * `textarea` and one-line `input`: the value as it is, so that offsets are also the element's own
 * selection offsets. There is no text in the DOM to point at, so `rangesOf` answers `null`.
 */
export const textarea: EditorReader = {
  id: "textarea",
  read(composer) {
    const value = (composer as Partial<HTMLTextAreaElement>).value;
    return { text: typeof value === "string" ? value : "", rangesOf: () => null };
  },
};
