import type { Ref } from "preact";
import type { AccountKind } from "../engine/types.ts";
import { FindingCard } from "../ui/finding-card.tsx";
import { groupFindings } from "../ui/group-findings.ts";
import { Icon } from "../ui/icon.tsx";
import { strings } from "../ui/strings.ts";
import { isByPerson } from "../ui/trust.ts";
import type { ChipState, FindingView } from "../ui/types.ts";
import { Words } from "../ui/words.tsx";
import { ScrollArea } from "./scroll-area.tsx";

interface CardsProps {
  chip: Exclude<ChipState, { kind: "hidden" }>;
  findings: FindingView[];
  accountKind: AccountKind;
  cardsRef: Ref<HTMLElement>;
  onClose(): void;
}

/** What opens from the chip: a card per clause, or why there is none. */
export function Cards({ chip, findings, accountKind, cardsRef, onClose }: CardsProps) {
  const { title, detail } = headOf(chip, findings);
  return (
    <section class="cards" ref={cardsRef} tabIndex={-1} aria-label={title}>
      <header class="cards-head">
        <h2>
          <Words text={title} />
        </h2>
        <button
          type="button"
          class="close"
          aria-label={strings.cards.close}
          onClick={(event) => {
            if (isByPerson(event)) onClose();
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <ScrollArea>
        {detail ? (
          <p class="plain">
            <Words text={detail} />
          </p>
        ) : null}
        {groupFindings(findings).map((group) => (
          <FindingCard key={group.clause.id} group={group} wayOut="advice" />
        ))}
      </ScrollArea>
      <p class="foot">
        <Words text={accountKind === "personal" ? strings.cards.personal : strings.cards.onDevice} />
      </p>
    </section>
  );
}

function headOf(chip: CardsProps["chip"], findings: FindingView[]): { title: string; detail?: string } {
  if (chip.kind === "not-checked") {
    return { title: strings.cards.notChecked, detail: strings.notChecked[chip.reason] };
  }
  if (findings.length > 0) return { title: strings.cards.findings(findings.length) };
  if (chip.kind === "checking") return { title: strings.cards.checking };
  return { title: strings.cards.checked, detail: strings.cards.checkedDetail };
}
