import type { ComponentChildren, Ref } from "preact";

interface ButtonProps {
  kind: "primary" | "plain";
  /** Called for presses by a person only; a page's synthetic clicks are ignored. */
  onPress(event: MouseEvent): void;
  buttonRef?: Ref<HTMLButtonElement>;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A push button that answers trusted events only. */
export function Button({ kind, onPress, buttonRef, disabled, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      ref={buttonRef}
      disabled={disabled}
      onClick={(event) => {
        if (event.isTrusted) onPress(event);
      }}
    >
      {children}
    </button>
  );
}
