import type { ComponentChildren } from "preact";
import { strings } from "../ui/strings.ts";

/** The part that scrolls when there is more to read than room. */
export function ScrollArea({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse scroll it with the arrow keys.
    <section class="scroll" tabIndex={0} aria-label={strings.scrollArea}>
      {children}
    </section>
  );
}
