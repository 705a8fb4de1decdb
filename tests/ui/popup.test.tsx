import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/ui/theme.css";
import "../../src/ui/parts.css";
import "../../src/popup/popup.css";
import type { PackStatus, PageReport, SessionReport } from "../../src/messaging/protocol.ts";
import { Popup } from "../../src/popup/popup.tsx";
import type { PopupBrowser } from "../../src/popup/read-tab.ts";
import { buttonIn } from "./mounted-panel.ts";
import { nameFinding, victimClause } from "./sample-views.ts";

const pack: PackStatus = {
  id: "model",
  title: "Model guidelines",
  version: 3,
  effective: "2026-09-01",
  reviewBy: "2027-09-01",
  owner: "The committee",
  clauseCount: 48,
  skippedCount: 2,
  source: "embedded",
};

const draft: SessionReport = {
  surface: "post",
  state: "checked",
  findings: [
    {
      clause: "VIC-01",
      severity: "stop",
      message: nameFinding.message,
      excerpt: nameFinding.excerpt,
      start: 0,
      end: 13,
    },
  ],
  clauses: [victimClause],
};

const report: PageReport = {
  site: { id: "x", name: "X", host: "x.com" },
  handle: "officer",
  accountKind: "personal",
  sessions: [draft],
};

interface World {
  report?: PageReport;
  url?: string;
  isGranted?: boolean;
  willGrant?: boolean;
  answers?: Record<string, unknown>;
}

/** A browser in a given state; `sent` collects the messages to the background. */
function pretendBrowser(world: World) {
  const sent: { name: string; request: unknown }[] = [];
  const answers: Record<string, unknown> = {
    "get-status": { ok: true, value: { pack } },
    "get-account-choice": { ok: true, value: { choice: null } },
    "set-account-choice": { ok: true, value: { done: true } },
    ...world.answers,
  };
  const tab = { id: 7, url: world.url ?? "https://social.example.org/home?draft=1" };
  const browser: PopupBrowser = {
    runtime: {
      sendMessage: async (message) => {
        const typed = message as { name: string; request: unknown };
        sent.push(typed);
        return answers[typed.name];
      },
    },
    tabs: {
      query: async () => [tab],
      get: async (id) => ({ ...tab, id }),
      sendMessage: vi.fn(async () => {
        if (world.report) return world.report;
        throw new Error("Receiving end does not exist.");
      }),
    },
    permissions: {
      contains: async () => world.isGranted ?? false,
      request: vi.fn(async () => world.willGrant ?? false),
    },
  };
  return { browser, sent };
}

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.className = "surface";
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
});

function open(world: World, tabId: number | null = null) {
  const pretend = pretendBrowser(world);
  render(<Popup browser={pretend.browser} tabId={tabId} />, root);
  return pretend;
}

const shows = (words: string) => vi.waitFor(() => expect(root.textContent).toContain(words));

describe("the popup", () => {
  test("shows this tab's draft with its finding and the clause", async () => {
    open({ report });
    await shows("1 to look at");
    expect(root.textContent).toContain("Looks like it names the person harmed.");
    expect(root.querySelector("q")?.textContent).toBe("Dana Whitlock");
    expect(root.textContent).toContain("VIC-01");
    expect(root.textContent).toContain("Posting as @officer");
    expect(root.textContent).toContain("Checked on this device. Your draft is never sent or stored.");
  });

  test("shows the pack in force and what of it cannot be used", async () => {
    open({ report });
    await shows("Model guidelines");
    expect(root.textContent).toContain("Version 3, in effect from September 1, 2026 · 48 clauses");
    expect(root.textContent).toContain("2 clauses need a newer Second Look");
  });

  test("asks the tab it was told to ask", async () => {
    const { browser } = open({ report }, 42);
    await shows("1 to look at");
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(42, { name: "describe-page" });
  });

  test("follows the page while it is open", async () => {
    const world: World = { report: { ...report, sessions: [] } };
    open(world);
    await shows("Start typing a post and its check appears here.");
    world.report = report;
    await vi.waitFor(() => expect(root.textContent).toContain("1 to look at"), { timeout: 2000 });
  });

  test("never calls a draft fine that is not checked", async () => {
    const unchecked: SessionReport = {
      surface: "reply",
      state: "not-checked",
      reason: "too-long",
      findings: [],
      clauses: [],
    };
    open({ report: { ...report, sessions: [unchecked] } });
    await shows("Not checked");
    expect(root.textContent).toContain("longer than Second Look can check");
    expect(root.textContent).not.toContain("Nothing to look at");
  });

  test("asks for access to a site in the press itself, for that site alone", async () => {
    const { browser } = open({ willGrant: false });
    await shows("does not check posts on social.example.org yet");
    await userEvent.click(buttonIn(root, "Check posts on this site"));
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ["https://social.example.org/*"] });
    await shows("The browser did not give access.");
  });

  test("shows the site as soon as access is given", async () => {
    const world: World = { willGrant: true };
    open(world);
    await shows("does not check posts on");
    world.report = { ...report, sessions: [] };
    await userEvent.click(buttonIn(root, "Check posts on this site"));
    await shows("Start typing a post");
  });

  test("asks for a reload where it has access and gets no answer", async () => {
    open({ isGranted: true });
    await shows("Copy your draft, then reload the page.");
  });

  test.each(["chrome://settings/", "about:addons", "http://social.example.org/", ""])(
    "offers nothing on %s",
    async (url) => {
      open({ url });
      await shows("It cannot check this page.");
      expect(root.querySelector("button")).toBeNull();
    },
  );

  test("stores the officer's choice of account kind for the site's host", async () => {
    const { sent } = open({ report });
    await shows("Official");
    await userEvent.click(root.querySelectorAll("label")[2] as HTMLElement);
    await vi.waitFor(() =>
      expect(sent).toContainEqual({
        name: "set-account-choice",
        request: { host: "x.com", choice: "official" },
      }),
    );
  });

  test("works the account switch with the arrow keys", async () => {
    const { sent } = open({ report });
    await shows("Official");
    root.querySelector<HTMLInputElement>("input:checked")?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() =>
      expect(sent).toContainEqual({
        name: "set-account-choice",
        request: { host: "x.com", choice: "personal" },
      }),
    );
  });

  test("says so when a choice was not saved", async () => {
    const failed = { ok: false, error: { code: "failed", message: "" } };
    open({ report, answers: { "set-account-choice": failed } });
    await shows("Official");
    await userEvent.click(root.querySelectorAll("label")[1] as HTMLElement);
    await shows("Your choice was not saved.");
  });

  test("says when no guidelines are loaded and when the background is silent", async () => {
    open({ report, answers: { "get-status": { ok: true, value: { pack: null } } } });
    await shows("No guidelines are loaded, so nothing can be checked.");
    render(null, root);
    open({ report, answers: { "get-status": undefined } });
    await shows("Second Look could not read the guidelines.");
  });

  test.each<[string, World]>([
    ["a draft with findings", { report }],
    ["no draft", { report: { ...report, handle: null, accountKind: null, sessions: [] } }],
    ["a site that is not watched", {}],
  ])("has no accessibility fault with %s", async (_name, world) => {
    open(world);
    await shows("Model guidelines");
    const { violations } = await axe.run(root);
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  });
});
