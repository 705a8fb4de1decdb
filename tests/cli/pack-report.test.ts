import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, clauseWith, PACK_YAML, writeFolder, writePack } from "./sample-folder.ts";

const GUARD_YAML = CLAUSE_YAML.replace("id: VIC-01", "id: WORK-02\nkind: guard")
  .replace(/^severity: .*\n/m, "")
  .replace("[suspect]", "[union]")
  .replace(/ {2}warn:\n(?: {4}- .*\n)+/, "");

const ACCURACY = {
  pack: { id: "riverton", version: 3 },
  headlines: [
    {
      ...{ name: "should warn: any finding", atLeast: 45 },
      ...{ tuned: { part: 3, whole: 4 }, blind: { part: 1, whole: 4 } },
    },
  ],
  tuned: {
    clauses: [
      { clause: "VIC-01", expected: 4, warned: 3, falseAlarms: 1 },
      { clause: "OPS-09", expected: 0, warned: 0, falseAlarms: 0 },
    ],
  },
  blind: { clauses: [{ clause: "VIC-01", expected: 4, warned: 1, falseAlarms: 0 }] },
};

async function report(files: Record<string, string> = {}, args: string[] = []) {
  const dir = writePack(files);
  const { code, out, err } = await runCli(["pack", "report", dir, ...args]);
  return { code, out, err: err.replaceAll(dir, "") };
}
const json = async (files: Record<string, string>) => JSON.parse((await report(files, ["--json"])).out);
const withAccuracy = (accuracy: unknown, args: string[] = []) => {
  const folder = writeFolder({ "accuracy.json": JSON.stringify(accuracy) });
  return report({}, ["--accuracy", join(folder, "accuracy.json"), ...args]);
};

describe("pack report", () => {
  it("counts what each clause has, and names what it lacks", async () => {
    const bare = clauseWith("id: VIC-01", "id: VIC-02")
      .replace(/^(?:owner|source|reviewed): .*\n/gm, "")
      .replace("    - A suspect hid.\n", "");
    const { clauses, checks, unusable } = await json({
      "clauses/victims/VIC-02.yaml": bare,
      "clauses/victims/VIC-03.yaml": clauseWith("id: VIC-01", "id: VIC-03").replace("title:", "titel:"),
      "clauses/work/WORK-02.yaml": GUARD_YAML.replace(/^falsePositives: .*\n/m, ""),
    });
    expect(unusable).toEqual(["clauses/victims/VIC-03.yaml"]);
    expect(clauses.map(({ id, gaps }: { id: string; gaps: string[] }) => [id, gaps])).toEqual([
      ["VIC-01", []],
      ["VIC-02", ["examples", "source", "owner", "review"]],
      ["WORK-02", ["limits"]],
    ]);
    expect(clauses[0]).toMatchObject({
      severity: { official: "hold", personal: "stop" },
      detection: { situations: 1, terms: 1, lists: 0 },
      examples: { warn: 3, silent: 3, failing: 0 },
      reviewed: "2026-01-01",
    });
    expect(checks.failed).toBe(0);
  });

  it("counts failing examples, and clauses that look for nothing at this strictness", async () => {
    const { clauses } = await json({
      "clauses/victims/VIC-01.yaml": clauseWith("One suspect left.", "One left."),
      "clauses/victims/VIC-02.yaml": clauseWith("id: VIC-01", "id: VIC-02\nstrictness: strict"),
    });
    expect(clauses[0]).toMatchObject({ examples: { failing: 1 }, gaps: ["failing"] });
    expect(clauses[1]).toMatchObject({ gaps: ["detection"] });
  });

  it("places every marked post of the corpus, and never quotes one", async () => {
    const files = {
      "corpus/official.txt": "Quiet walrus.\nA suspect walrus.\n",
      "corpus/budget.yaml": "official: { hold: 1 }\n",
    };
    const { corpus, clauses, budget } = await json(files);
    expect(corpus).toEqual([
      { file: "corpus/official.txt", posts: 2, marked: [{ index: 1, severity: "hold" }] },
    ]);
    expect(clauses[0].alarms).toEqual({ note: 0, caution: 0, stop: 0, hold: 1 });
    expect(budget.official).toEqual({ hold: 1 });
    const { out } = await report(files);
    expect(out).not.toContain("walrus");
    expect(out).toContain("official.txt: 1 of 2 checks raise a false alarm");
    expect(out).toContain("Tolerated: 1 hold on official posts, nothing on personal ones.");
  });

  it("is one page that loads nothing and runs nothing", async () => {
    const { code, out } = await report();
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(out).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import|https?:/);
  });

  it("gives every picture words, or hides it from those who cannot see it", async () => {
    const { out } = await withAccuracy(ACCURACY);
    const pictures = out.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures)
      expect(picture).toMatch(/role="img" aria-label="[^"]+"|aria-hidden="true"/);
  });

  it("shows what a pack says as text, whatever it says", async () => {
    const { out } = await report({
      "pack.yaml": PACK_YAML.replace("Riverton guidelines", `"</title><script>alert('1')</script>"`),
    });
    expect(out).toContain("<h1>&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;</h1>");
    expect(out).not.toContain("<script>");
  });

  it("shows how accurate each clause is, and which labelled clauses the pack does not have", async () => {
    const { out } = await withAccuracy(ACCURACY);
    expect(out).toContain("Should warn: any finding");
    expect(out).toContain("VIC-01 finds 1 of 4 blind posts, 3 of 4 tuned posts");
    expect(out).toMatch(/1 clause without any detection<\/b><span>OPS-09:/);
    expect(out).not.toContain("These figures were taken with");
  });

  it("says so when the figures are those of another version", async () => {
    const { out } = await withAccuracy({ ...ACCURACY, pack: { id: "riverton", version: 2 } });
    expect(out).toContain("These figures were taken with version 2 of riverton.");
  });

  it.each([
    ["nothing of the kind", { figures: [] }],
    ["a share without a whole", { ...ACCURACY, headlines: [{ name: "x", tuned: { part: 1 }, blind: null }] }],
    ["a clause without counts", { ...ACCURACY, tuned: { clauses: [{ clause: "VIC-01" }] } }],
  ])("refuses an accuracy file that holds %s", async (_, accuracy) => {
    const { code, out, err } = await withAccuracy(accuracy);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("holds no accuracy figures. Fix: write it with npm run -s accuracy -- --json.");
  });

  it("writes where it is told to, and says when it cannot", async () => {
    const out = join(writeFolder({ "keep.txt": "" }), "report.html");
    expect(await report({}, ["--out", out])).toMatchObject({ code: 0, out: "", err: `Wrote ${out}.\n` });
    expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>/);
    const nowhere = await report({}, ["--out", join(out, "x.html")]);
    expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringContaining("Can't write")]);
  });
});
