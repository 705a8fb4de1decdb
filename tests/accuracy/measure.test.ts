import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/cli/load-pack.ts";
import type { CompiledPack } from "../../src/engine/types.ts";
import { CLAUSE_YAML, writeFolder, writePack } from "../cli/sample-folder.ts";
import { type Figures, measureSets } from "./measure.ts";
import { readSets } from "./read/read-sets.ts";

/** Marks "suspect": VIC-01 holds it on official accounts and stops it on personal ones, DIG-01 only notes "scum". */
const DIGNITY_YAML = CLAUSE_YAML.replace("id: VIC-01", "id: DIG-01")
  .replace("official: hold, personal: stop", "official: note, personal: note")
  .replace("[suspect] }", "[scum] }")
  .replaceAll("suspect", "scum");

const lines = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

async function measureFolder(files: Record<string, string>, known = new Set<string>()): Promise<Figures> {
  const { compiled } = await loadPack(writePack({ "clauses/dignity/DIG-01.yaml": DIGNITY_YAML }));
  const { sets } = await readSets(writeFolder(files));
  return measureSets(compiled as CompiledPack, sets, { known, report: () => {} }).figures;
}

describe("the accuracy of a pack", () => {
  it("counts an expected clause that speaks, one that does not, and one that is out of reach", async () => {
    const { clauses } = await measureFolder({
      "a.jsonl": lines(
        { text: "The suspect ran.", expect: ["VIC-01"] },
        { text: "He ran.", expect: ["VIC-01"] },
        { text: "A suspect left.", expect: ["VIC-01"], surface: "message" },
        { text: "Suspect scum.", expect: ["DIG-01"] },
      ),
    });
    const score = { labelled: 3, expected: 2, warned: 1, falseAlarms: 0, besides: 1 };
    expect(clauses.find(({ clause }) => clause === "VIC-01")).toEqual({ clause: "VIC-01", ...score });
  });

  it("counts a finding of another clause of the same category as the right category", async () => {
    const { warnings, grave, categories } = await measureFolder({
      "a.jsonl": lines(
        { text: "The suspect ran.", expect: ["VIC-04"], severity: "stop" },
        { text: "The suspect left.", expect: ["OPS-01"], severity: "caution" },
      ),
    });
    expect(warnings).toEqual({ posts: 2, found: 2, rightCategory: 1, rightClause: 0, stopped: 2 });
    expect(grave).toMatchObject({ posts: 1, rightCategory: 1 });
    expect(categories).toEqual([
      { category: "OPS", posts: 1, found: 0, grave: 0, graveFound: 0 },
      { category: "victims", posts: 1, found: 1, grave: 1, graveFound: 1 },
    ]);
  });

  it("counts false alarms by the most serious finding, look-alikes and personal posts apart", async () => {
    const { silence } = await measureFolder({
      "a.jsonl": lines(
        { text: "A suspect, scum.", expect: [], hard: true },
        { text: "Scum.", expect: [] },
        { text: "A suspect.", expect: [], account: "personal" },
        { text: "Good morning.", expect: [], account: "personal" },
      ),
    });
    expect(silence.all).toEqual({ posts: 4, note: 1, caution: 0, stop: 1, hold: 1, abuse: 2 });
    expect(silence.lookAlikes).toMatchObject({ posts: 1, hold: 1 });
    expect(silence.plainPersonal).toMatchObject({ posts: 2, stop: 1, note: 0 });
  });

  it("asks of an example only what its clause says", async () => {
    const { clauses, silence, spared } = await measureFolder({
      "a.jsonl": lines(
        { text: "The suspect ran.", clause: "VIC-01", violates: true },
        { text: "Scum and suspect.", clause: "VIC-01", violates: false },
        { text: "Scum.", clause: "VIC-01", violates: false },
      ),
    });
    expect(clauses.find(({ clause }) => clause === "VIC-01")).toMatchObject({ warned: 1, falseAlarms: 1 });
    expect(clauses.find(({ clause }) => clause === "DIG-01")).toMatchObject({ falseAlarms: 0, besides: 2 });
    expect(spared).toEqual({ posts: 2, marked: 1 });
    expect(silence.all.posts).toBe(0);
  });

  it("counts a repeated post once, and one that was seen on the other side not at all", async () => {
    const post = { text: "Good morning.", expect: [] };
    const twice = { "a.jsonl": lines(post), "b.jsonl": lines(post, { ...post, account: "personal" }) };
    const tuned = await measureFolder(twice);
    expect([tuned.silence.all.posts, tuned.repeated]).toEqual([2, 1]);
    const other = { text: "Good evening.", expect: [] };
    const blind = await measureFolder({ "c.jsonl": lines(post, other) }, new Set([post.text]));
    expect([blind.silence.all.posts, blind.repeated]).toEqual([1, 1]);
  });

  it("judges abuse by dignity clauses and by any, beside word lists over the same texts", async () => {
    const { judged } = await measureFolder({
      "abuse/a.jsonl": lines(
        { text: "Scum, all of them.", label: 1 },
        { text: "What the fuck.", label: 1 },
        { text: "The suspect ran.", label: 0 },
        { text: "Good morning.", label: 0 },
      ),
    });
    const counts = Object.fromEntries(judged.map((one) => [one.checker, [one.flagged, one.falseAlarms]]));
    expect(counts).toMatchObject({
      "Second Look, dignity": [1, 0],
      "Second Look, any": [1, 1],
      obscenity: [1, 0],
    });
    expect(judged.every(({ positives, negatives }) => positives === 2 && negatives === 2)).toBe(true);
  });

  it("measures entities where rows have spans", async () => {
    const { entities } = await measureFolder({
      "a.jsonl": lines({ text: "Mail dana@example.org.", spans: [{ start: 5, end: 21, label: "email" }] }),
    });
    expect(entities).toMatchObject([{ source: "a", kind: "email", expected: 1, recalled: 1, exact: 1 }]);
  });

  it("names file and line of a row that it cannot read, and never the row", async () => {
    await expect(measureFolder({ "a.jsonl": '{"text":"x"}\n{"secret' })).rejects.toThrow(
      /^a\.jsonl:2 is not valid JSON\.$/,
    );
    await expect(measureFolder({ "a.jsonl": '{"body":"secret"}' })).rejects.toThrow(
      /^a\.jsonl:1 has no text\.$/,
    );
  });
});
