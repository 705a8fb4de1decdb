import { type AccountKind, type Finding, SEVERITIES, type Severity, type Span } from "../engine/types.ts";
import type { BudgetSource } from "./budget-schema.ts";
import { ACCOUNT_KINDS } from "./leaf-schemas.ts";

/** A clause that marks a post of the corpus for which a budget is set: a false alarm. */
export interface CorpusAlarm extends Span {
  file: string;
  /** Counted from 0. */
  line: number;
  /** Of the post in the corpus, counted from 0. */
  index: number;
  text: string;
  accountKind: AccountKind;
  clause: string;
  severity: Severity;
}

/** More alarms of a severity, or of a graver one, than the budget allows. */
export interface Overrun {
  accountKind: AccountKind;
  severity: Severity;
  found: number;
  allowed: number;
  /** Those that the budget does not name; all of them when it names each. */
  alarms: CorpusAlarm[];
}

/** Alarms against a budget. */
export interface BudgetReport {
  /** The gravest first; a milder severity only where it is over by more than the graver ones explain. */
  overruns: Overrun[];
  /** Where fewer alarms are left than are tolerated, so that the budget could be lower. */
  slack: { accountKind: AccountKind; severity: Severity; found: number; allowed: number }[];
}

/** How much of a post the budget quotes, in UTF-16 units: enough to know it by. */
const QUOTED = 80;

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The alarms of one post: one for each clause, at its most serious place. */
export function toAlarms(
  post: Pick<CorpusAlarm, "file" | "line" | "index" | "text" | "accountKind">,
  findings: readonly Finding[],
): CorpusAlarm[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.clause)) first.set(finding.clause, finding);
  return [...first.values()].map(({ clause, severity, start, end }) => ({
    ...post,
    clause,
    severity,
    start,
    end,
  }));
}

/**
 * Holds the alarms on a corpus against its budget; without one nothing is tolerated. What is tolerated at a severity
 * may also be used up by a milder finding, so a clause that gets milder never breaks the budget.
 */
export function holdBudget(alarms: readonly CorpusAlarm[], budget: BudgetSource | null): BudgetReport {
  const report: BudgetReport = { overruns: [], slack: [] };
  for (const accountKind of ACCOUNT_KINDS) {
    const own = alarms.filter((alarm) => alarm.accountKind === accountKind);
    const allowedAt = (severity: Severity) => budget?.[accountKind]?.[severity] ?? 0;
    let allowed = 0;
    let excess = 0;
    for (const severity of SEVERITIES.toReversed()) {
      const reaching = own.filter((alarm) => rank(alarm.severity) >= rank(severity));
      allowed += allowedAt(severity);
      if (reaching.length - allowed > excess) {
        excess = reaching.length - allowed;
        const fresh = reaching.filter((alarm) => !isNamed(alarm, budget));
        const named = fresh.length > 0 ? fresh : reaching;
        report.overruns.push({ accountKind, severity, found: reaching.length, allowed, alarms: named });
      }
      const found = own.filter((alarm) => alarm.severity === severity).length;
      if (found < allowedAt(severity)) {
        report.slack.push({ accountKind, severity, found, allowed: allowedAt(severity) });
      }
    }
  }
  return report;
}

function isNamed(alarm: CorpusAlarm, budget: BudgetSource | null): boolean {
  return (budget?.tolerated ?? []).some(
    ({ account, clause, severity, post }) =>
      account === alarm.accountKind &&
      clause === alarm.clause &&
      post === quoteStart(alarm.text) &&
      rank(severity) >= rank(alarm.severity),
  );
}

/** The budget that tolerates exactly these alarms. */
export function toBudget(alarms: readonly CorpusAlarm[]): BudgetSource {
  const countOf = (accountKind: AccountKind) =>
    Object.fromEntries(
      SEVERITIES.map((name) => [
        name,
        alarms.filter((alarm) => alarm.accountKind === accountKind && alarm.severity === name).length,
      ]),
    ) as Record<Severity, number>;
  return {
    official: countOf("official"),
    personal: countOf("personal"),
    tolerated: alarms.map(({ accountKind, clause, severity, text }) => ({
      account: accountKind,
      clause,
      severity,
      post: quoteStart(text),
    })),
  };
}

function quoteStart(text: string): string {
  return text.slice(0, QUOTED);
}
