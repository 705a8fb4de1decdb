import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MAX_TEXT, type Messages } from "../../src/messaging/protocol.ts";
import { createReceiver, HandlerError, type Handlers } from "../../src/messaging/receive.ts";
import { MessageError, send } from "../../src/messaging/send.ts";

const self = { id: "own-id", origin: "chrome-extension://own-id/" };
const tab = { id: "own-id", url: "https://x.com/home", tab: { id: 7 } };
const page = { id: "own-id", url: "chrome-extension://own-id/src/popup/index.html" };

function createHandlers(): Handlers {
  const verdict = {
    findings: [],
    clauses: [],
    accountKind: "personal" as const,
    pack: { id: "p", title: "P", version: 1 },
  };
  return {
    check: vi.fn(() => verdict),
    wake: vi.fn(() => ({ ready: true as const })),
    "report-badge": vi.fn(() => ({ done: true as const })),
    "get-status": vi.fn(() => ({ pack: null })),
    "get-account-choice": vi.fn(() => ({ choice: null })),
    "set-account-choice": vi.fn(() => ({ done: true as const })),
  };
}

const good: { [N in keyof Messages]: Messages[N]["request"] } = {
  check: { text: "hello", site: "x", surface: "post", handle: null },
  wake: {},
  "report-badge": { badge: { kind: "findings", count: 2, serious: true } },
  "get-status": {},
  "get-account-choice": { host: "x.com" },
  "set-account-choice": { host: "x.com", choice: "official" },
};

const fromPage = ["get-status", "get-account-choice", "set-account-choice"];
const names = Object.keys(good) as (keyof Messages)[];

describe("receiving messages", () => {
  it.each(names)("answers a good %s from its own kind of sender", async (name) => {
    const handlers = createHandlers();
    const sender = fromPage.includes(name) ? page : tab;
    const answer = await createReceiver(self, handlers)({ name, request: good[name] }, sender);
    expect(answer.ok).toBe(true);
    expect(handlers[name]).toHaveBeenCalledWith(
      good[name],
      expect.objectContaining({ tabId: sender === tab ? 7 : null }),
    );
  });

  it.each(names)(
    "refuses %s from the other kind of sender, another extension and a bare object",
    async (name) => {
      const handlers = createHandlers();
      const receive = createReceiver(self, handlers);
      const wrong = [
        fromPage.includes(name) ? tab : page,
        { ...tab, id: "other" },
        { ...page, id: "other" },
        {},
      ];
      for (const sender of wrong) {
        const answer = await receive({ name, request: good[name] }, sender);
        expect(answer).toMatchObject({ ok: false, error: { code: "wrong-sender" } });
      }
      expect(handlers[name]).not.toHaveBeenCalled();
    },
  );

  it.each(names)("refuses %s with a missing, an extra and a wrong-typed field", async (name) => {
    const handlers = createHandlers();
    const receive = createReceiver(self, handlers);
    const sender = fromPage.includes(name) ? page : tab;
    for (const request of [undefined, null, 1, "x", [], { ...good[name], extra: 1 }]) {
      const answer = await receive({ name, request }, sender);
      expect(answer).toMatchObject({ ok: false, error: { code: "malformed" } });
    }
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it("refuses a draft over the limit and says so without repeating it", async () => {
    const text = "secret ".repeat(MAX_TEXT / 7 + 1);
    const answer = await createReceiver(self, createHandlers())(
      { name: "check", request: { ...good.check, text } },
      tab,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "too-large" } });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("answers a failing handler with a code and nothing of what it threw", async () => {
    const handlers = {
      ...createHandlers(),
      check: () => Promise.reject(new Error("draft text in an error")),
    };
    const answer = await createReceiver(self, handlers)({ name: "check", request: good.check }, tab);
    expect(answer).toEqual({
      ok: false,
      error: { code: "failed", message: '"check" could not be carried out.' },
    });
  });

  it("passes on the code a handler chose", async () => {
    const handlers: Handlers = {
      ...createHandlers(),
      check: () => {
        throw new HandlerError("pack-missing", "No guideline pack is in force.");
      },
    };
    const answer = await createReceiver(self, handlers)({ name: "check", request: good.check }, tab);
    expect(answer).toMatchObject({ ok: false, error: { code: "pack-missing" } });
  });

  it("answers anything at all and never throws", async () => {
    const receive = createReceiver(self, createHandlers());
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (name, request) => {
        for (const message of [name, { name, request }, { name: "check", request }]) {
          expect(await receive(message, tab)).toHaveProperty("ok");
        }
      }),
    );
    expect(await receive({ name: "constructor", request: {} }, tab)).toMatchObject({
      error: { code: "unknown-message" },
    });
  });
});

describe("sending messages", () => {
  it("returns the value of a good answer", async () => {
    const runtime = { sendMessage: async () => ({ ok: true, value: { ready: true } }) };
    expect(await send(runtime, "wake", {})).toEqual({ ready: true });
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("Extension context invalidated."))],
    ["does not answer", async () => undefined],
    ["answers nonsense", async () => 42],
  ])("throws no-answer when the background %s", async (_, sendMessage) => {
    await expect(send({ sendMessage }, "wake", {})).rejects.toMatchObject({ code: "no-answer" });
  });

  it("throws the code of an error answer", async () => {
    const runtime = {
      sendMessage: async () => ({ ok: false, error: { code: "pack-missing", message: "None." } }),
    };
    const sent = send(runtime, "check", good.check);
    await expect(sent).rejects.toBeInstanceOf(MessageError);
    await expect(sent).rejects.toMatchObject({ code: "pack-missing" });
  });
});
