import { describe, expect, it } from "vitest";
import type { ClauseCard } from "../../src/engine/types.ts";
import type { PageReport, SessionReport } from "../../src/messaging/protocol.ts";
import { describeFindings, pickSession, wrapText } from "../../src/practice/describe-findings.ts";
import { explainNothing } from "../../src/practice/show-run.ts";

const clause: ClauseCard = {
  id: "VIC-01",
  title: "Do not identify a victim",
  category: "victims",
  policy: "Do not publish a victim's name or address. The exceptions are written consent or a safety need.",
  reason: "",
  consequence: "",
  advice: "",
  allowed: "",
};

function session(change: Partial<SessionReport> = {}): SessionReport {
  return { surface: "post", state: "checked", findings: [], clauses: [clause], ...change };
}

function page(sessions: SessionReport[]): PageReport {
  return {
    site: { id: "practice", name: "Practice page", host: "127.0.0.1" },
    handle: "sam.rivera",
    accountKind: "personal",
    sessions,
  };
}

const name = {
  clause: "VIC-01",
  severity: "stop",
  start: 12,
  end: 18,
  message: "",
  excerpt: "Jo Doe",
} as const;
const street = { ...name, start: 2, end: 9, severity: "note", excerpt: "4 Elm St" } as const;

describe("printing findings", () => {
  it("shows severity, words, clause and the policy's first sentence, in the order of the text", () => {
    expect(describeFindings(session({ findings: [name, street] }))).toBe(
      [
        "2 places deserve a second look:",
        "",
        "  NOTE    “4 Elm St”",
        "      VIC-01 Do not identify a victim",
        "      Do not publish a victim's name or address.",
        "",
        "  STOP    “Jo Doe”",
        "      VIC-01 Do not identify a victim",
        "      Do not publish a victim's name or address.",
        "",
      ].join("\n"),
    );
  });

  it("still names the clause when its card is missing", () => {
    expect(describeFindings(session({ findings: [name], clauses: [] }))).toBe(
      "1 place deserves a second look:\n\n  STOP    “Jo Doe”\n      VIC-01\n",
    );
  });

  it("wraps long sentences at 80 columns without breaking words", () => {
    const lines = wrapText("word ".repeat(60).trim(), "    ").split("\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.every((line) => /^ {4}word( word)*$/.test(line))).toBe(true);
  });
});

describe("looking for findings on the page", () => {
  it("picks the draft in which something was found", () => {
    const found = session({ findings: [name] });
    expect(pickSession(page([session(), found]))).toBe(found);
    expect(pickSession(page([session()]))).toBeNull();
    expect(pickSession(null)).toBeNull();
  });

  it("tells apart why nothing was found", () => {
    expect(explainNothing(null)).toMatch(/not running/);
    expect(explainNothing(page([]))).toMatch(/did not notice the compose box/);
    expect(explainNothing(page([session()]))).toMatch(/checked, and nothing was found/);
    const notChecked = session({ state: "not-checked", reason: "pack-missing" });
    expect(explainNothing(page([notChecked]))).toMatch(/not checked \(pack-missing\)/);
  });
});
