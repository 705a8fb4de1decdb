import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import type { CompiledClause, MatcherNode } from "../../src/engine/types.ts";
import { marked, OFFICIAL, openSample, PERSONAL, sampleClause } from "./sample.ts";

const list = (index: number): MatcherNode => ({ kind: "terms", list: index });
const lists = [["guilty", "guilty man", "man of war"], ["case"]];

function clause(id: string, detect: MatcherNode, changes: Partial<CompiledClause> = {}): CompiledClause {
  const sample = sampleClause(detect, changes);
  return { ...sample, card: { ...sample.card, id } };
}

describe("a check", () => {
  it("reports clause, place, severity and a message with the officer's own words", () => {
    const pack = openSample({ lists, clauses: [clause("A-01", list(1))] });
    expect(evaluate(pack, "The CASE.", PERSONAL)).toEqual([
      { clause: "A-01", start: 4, end: 8, severity: "stop", message: 'May touch ("CASE").' },
    ]);
  });

  it("never goes above a stop on a personal account", () => {
    const pack = openSample({
      lists,
      clauses: [clause("A-01", list(1), { severity: { official: "hold", personal: "hold" } })],
    });
    expect(evaluate(pack, "case", PERSONAL)[0]?.severity).toBe("stop");
    expect(evaluate(pack, "case", OFFICIAL)[0]?.severity).toBe("hold");
  });

  it("leaves out clauses that do not apply to the account or the surface", () => {
    const pack = openSample({
      lists,
      clauses: [
        clause("A-01", list(1), { severity: { official: "stop" } }),
        clause("A-02", list(1), { surfaces: ["profile"] }),
      ],
    });
    expect(evaluate(pack, "case", PERSONAL)).toEqual([]);
  });

  it("makes one finding of overlapping matches of one clause", () => {
    const pack = openSample({ lists, clauses: [clause("A-01", list(0))] });
    const text = "a guilty man of war, guilty";
    expect(marked(text, evaluate(pack, text, PERSONAL))).toEqual(["guilty man of war", "guilty"]);
  });

  it("keeps findings of different clauses apart, the most serious first, then by place", () => {
    const pack = openSample({
      lists,
      clauses: [
        clause("C", list(1), { severity: { personal: "note" } }),
        clause("B", list(0)),
        clause("A", list(0), { severity: { personal: "caution" } }),
      ],
    });
    const text = "case guilty case guilty";
    expect(evaluate(pack, text, PERSONAL).map(({ clause, start }) => `${clause}${start}`)).toEqual([
      "B5",
      "B17",
      "A5",
      "A17",
      "C0",
      "C12",
    ]);
  });

  it("evaluates clauses without triggers always and others only when a list has hit", () => {
    const pack = openSample({
      lists,
      clauses: [
        clause("A", { kind: "hashtag", approved: true }),
        clause("B", list(0)),
        clause("C", { kind: "all", of: [list(1), list(0)] }),
      ],
    });
    expect(evaluate(pack, "#tag", PERSONAL).map((finding) => finding.clause)).toEqual(["A"]);
    expect(evaluate(pack, "guilty case", PERSONAL).map((finding) => finding.clause)).toEqual(["B", "C"]);
  });

  it("never lets a guard clause fire", () => {
    const guard = { ...clause("G", list(1)), detect: null };
    expect(evaluate(openSample({ lists, clauses: [guard] }), "case", PERSONAL)).toEqual([]);
  });

  it("shortens a long excerpt between characters and takes it literally", () => {
    const long = `${"x".repeat(58)}👮👮 y`;
    const pack = openSample({
      lists: [[], []],
      patterns: ["x+.*y", "\\$&"],
      clauses: [clause("A", { kind: "pattern", pattern: 0 }), clause("B", { kind: "pattern", pattern: 1 })],
    });
    expect(evaluate(pack, long, PERSONAL)[0]?.message).toBe(`May touch ("${"x".repeat(58)}…").`);
    expect(evaluate(pack, "$&", PERSONAL)[0]?.message).toBe('May touch ("$&").');
  });

  it("gives nothing for an empty text or an empty pack", () => {
    expect(evaluate(openSample({ lists, clauses: [clause("A", list(0))] }), "", PERSONAL)).toEqual([]);
    expect(evaluate(openSample({}), "guilty", PERSONAL)).toEqual([]);
  });

  it("does not mix up two packs opened side by side", () => {
    const one = openSample({ lists: [["alpha"]], clauses: [clause("A", list(0))] });
    const two = openSample({ lists: [["beta"]], clauses: [clause("B", list(0))] });
    expect(evaluate(one, "alpha beta", PERSONAL).map((finding) => finding.clause)).toEqual(["A"]);
    expect(evaluate(two, "alpha beta", PERSONAL).map((finding) => finding.clause)).toEqual(["B"]);
  });
});
