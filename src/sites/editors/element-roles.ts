import type { ElementRole } from "./block-text.ts";

/** Elements that start and end a line in every browser's default style sheet. */
const BLOCKS = new Set(
  (
    "address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements inside a composer that are never the officer's words: controls, media, code. */
const NEVER_TEXT = new Set(
  (
    "audio button canvas datalist iframe input link meta noscript object script select style svg " +
    "template textarea title video wbr"
  ).split(" "),
);

/** Custom elements that writing assistants leave in an editor (Grammarly, LanguageTool, Harper, DeepL). */
const FOREIGN = /^(?:grammarly|lt|harper|deepl)-/;

/**
 * What an element means by its name alone, without asking for styles; `null` for an element that any
 * editor may style either way. Wrappers that an assistant put around the officer's words are read through.
 */
export function roleByName(element: Element): ElementRole | null {
  const name = element.localName;
  if (BLOCKS.has(name)) return "block";
  if (NEVER_TEXT.has(name) || FOREIGN.test(name)) return "skip";
  return null;
}

/** A role function for editors whose markup is known: names decide, and `ignored` matches what is not text. */
export function rolesByName(ignored: string): (element: Element) => ElementRole {
  return (element) => {
    const role = roleByName(element) ?? "inline";
    return role !== "skip" && (element.hasAttribute("hidden") || element.matches(ignored)) ? "skip" : role;
  };
}
