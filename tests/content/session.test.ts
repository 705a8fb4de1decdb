import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ANSWER_LIMIT_MS, Session, type SessionDeps } from "../../src/content/session.ts";
import { MAX_TEXT, type NotCheckedReason, type Request, type Verdict } from "../../src/messaging/protocol.ts";
import type { FoundComposer } from "../../src/sites/types.ts";

const found = { surface: "post", editor: "textarea", element: {} } as FoundComposer;
const verdict: Verdict = {
  findings: [],
  clauses: [],
  accountKind: "personal",
  pack: { id: "p", title: "P", version: 1 },
};

/** A session whose text and answers the test controls. */
function createSession() {
  const page = { text: "", handle: "amy" as string | null, isBroken: false };
  const asked: { request: Request<"check">; answer(value: Verdict): void; fail(error: unknown): void }[] = [];
  const states: string[] = [];
  const deps: SessionDeps = {
    siteId: "x",
    read: () => {
      if (page.isBroken) throw new Error("strange page");
      return { text: page.text, rangesOf: () => null };
    },
    readHandle: () => page.handle,
    saveCaret: () => () => {},
    check: (request) => new Promise((answer, fail) => void asked.push({ request, answer, fail })),
    explainFailure: (error): NotCheckedReason => (error === "missing" ? "pack-missing" : "no-answer"),
    changed: ({ state }) => void states.push(state.kind),
  };
  const session = new Session(found, deps);
  const type = (text: string) => {
    page.text = text;
    session.refresh();
  };
  return { session, page, asked, states, type };
}

describe("a session", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("asks for a verdict on each new text and on no unchanged one", () => {
    const { session, asked, type } = createSession();
    type("a");
    session.refresh();
    type("ab");
    expect(asked.map(({ request }) => request.text)).toEqual(["a", "ab"]);
  });

  it("drops the answer to an older text", async () => {
    const { session, asked, type } = createSession();
    type("first");
    type("second");
    asked[0]?.answer({
      ...verdict,
      findings: [{ clause: "C", severity: "stop", start: 0, end: 1, message: "" }],
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toEqual({ kind: "checking" });
    asked[1]?.answer(verdict);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toEqual({ kind: "checked", verdict });
  });

  it("is not checked when no answer comes in time, and takes a late answer all the same", async () => {
    const { session, asked, type } = createSession();
    type("slow");
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS + 1);
    expect(session.state).toEqual({ kind: "not-checked", reason: "no-answer" });
    asked[0]?.answer(verdict);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state.kind).toBe("checked");
  });

  it("says why a check failed, and tries again on the next change", async () => {
    const { session, asked, type } = createSession();
    type("a");
    asked[0]?.fail("missing");
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toEqual({ kind: "not-checked", reason: "pack-missing" });
    type("ab");
    expect(session.state.kind).toBe("checking");
  });

  it("does not ask about blank or over-long drafts", () => {
    const { session, asked, type } = createSession();
    type(" \n ");
    expect(session.state).toEqual({ kind: "empty" });
    type("x".repeat(MAX_TEXT + 1));
    expect(session.state).toEqual({ kind: "not-checked", reason: "too-long" });
    expect(asked).toEqual([]);
  });

  it("is not checked while the page's text cannot be read, and recovers", () => {
    const { session, page, type } = createSession();
    type("a");
    page.isBroken = true;
    session.refresh();
    expect(session.state).toEqual({ kind: "not-checked", reason: "no-composer" });
    page.isBroken = false;
    session.refresh();
    expect(session.state.kind).toBe("checking");
  });

  it("asks again under the new handle when the account was switched", async () => {
    const { session, page, asked, type } = createSession();
    type("same words");
    page.handle = "RivertonPD";
    session.refreshHandle();
    expect(asked.map(({ request }) => request.handle)).toEqual(["amy", "RivertonPD"]);
    asked[0]?.answer(verdict);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state.kind).toBe("checking");
  });
});
