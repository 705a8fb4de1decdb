import type { BudgetReport } from "../../pack/budget.ts";
import { countOf } from "./problems.ts";
import type { Style } from "./style.ts";

/** What to do about a corpus that is over its budget, or that needs less of it. Empty when it fits exactly. */
export function renderBudget({ overruns, slack }: BudgetReport, style: Style): string {
  const over = overruns.map(({ accountKind, severity, found, allowed }) => {
    const what = `${countOf(found, "finding")} of ${severity}${severity === "hold" ? "" : " or more"}`;
    return `${style.red("over budget")} ${what} on ${accountKind} posts, ${allowed} tolerated\n`;
  });
  const advice =
    over.length > 0
      ? "    Fix: change the clause so that it leaves these posts alone. If they are worth it: pack test --update-budget\n"
      : "";
  const under = slack.map(
    ({ accountKind, severity, found, allowed }) =>
      `${style.green("budget could be lower")} ${found} instead of ${countOf(allowed, "finding")} of ${severity} on ${accountKind} posts: pack test --update-budget\n`,
  );
  return `${over.join("")}${advice}${under.join("")}`;
}
