import type { EditorId } from "../../src/sites/types.ts";

/**
 * What a person sees of the ranges: their text with images as `alt`, filler dropped, runs of spaces
 * folded and kept line breaks left out, since most line breaks are not text in the page.
 */
export function textOfRanges(ranges: Range[], editor: EditorId): string {
  const raw = ranges.map(textOfRange).join("");
  return foldForComparing(editor === "contenteditable" ? raw.replaceAll("\n", " ") : raw);
}

function textOfRange(range: Range): string {
  const part = range.cloneContents();
  for (const image of part.querySelectorAll("img")) image.replaceWith(image.alt);
  return part.textContent ?? "";
}

/** The same folding for the text that the ranges should show. */
export function foldForComparing(text: string): string {
  return text
    .replace(/[\u200b\ufeff\n]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
