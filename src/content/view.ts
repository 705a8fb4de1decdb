import type { AccountKind } from "../engine/types.ts";
import type { BadgeState, PageReport, SessionReport, Verdict } from "../messaging/protocol.ts";
import type { SiteAdapter } from "../sites/types.ts";
import type { ChipState, DialogView, FindingView } from "../ui/types.ts";
import { isStopping } from "./judge.ts";
import type { Session } from "./session.ts";

/** A finding with its clause and words, as panel and popup show it. Offsets as in `Span`. */
export type PlacedFinding = FindingView & { start: number; end: number };

/** The findings of a checked draft, joined with their clauses; empty in every other state. */
export function findingsOf(session: Session): PlacedFinding[] {
  return session.state.kind === "checked" ? joinFindings(session.text, session.state.verdict) : [];
}

function joinFindings(text: string, verdict: Verdict): PlacedFinding[] {
  const cards = new Map(verdict.clauses.map((card) => [card.id, card]));
  return verdict.findings.flatMap((finding) => {
    const clause = cards.get(finding.clause);
    if (clause === undefined) return [];
    const { severity, message, start, end, because } = finding;
    const id = `${clause.id}:${start}-${end}`;
    const excerpt = text.slice(start, end);
    return [{ id, severity, message, start, end, excerpt, clause, ...(because ? { because } : {}) }];
  });
}

/** A finding without its place, which only the page needs. */
export function withoutOffsets({ start: _, end: __, ...view }: PlacedFinding): FindingView {
  return view;
}

/** The account kind a draft was checked for; personal until it has been. */
export function accountKindOf(session: Session | null): AccountKind {
  return session?.state.kind === "checked" ? session.state.verdict.accountKind : "personal";
}

/** What the dialog says about drafts that are held for their findings. */
export function dialogOf(sessions: readonly Session[]): DialogView {
  const findings = sessions.flatMap(findingsOf).filter(isStopping).map(withoutOffsets);
  const checked = sessions.find((session) => session.state.kind === "checked") ?? null;
  const packTitle = checked?.state.kind === "checked" ? checked.state.verdict.pack.title : "";
  return { kind: "findings", findings, accountKind: accountKindOf(checked), packTitle };
}

/** What the chip shows for a session. */
export function chipOf(session: Session): ChipState {
  const { state } = session;
  if (state.kind === "empty") return { kind: "hidden" };
  if (state.kind === "checking") return { kind: "checking" };
  if (state.kind === "not-checked") return { kind: "not-checked", reason: state.reason };
  const [first] = state.verdict.findings;
  if (first === undefined) return { kind: "checked" };
  return { kind: "findings", count: state.verdict.findings.length, worst: first.severity };
}

/** What the toolbar shows for a page: not checked outweighs findings, and those outweigh checked. */
export function badgeOf(sessions: readonly Session[]): BadgeState {
  const states = sessions.map((session) => session.state);
  const unchecked = states.find((state) => state.kind === "not-checked");
  if (unchecked) return { kind: "not-checked", reason: unchecked.reason };
  const findings = states.flatMap((state) => (state.kind === "checked" ? state.verdict.findings : []));
  if (findings.length > 0) {
    return { kind: "findings", count: findings.length, serious: findings.some(isStopping) };
  }
  return states.some((state) => state.kind === "checked") ? { kind: "checked" } : { kind: "none" };
}

/** What the popup is told about this page. Goes to the extension's own page only, on request. */
export function reportPage(
  adapter: SiteAdapter,
  host: string,
  handle: string | null,
  sessions: readonly Session[],
): PageReport {
  const checked = sessions.map((session) => session.state).find((state) => state.kind === "checked");
  return {
    site: { id: adapter.id, name: adapter.name, host },
    handle,
    accountKind: checked?.kind === "checked" ? checked.verdict.accountKind : null,
    sessions: sessions.map(reportSession),
  };
}

function reportSession(session: Session): SessionReport {
  const { state, text, found } = session;
  const verdict = state.kind === "checked" ? state.verdict : { findings: [], clauses: [] };
  return {
    surface: found.surface,
    state: state.kind,
    ...(state.kind === "not-checked" ? { reason: state.reason } : {}),
    findings: verdict.findings.map((finding) => ({
      ...finding,
      excerpt: text.slice(finding.start, finding.end),
    })),
    clauses: verdict.clauses,
  };
}
