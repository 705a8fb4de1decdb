import type { Severity } from "../engine/types.ts";
import { Icon } from "./icon.tsx";
import { strings } from "./strings.ts";
import { Words } from "./words.tsx";

/** A severity as shape, word and colour together. */
export function SeverityLabel({ severity }: { severity: Severity }) {
  return (
    <p class="severity" data-severity={severity}>
      <Icon name={severity} />
      <Words text={strings.severity[severity]} />
    </p>
  );
}
