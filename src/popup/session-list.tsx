import type { Severity } from "../engine/types.ts";
import type { SessionReport } from "../messaging/protocol.ts";
import { FindingCard } from "../ui/finding-card.tsx";
import { groupFindings } from "../ui/group-findings.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { popupStrings, strings } from "../ui/strings.ts";
import type { FindingView } from "../ui/types.ts";
import { Message } from "./tab-messages.tsx";

/** This tab's drafts, each with its state and a card per clause. */
export function SessionList({ sessions }: { sessions: SessionReport[] }) {
  if (sessions.length === 0) return <Message text={popupStrings.noComposer} />;
  return (
    <section aria-label={popupStrings.drafts}>
      {sessions.map((session, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no name; their order is that of the page.
        <Draft key={index} session={session} />
      ))}
    </section>
  );
}

function Draft({ session }: { session: SessionReport }) {
  const findings = toFindingViews(session);
  const groups = groupFindings(findings);
  const worst = groups[0]?.severity;
  const { icon, words } = stateOf(session, findings.length, worst);
  return (
    <div class="draft">
      <h2 class="draft-head">
        <span>{popupStrings.surface[session.surface]}</span>
        <span class="draft-state" data-severity={worst}>
          <Icon name={icon} />
          {words}
        </span>
      </h2>
      {session.state === "not-checked" && session.reason ? (
        <p class="draft-reason">{strings.notChecked[session.reason]}</p>
      ) : null}
      {groups.map((group) => (
        <FindingCard key={group.clause.id} group={group} wayOut="advice" />
      ))}
    </div>
  );
}

function stateOf(
  { state }: SessionReport,
  count: number,
  worst: Severity | undefined,
): { icon: IconName; words: string } {
  if (worst) return { icon: worst, words: strings.chip.findings(count) };
  return { icon: state === "empty" ? "checking" : state, words: popupStrings.state[state] };
}

/** Joins findings with their clauses; one whose clause is missing is shown under its number alone. */
function toFindingViews(session: SessionReport): FindingView[] {
  const clauses = new Map(session.clauses.map((clause) => [clause.id, clause]));
  return session.findings.map((finding) => ({
    id: `${finding.clause} ${finding.start} ${finding.end}`,
    severity: finding.severity,
    message: finding.message,
    excerpt: finding.excerpt,
    ...(finding.because ? { because: finding.because } : {}),
    clause: clauses.get(finding.clause) ?? nameless(finding.clause),
  }));
}

const nameless = (id: string): FindingView["clause"] => ({
  id,
  title: "",
  category: "",
  policy: "",
  reason: "",
  consequence: "",
  advice: "",
  allowed: "",
});
