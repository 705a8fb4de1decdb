/** @jsxImportSource react */

export type AvatarColour = "sand" | "navy" | "moss" | "clay" | "plum";

/** A person's or organisation's initials on a coloured disc. Decoration: the name stands beside it. */
export function Avatar(props: { initials: string; colour: AvatarColour; size?: "small" }) {
  return (
    <span className={`avatar avatar-${props.colour}${props.size ? " avatar-small" : ""}`} aria-hidden="true">
      {props.initials}
    </span>
  );
}
