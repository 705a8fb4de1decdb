import type { Ref } from "preact";
import { Icon, type IconName } from "../ui/icon.tsx";
import { strings } from "../ui/strings.ts";
import { isByPerson } from "../ui/trust.ts";
import type { ChipState } from "../ui/types.ts";
import { Words } from "../ui/words.tsx";

interface ChipProps {
  chip: Exclude<ChipState, { kind: "hidden" }>;
  isOpen: boolean;
  chipRef: Ref<HTMLButtonElement>;
  onToggle(event: MouseEvent): void;
}

/** The words on the chip. */
export function chipWords(chip: ChipProps["chip"]): string {
  switch (chip.kind) {
    case "checking":
      return strings.chip.checking;
    case "checked":
      return strings.chip.checked;
    case "findings":
      return strings.chip.findings(chip.count);
    case "not-checked":
      return strings.chip.notChecked;
  }
}

/** What a screen reader says when the chip changes. */
export function chipStatus(chip: ChipState): string {
  switch (chip.kind) {
    case "hidden":
    case "checking":
      return "";
    case "checked":
      return strings.status.checked;
    case "findings":
      return strings.status.findings(chip.count, strings.severity[chip.worst]);
    case "not-checked":
      return strings.status.notChecked(strings.notChecked[chip.reason]);
  }
}

/** The pill beside the composer. */
export function Chip({ chip, isOpen, chipRef, onToggle }: ChipProps) {
  const words = chipWords(chip);
  const icon: IconName = chip.kind === "findings" ? chip.worst : chip.kind;
  return (
    <button
      type="button"
      class="chip"
      ref={chipRef}
      data-kind={chip.kind}
      data-severity={chip.kind === "findings" ? chip.worst : undefined}
      aria-expanded={isOpen}
      aria-label={strings.chip.label(words)}
      title={chip.kind === "not-checked" ? strings.notChecked[chip.reason] : undefined}
      onClick={(event) => {
        if (isByPerson(event)) onToggle(event);
      }}
    >
      <Icon name={icon} />
      <Words text={words} />
    </button>
  );
}
