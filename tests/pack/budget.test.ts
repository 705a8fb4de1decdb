import { describe, expect, it } from "vitest";
import type { AccountKind, Severity } from "../../src/engine/types.ts";
import { type CorpusAlarm, holdBudget, toAlarms, toBudget } from "../../src/pack/budget.ts";

const alarm = (severity: Severity, text: string, accountKind: AccountKind = "official"): CorpusAlarm => ({
  ...{ file: "corpus/official.txt", line: 0, index: 0, clause: "VIC-01", start: 0, end: 1 },
  ...{ severity, text, accountKind },
});

describe("a budget for false alarms", () => {
  it("tolerates nothing where there is none", () => {
    const { overruns } = holdBudget([alarm("stop", "a")], null);
    expect(overruns).toMatchObject([{ accountKind: "official", severity: "stop", found: 1, allowed: 0 }]);
  });

  it("is made to fit what is there", () => {
    const alarms = [alarm("note", "a"), alarm("hold", "b"), alarm("caution", "c", "personal")];
    expect(holdBudget(alarms, toBudget(alarms))).toEqual({ overruns: [], slack: [] });
  });

  it("names the alarm that it does not know, and only that", () => {
    const known = [alarm("caution", "a"), alarm("caution", "b")];
    const { overruns } = holdBudget([...known, alarm("caution", "new")], toBudget(known));
    expect(overruns).toHaveLength(1);
    expect(overruns[0]).toMatchObject({ severity: "caution", found: 3, allowed: 2 });
    expect(overruns[0]?.alarms.map(({ text }) => text)).toEqual(["new"]);
  });

  it("names every alarm when the budget names none", () => {
    const { overruns } = holdBudget([alarm("note", "a"), alarm("note", "b")], { official: { note: 1 } });
    expect(overruns[0]?.alarms).toHaveLength(2);
  });

  it("takes a known alarm that has become graver for a new one", () => {
    const { overruns } = holdBudget([alarm("stop", "a")], toBudget([alarm("note", "a")]));
    expect(overruns).toMatchObject([{ severity: "stop", found: 1, allowed: 0, alarms: [{ text: "a" }] }]);
  });

  it("lets a clause become milder, and says that the budget could be lower", () => {
    const report = holdBudget([alarm("note", "a")], toBudget([alarm("stop", "a")]));
    expect(report).toEqual({
      overruns: [],
      slack: [{ accountKind: "official", severity: "stop", found: 0, allowed: 1 }],
    });
  });

  it("keeps official and personal posts apart", () => {
    const budget = toBudget([alarm("note", "a", "personal")]);
    expect(holdBudget([alarm("note", "a")], budget).overruns).toMatchObject([{ accountKind: "official" }]);
  });

  it("counts a clause once a post, at its most serious place", () => {
    const post = {
      file: "corpus/official.txt",
      line: 3,
      index: 3,
      text: "ab",
      accountKind: "official",
    } as const;
    const finding = { clause: "VIC-01", message: "", start: 0, end: 1 };
    const alarms = toAlarms(post, [
      { ...finding, severity: "stop" },
      { ...finding, severity: "note", start: 1, end: 2 },
    ]);
    expect(alarms).toMatchObject([{ clause: "VIC-01", severity: "stop", start: 0 }]);
  });
});
