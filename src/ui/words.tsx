let isOutOfReach = false;

/**
 * From now on words are drawn as generated content (`parts.css`), which pages can neither search nor
 * select, as they can other text even in a closed root. Assistive technology reads both alike.
 */
export function keepWordsOutOfReach(): void {
  isOutOfReach = true;
}

/** Words on screen. All text of the in-page panel goes through here, spaces between words included. */
export function Words({ text }: { text: string }) {
  return isOutOfReach ? <span data-words={text} /> : text;
}
