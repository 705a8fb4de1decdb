import type { ClauseCard, Severity } from "../engine/types.ts";
import type { FindingView } from "./types.ts";

/** All findings of one clause: one card. */
export interface ClauseGroup {
  clause: ClauseCard;
  /** The most serious of the findings. */
  severity: Severity;
  findings: FindingView[];
}

const RANK: Record<Severity, number> = { note: 0, caution: 1, stop: 2, hold: 3 };

/** Groups findings by clause, the most serious group first; equal ones stay in the order of the draft. */
export function groupFindings(findings: readonly FindingView[]): ClauseGroup[] {
  const groups = new Map<string, ClauseGroup>();
  for (const finding of findings) {
    const group = groups.get(finding.clause.id);
    if (!group) {
      groups.set(finding.clause.id, {
        clause: finding.clause,
        severity: finding.severity,
        findings: [finding],
      });
      continue;
    }
    group.findings.push(finding);
    if (RANK[finding.severity] > RANK[group.severity]) group.severity = finding.severity;
  }
  return [...groups.values()].sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}
