import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import type { ClauseReport, PackReport } from "../../src/cli/report/pack-report.ts";
import { renderPage } from "../../src/cli/report/page.ts";

const CLAUSE: ClauseReport = {
  ...{ id: "VIC-01", title: "Do not identify a victim", category: "victims", isGuard: false },
  severity: { official: "hold", personal: "stop" },
  detection: {
    situations: 3,
    terms: 1_234,
    lists: 6,
    patterns: 2,
    entities: ["person-name"],
    others: ["link"],
  },
  examples: { warn: 14, silent: 9, failing: 1 },
  ...{
    reviewed: "2026-11-20",
    alarms: { note: 1, caution: 2, stop: 0, hold: 1 },
    gaps: ["failing", "source"],
  },
};

const REPORT: PackReport = {
  pack: {
    ...{ id: "city-pd", title: "Guidelines of the Riverton Police Department", version: 7, language: "en" },
    ...{ effective: "2026-12-01", reviewBy: "2027-12-01", owner: "Policy committee", strictness: "standard" },
  },
  problems: { errors: 1, warnings: 0 },
  checks: { made: 1_200, failed: 2 },
  lists: { count: 12, terms: 3_456 },
  clauses: [
    CLAUSE,
    { ...CLAUSE, id: "VIC-02", severity: { official: "caution" }, gaps: [], reviewed: null },
    { ...CLAUSE, id: "TONE-01", category: "tone", severity: { official: "note" }, gaps: [] },
    { ...CLAUSE, id: "WORK-02", category: "workplace", severity: {}, isGuard: true, gaps: [] },
  ],
  unusable: ["clauses/victims/VIC-09.yaml"],
  corpus: [
    {
      ...{ file: "corpus/official.txt", posts: 640 },
      marked: (["note", "caution", "stop", "hold"] as const).map((severity, index) => ({ index, severity })),
    },
  ],
  budget: { official: { note: 4 }, personal: {} },
  accuracy: {
    pack: { id: "city-pd", version: 6 },
    headlines: [
      { name: "should warn", tuned: { part: 6, whole: 9 }, blind: { part: 4, whole: 9 }, atLeast: 60 },
      { name: "look-alikes", tuned: { part: 1, whole: 90 }, blind: { part: 2, whole: 90 }, atMost: 3 },
    ],
    tuned: { clauses: [{ clause: "VIC-01", expected: 9, warned: 6, falseAlarms: 2 }] },
    blind: { clauses: [{ clause: "VIC-01", expected: 9, warned: 4, falseAlarms: 0 }] },
  },
};

/** Puts the page into this document, as a reader of the file would see it. */
function show(): void {
  const report = new DOMParser().parseFromString(renderPage(REPORT), "text/html");
  document.title = report.title;
  document.documentElement.lang = report.documentElement.lang;
  document.head.append(...report.querySelectorAll("style"));
  document.body.replaceChildren(...report.body.children);
}

async function setColours(scheme: "light" | "dark"): Promise<void> {
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: scheme }],
  });
}

afterEach(async () => {
  await setColours("light");
  for (const style of document.head.querySelectorAll("style")) style.remove();
  document.body.replaceChildren();
});

describe("the page of pack report", () => {
  test.each([
    ["light", 1_280],
    ["dark", 1_280],
    ["light", 360],
    ["dark", 360],
  ] as const)("can be read by everyone, in %s colours and %i pixels wide", async (scheme, width) => {
    await page.viewport(width, 900);
    await setColours(scheme);
    show();
    expect(matchMedia("(prefers-color-scheme: dark)").matches).toBe(scheme === "dark");
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
