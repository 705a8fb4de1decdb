import { createContext } from "preact";
import { useContext } from "preact/hooks";

/**
 * True where words are drawn as generated content (`parts.css`): pages can search for text and select it,
 * even in a closed root, but not that. Assistive technology reads both alike.
 */
export const OutOfReach = createContext(false);

/** Words on screen. All text of the components that the panel shares goes through here. */
export function Words({ text }: { text: string }) {
  return useContext(OutOfReach) ? <span data-words={text} /> : text;
}
