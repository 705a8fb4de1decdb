import type { ComponentChildren } from "preact";

/** The part that scrolls when there is more to read than room; `label` is the id of its heading. */
export function ScrollArea({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse scroll it with the arrow keys.
    <section class="scroll" tabIndex={0} aria-labelledby={label}>
      {children}
    </section>
  );
}
