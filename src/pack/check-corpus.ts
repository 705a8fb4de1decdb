import { type CorpusAlarm, holdBudget, type Overrun, toAlarms } from "./budget.ts";
import type { Check, ExampleFailure, ExampleReport } from "./examples.ts";
import { describeFindings, quoteSpan } from "./quote-findings.ts";
import { corpusKindOf } from "./read-text.ts";
import type { PackSource } from "./source.ts";

/**
 * Checks the posts of a pack's corpus. They must produce nothing, but on those of `official.txt` and `personal.txt`
 * the pack's budget is tolerated, as long as `isBudgetHeld`: otherwise whatever is found there.
 */
export function checkCorpus(pack: PackSource, check: Check, isBudgetHeld: boolean): ExampleReport {
  const failures: ExampleFailure[] = [];
  const alarms: CorpusAlarm[] = [];
  let checks = 0;
  pack.corpus.forEach(({ path: file, line, text, accountKinds }, index) => {
    for (const accountKind of accountKinds) {
      checks++;
      const findings = check(text, { accountKind, surface: "post", site: "generic" });
      if (findings.length === 0) continue;
      const post = { file, index, text, accountKind };
      if (corpusKindOf(file) !== null) alarms.push(...toAlarms({ ...post, line }, findings));
      else {
        const actual = describeFindings(findings, text);
        failures.push({ ...post, path: [line], clause: null, kind: "corpus", expected: "nothing", actual });
      }
    }
  });
  if (isBudgetHeld) failures.push(...nameOverruns(holdBudget(alarms, pack.budget).overruns));
  return { checks, failures, alarms };
}

/** Each alarm over the budget once, under the gravest severity that it breaks. */
function nameOverruns(overruns: readonly Overrun[]): ExampleFailure[] {
  const named = new Set<CorpusAlarm>();
  return overruns.flatMap((overrun) => {
    const alarms = overrun.alarms.filter((alarm) => !named.has(alarm));
    for (const alarm of alarms) named.add(alarm);
    return alarms.map((alarm) => toFailure(alarm, overrun));
  });
}

function toFailure(alarm: CorpusAlarm, { severity, found, allowed }: Overrun): ExampleFailure {
  const { file, line, index, text, accountKind, clause } = alarm;
  const subject = `${allowed} of ${severity}${severity === "hold" ? "" : " or more"} on ${accountKind} posts`;
  return {
    ...{ file, path: [line], clause: null, kind: "corpus", index, text, accountKind },
    expected: allowed === 0 ? "nothing" : `no more than ${subject}, as budgeted (now ${found})`,
    actual: `${clause} (${alarm.severity}) at ${quoteSpan(text, alarm)}`,
  };
}
