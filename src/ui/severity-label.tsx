import type { Severity } from "../engine/types.ts";
import { Icon } from "./icon.tsx";
import { strings } from "./strings.ts";

/** A severity as shape, word and colour together. */
export function SeverityLabel({ severity }: { severity: Severity }) {
  return (
    <p class="severity" data-severity={severity}>
      <Icon name={severity} />
      {strings.severity[severity]}
    </p>
  );
}
