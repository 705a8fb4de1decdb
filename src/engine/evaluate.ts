import type { ClauseBody } from "./container/read-clause.ts";
import { Draft } from "./draft.ts";
import { shorten } from "./explain/excerpt.ts";
import { explainMatch } from "./explain/explain-match.ts";
import { toSourceSpan } from "./fold.ts";
import type { Match } from "./match.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import { findTriggered } from "./triggers.ts";
import { type CheckContext, type Finding, SEVERITIES, type Severity, type Span } from "./types.ts";

/** The highest severity that a personal account ever sees: one confirmation, never a hold. */
const PERSONAL_CEILING = SEVERITIES.indexOf("stop");
/** Longest quotation of the draft inside a message, in UTF-16 units. */
const MAX_EXCERPT = 60;

/** Options of a check. */
export interface CheckOptions {
  /** Say of each finding which matcher matched what, in `because`. Costs time, so only where it is shown. */
  explain?: boolean;
}

/** What a check can say of a draft. */
export interface CheckResult {
  /** Most serious first, then by start; overlapping findings of one clause are one. */
  findings: Finding[];
  /** Ids of clauses that may hold but hang on a learned reader that has not read the draft: not checked. */
  needsReader: string[];
}

/**
 * Checks a draft against a pack. Synchronous, total and deterministic: any text, also an empty one or one
 * with lone surrogates, gives findings and never an error. Only a damaged pack gives one.
 *
 * @param text the draft as read from the composer; spans of findings are UTF-16 offsets into it
 * @throws PackFormatError when the part of the pack that the text needs is damaged
 */
export function checkDraft(
  pack: OpenPack,
  text: string,
  context: CheckContext,
  options: CheckOptions = {},
): CheckResult {
  const draft = new Draft(pack, text, context);
  const findings: Finding[] = [];
  const needsReader: string[] = [];
  for (const index of findTriggered(pack, draft)) {
    const clause = pack.body(index);
    if (clause === null) continue;
    draft.lacksReader = false;
    const { matches } = evaluateNode(clause.detect, draft);
    if (matches.length > 0) {
      const severity = severityOf(pack, index, context);
      for (const finding of toFindings(clause, severity, matches, draft, options)) findings.push(finding);
    } else if (draft.lacksReader && couldHold(clause, draft)) needsReader.push(clause.id);
  }
  return { findings: findings.sort(compareFindings), needsReader };
}

/** The findings of `checkDraft` alone. */
export function evaluate(
  pack: OpenPack,
  text: string,
  context: CheckContext,
  options: CheckOptions = {},
): Finding[] {
  return checkDraft(pack, text, context, options).findings;
}

/** Whether a clause would hold if the reader that is missing said yes to everything. */
function couldHold(clause: ClauseBody, draft: Draft): boolean {
  draft.assumesReader = true;
  const { holds } = evaluateNode(clause.detect, draft);
  draft.assumesReader = false;
  return holds;
}

/** Index into `SEVERITIES` of a clause that applies. */
function severityOf(pack: OpenPack, clause: number, context: CheckContext): number {
  const severity = pack.severity(clause, context);
  return context.accountKind === "personal" ? Math.min(severity, PERSONAL_CEILING) : severity;
}

interface MergedMatch extends Span {
  severity: number;
  /** The first of the matches that were merged. */
  match: Match;
}

function toFindings(
  clause: ClauseBody,
  severity: number,
  matches: readonly Match[],
  draft: Draft,
  options: CheckOptions,
): Finding[] {
  const merged: MergedMatch[] = [];
  for (const match of matches) {
    const left = applyGuards(clause, severity, match, draft);
    if (left < 0) continue;
    const span = toSourceSpan(draft.folded, match.start, match.end);
    const before = merged.at(-1);
    if (before !== undefined && span.start < before.end) {
      before.end = Math.max(before.end, span.end);
      before.severity = Math.max(before.severity, left);
    } else {
      merged.push({ start: span.start, end: span.end, severity: left, match });
    }
  }
  return merged.map(({ start, end, severity: left, match }) => {
    const finding: Finding = {
      clause: clause.id,
      start,
      end,
      severity: SEVERITIES[left] as Severity,
      message: fillMessage(clause.message, draft.folded.text, start, end),
    };
    if (options.explain === true) finding.because = explainFinding(clause, match, draft);
    return finding;
  });
}

/** What matched, and the guards that made it milder. */
function explainFinding(clause: ClauseBody, match: Match, draft: Draft): string {
  const lowered = clause.guards.filter(({ holds }) => holds(draft, match)).map(({ name }) => name);
  const because = explainMatch(clause.detect, match, draft);
  return lowered.length === 0 ? because : `${because}; milder, because ${lowered.join(" and ")}`;
}

/** The severity that the guards leave of a match; below zero it is dropped. */
function applyGuards(clause: ClauseBody, severity: number, match: Match, draft: Draft): number {
  let left = severity;
  for (const { effect, holds } of clause.guards) {
    if (!holds(draft, match)) continue;
    if (effect === "suppress") return -1;
    left--;
  }
  return left;
}

function fillMessage(message: readonly string[], text: string, start: number, end: number): string {
  return message.length === 1
    ? (message[0] as string)
    : message.join(shorten(text.slice(start, end), MAX_EXCERPT));
}

const RANKS = Object.fromEntries(SEVERITIES.map((severity, rank) => [severity, rank])) as Record<
  Severity,
  number
>;

function compareFindings(one: Finding, other: Finding): number {
  return (
    RANKS[other.severity] - RANKS[one.severity] ||
    one.start - other.start ||
    one.end - other.end ||
    (one.clause < other.clause ? -1 : one.clause > other.clause ? 1 : 0)
  );
}
