import type { AccountKind, ClauseCard, Finding, Surface } from "../engine/types.ts";

/** The longest draft that is checked, in UTF-16 code units. Longer drafts are shown as not checked. */
export const MAX_TEXT = 25_000;

/** Findings for one exact text in one context under one pack version. */
export interface Verdict {
  findings: Finding[];
  /** The cards of the clauses named in `findings`, one each. */
  clauses: ClauseCard[];
  accountKind: AccountKind;
  pack: { id: string; title: string; version: number };
}

/** Why a draft is not checked. Each has its words in `ui/strings.ts`. */
export type NotCheckedReason =
  | "no-answer"
  | "too-long"
  | "reload-page"
  | "no-composer"
  | "pack-missing"
  | "panel-removed";

/** What the toolbar badge shows for a tab. */
export type BadgeState =
  | { kind: "none" }
  | { kind: "checked" }
  | { kind: "findings"; count: number; serious: boolean }
  | { kind: "not-checked"; reason: NotCheckedReason };

/** One composer as the popup shows it. Lives in the tab's memory only. */
export interface SessionReport {
  surface: Surface;
  state: "empty" | "checking" | "checked" | "not-checked";
  reason?: NotCheckedReason;
  findings: (Finding & { excerpt: string })[];
  clauses: ClauseCard[];
}

/** What a content script tells the popup about its page. */
export interface PageReport {
  site: { id: string; name: string; host: string };
  handle: string | null;
  /** As the last verdict had it; `null` while nothing has been checked. */
  accountKind: AccountKind | null;
  sessions: SessionReport[];
}

/** The pack in force, as the popup shows it. */
export interface PackStatus {
  id: string;
  title: string;
  version: number;
  effective: string;
  reviewBy: string;
  owner: string;
  clauseCount: number;
  skippedCount: number;
  /** `embedded` until packs can be fetched. */
  source: "embedded";
}

/**
 * Every message to the background, by name: who may send it, what it carries, what it answers.
 * `content` comes from a content script in a tab, `page` from one of the extension's own pages.
 */
export interface Messages {
  check: {
    from: "content";
    request: { text: string; site: string; surface: Surface; handle: string | null };
    response: Verdict;
  };
  wake: { from: "content"; request: Record<string, never>; response: { ready: true } };
  "report-badge": { from: "content"; request: { badge: BadgeState }; response: { done: true } };
  "get-status": {
    from: "page";
    request: Record<string, never>;
    response: { pack: PackStatus | null };
  };
  "get-account-choice": {
    from: "page";
    request: { host: string };
    response: { choice: AccountKind | null };
  };
  "set-account-choice": {
    from: "page";
    request: { host: string; choice: AccountKind | null };
    response: { done: true };
  };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]["request"];
export type Response<N extends MessageName> = Messages[N]["response"];

/** Every message is answered with this, also when a handler fails. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

export type ErrorCode =
  | "unknown-message"
  | "wrong-sender"
  | "malformed"
  | "too-large"
  | "pack-missing"
  | "failed";

/** Messages from the background or popup to a content script. They carry no payload. */
export type TabMessage = { name: "describe-page" } | { name: "recheck" };
