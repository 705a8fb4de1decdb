import type { ClauseBody } from "./container/read-clause.ts";
import { Draft } from "./draft.ts";
import { toSourceSpan } from "./fold.ts";
import { GUARDS } from "./guards/index.ts";
import type { Match } from "./match.ts";
import { evaluateNode } from "./matchers/index.ts";
import type { OpenPack } from "./open.ts";
import { findTriggered } from "./triggers.ts";
import { type CheckContext, type Finding, type GuardName, SEVERITIES, type Span } from "./types.ts";

/** The highest severity that a personal account ever sees: one confirmation, never a hold. */
const PERSONAL_CEILING = SEVERITIES.indexOf("stop");
/** Longest quotation of the draft inside a message, in UTF-16 units. */
const MAX_EXCERPT = 60;

/**
 * Checks a draft against a pack. Synchronous, total and deterministic: any text, also an empty one or one
 * with lone surrogates, gives findings and never an error. Only a damaged pack gives one.
 *
 * @param text the draft as read from the composer; spans of findings are UTF-16 offsets into it
 * @throws PackFormatError when the part of the pack that the text needs is damaged
 * @returns findings, most serious first, then by start; overlapping findings of one clause are one
 */
export function evaluate(pack: OpenPack, text: string, context: CheckContext): Finding[] {
  const draft = new Draft(pack, text, context);
  const findings: Finding[] = [];
  for (const index of findTriggered(pack, draft)) {
    const clause = pack.body(index);
    if (clause === null) continue;
    const { matches } = evaluateNode(clause.detect, draft);
    if (matches.length === 0) continue;
    findings.push(...toFindings(clause, severityOf(pack, index, context), matches, draft));
  }
  return findings.sort(compareFindings);
}

/** Index into `SEVERITIES` of a clause that applies. */
function severityOf(pack: OpenPack, clause: number, context: CheckContext): number {
  const severity = pack.severity(clause, context);
  return context.accountKind === "personal" ? Math.min(severity, PERSONAL_CEILING) : severity;
}

interface MergedMatch extends Span {
  severity: number;
}

function toFindings(
  clause: ClauseBody,
  severity: number,
  matches: readonly Match[],
  draft: Draft,
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
      merged.push({ ...span, severity: left });
    }
  }
  return merged.map(({ start, end, severity: merged }) => ({
    clause: clause.id,
    start,
    end,
    severity: SEVERITIES[merged] as Finding["severity"],
    message: fillMessage(clause.message, draft.folded.text.slice(start, end)),
  }));
}

/** The severity that the guards leave of a match; below zero it is dropped. */
function applyGuards(clause: ClauseBody, severity: number, match: Match, draft: Draft): number {
  let left = severity;
  for (const name in clause.guards) {
    const effect = clause.guards[name as GuardName];
    if (effect === undefined || !GUARDS[name as GuardName](draft, match)) continue;
    if (effect === "suppress") return -1;
    left--;
  }
  return left;
}

function fillMessage(message: string, excerpt: string): string {
  return message.includes("{match}") ? message.replaceAll("{match}", () => shorten(excerpt)) : message;
}

/** Cuts a long excerpt between characters and marks the cut. */
function shorten(excerpt: string): string {
  if (excerpt.length <= MAX_EXCERPT) return excerpt;
  let end = MAX_EXCERPT - 1;
  const last = excerpt.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${excerpt.slice(0, end).trimEnd()}…`;
}

function compareFindings(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
    one.start - other.start ||
    one.end - other.end ||
    (one.clause < other.clause ? -1 : one.clause > other.clause ? 1 : 0)
  );
}
