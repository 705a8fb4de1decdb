import type { AccountKind, Finding, Severity } from "../engine/types.ts";
import type { NotCheckedReason } from "../messaging/protocol.ts";
import type { Session } from "./session.ts";

/** What to do with a press of Post. */
export type Judgement =
  | { kind: "pass" }
  | { kind: "hold" }
  /** No verdict for this text yet, or the last try went unanswered. */
  | { kind: "wait" };

/** Reasons the officer already sees on the chip and that waiting cannot change: they never hold a post. */
const PASSING_REASONS: readonly NotCheckedReason[] = [
  "too-long",
  "reload-page",
  "no-composer",
  "pack-missing",
];

const STOPPING: readonly Severity[] = ["stop", "hold"];

/** Whether a finding is serious enough to hold the post once. */
export function isStopping(finding: Pick<Finding, "severity">): boolean {
  return STOPPING.includes(finding.severity);
}

/** Names one exact draft in one context; the officer's decision counts for this and nothing else. */
export function draftKey(session: Session): string {
  const { surface } = session.found;
  return JSON.stringify([surface, session.handle, accountKindOf(session), session.text]);
}

function accountKindOf(session: Session): AccountKind | null {
  return session.state.kind === "checked" ? session.state.verdict.accountKind : null;
}

/** Judges everything one press would publish. `decided` holds the keys the officer has let through. */
export function judge(sessions: readonly Session[], decided: { has(key: string): boolean }): Judgement {
  let isWaiting = false;
  for (const session of sessions) {
    const { state } = session;
    if (decided.has(draftKey(session))) continue;
    if (state.kind === "checked" && state.verdict.findings.some(isStopping)) return { kind: "hold" };
    if (state.kind === "checking") isWaiting = true;
    if (state.kind === "not-checked" && !PASSING_REASONS.includes(state.reason)) isWaiting = true;
  }
  return { kind: isWaiting ? "wait" : "pass" };
}
