import type { Ref } from "preact";
import { isByPerson } from "./trust.ts";
import { Words } from "./words.tsx";

interface ButtonProps {
  kind: "primary" | "plain";
  /** Called for presses by a person only; a page's synthetic clicks are ignored. */
  onPress(event: MouseEvent): void;
  buttonRef?: Ref<HTMLButtonElement>;
  /** What it says. */
  children: string;
}

/** A push button that answers people only. */
export function Button({ kind, onPress, buttonRef, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      aria-label={children}
      ref={buttonRef}
      onClick={(event) => {
        if (isByPerson(event)) onPress(event);
      }}
    >
      <Words text={children} />
    </button>
  );
}
