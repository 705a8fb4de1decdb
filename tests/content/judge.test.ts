import { describe, expect, it } from "vitest";
import { draftKey, judge } from "../../src/content/judge.ts";
import type { Session, SessionState } from "../../src/content/session.ts";
import type { Severity } from "../../src/engine/types.ts";
import type { NotCheckedReason } from "../../src/messaging/protocol.ts";

function checked(...severities: Severity[]): SessionState {
  const findings = severities.map((severity) => ({
    clause: "VIC-01",
    severity,
    start: 0,
    end: 4,
    message: "",
  }));
  const pack = { id: "p", title: "P", version: 1 };
  return { kind: "checked", verdict: { findings, clauses: [], accountKind: "personal", pack } };
}

function sessionWith(state: SessionState, text = "some words"): Session {
  return { state, text, handle: null, found: { surface: "post" } } as Session;
}

const unchecked = (reason: NotCheckedReason) => sessionWith({ kind: "not-checked", reason });
const nothing = new Set<string>();

describe("judging a press of Post", () => {
  it("passes a checked draft without findings, and one with notes and cautions only", () => {
    expect(judge([sessionWith(checked())], nothing)).toEqual({ kind: "pass" });
    expect(judge([sessionWith(checked("caution", "note"))], nothing)).toEqual({ kind: "pass" });
  });

  it("holds a draft with a stop or hold finding", () => {
    expect(judge([sessionWith(checked("stop"))], nothing)).toEqual({ kind: "hold" });
    expect(judge([sessionWith(checked("hold", "note"))], nothing)).toEqual({ kind: "hold" });
  });

  it("holds a thread when any of its drafts must be held, also beside an unchecked one", () => {
    const thread = [unchecked("too-long"), sessionWith(checked()), sessionWith(checked("stop"))];
    expect(judge(thread, nothing)).toEqual({ kind: "hold" });
  });

  it("waits where there is no verdict yet or the last try went unanswered", () => {
    expect(judge([sessionWith({ kind: "checking" })], nothing)).toEqual({ kind: "wait" });
    expect(judge([unchecked("no-answer")], nothing)).toEqual({ kind: "wait" });
  });

  it.each<NotCheckedReason>(["too-long", "reload-page", "no-composer", "pack-missing"])(
    "lets a draft pass that is shown as not checked: %s",
    (reason) => {
      expect(judge([unchecked(reason)], nothing)).toEqual({ kind: "pass" });
    },
  );

  it("lets exactly the decided text through, and stops a changed one", () => {
    const session = sessionWith(checked("stop"), "as decided");
    const decided = new Set([draftKey(session)]);
    expect(judge([session], decided)).toEqual({ kind: "pass" });
    expect(judge([sessionWith(checked("stop"), "as decided!")], decided)).toEqual({ kind: "hold" });
  });

  it("does not take a decision made on a personal account for an official one", () => {
    const personal = sessionWith(checked("stop"));
    const official = sessionWith(checked("hold"));
    if (official.state.kind === "checked") official.state.verdict.accountKind = "official";
    expect(judge([official], new Set([draftKey(personal)]))).toEqual({ kind: "hold" });
  });

  it("passes when there is nothing to publish", () => {
    expect(judge([], nothing)).toEqual({ kind: "pass" });
  });
});
