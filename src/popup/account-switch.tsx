import { useState } from "preact/hooks";
import type { AccountKind } from "../engine/types.ts";
import type { PageReport } from "../messaging/protocol.ts";
import { popupStrings } from "../ui/strings.ts";

interface AccountSwitchProps {
  report: PageReport;
  /** What the officer chose for this site; `null` is automatic. */
  choice: AccountKind | null;
  onChoose(choice: AccountKind | null): Promise<void>;
}

const CHOICES = ["automatic", "personal", "official"] as const;

/** Whose account this is, and the officer's say in it. */
export function AccountSwitch({ report, choice, onChoose }: AccountSwitchProps) {
  const [isFailed, setFailed] = useState(false);
  const current = choice ?? "automatic";
  const choose = async (next: (typeof CHOICES)[number]) => {
    try {
      await onChoose(next === "automatic" ? null : next);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="block">
      <h2>{popupStrings.accountTitle}</h2>
      <p>{report.handle ? popupStrings.accountAs(report.handle) : popupStrings.accountUnknown}</p>
      <fieldset class="switch">
        <legend class="unseen">{popupStrings.choiceLabel(report.site.name)}</legend>
        {CHOICES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="account-kind"
              checked={current === name}
              onChange={() => void choose(name)}
            />
            <span>{popupStrings.choice[name]}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet" role="status">
        {isFailed ? popupStrings.choiceFailed : popupStrings.treatedAs[report.accountKind ?? "unknown"]}
      </p>
    </section>
  );
}
