import { describe, expect, it } from "vitest";
import type { MatcherNode } from "../../src/engine/types.ts";
import { type Atom, type Group, planGates } from "../../src/pack/write/plan-gates.ts";

const terms = (list: number): MatcherNode & Atom => ({ kind: "terms", list });
const pattern: MatcherNode & Atom = { kind: "pattern", pattern: 0 };
const name: MatcherNode = { kind: "entity", entity: "person-name" };
const official: MatcherNode = { kind: "context", accountKind: "official" };
const probe = (node: MatcherNode): Atom => ({ kind: "probe", node });
const gate = (number: number): Atom => ({ kind: "gate", gate: number });
const any = (...of: MatcherNode[]): MatcherNode => ({ kind: "any", of });
const all = (...of: MatcherNode[]): MatcherNode => ({ kind: "all", of });
const near = (...of: MatcherNode[]): MatcherNode => ({ kind: "near", of, words: 5 });
const not = (of: MatcherNode): MatcherNode => ({ kind: "not", of });

const ALWAYS: Group[] = [[{ kind: "always" }]];

describe("what a clause waits for", () => {
  it.each<[string, MatcherNode, Group[]]>([
    ["a list waits for itself", terms(3), [[terms(3)]]],
    ["so does a pattern", pattern, [[pattern]]],
    ["any other leaf is a condition of its own", name, [[probe(name)]]],
    [
      "alternatives wait for one of all their atoms",
      any(terms(2), name, terms(2)),
      [[terms(2), probe(name)]],
    ],
    ["an alternative that can always hold leaves nothing to wait for", any(terms(2), not(name)), ALWAYS],
    ["a denial needs nothing", not(terms(1)), ALWAYS],
    [
      "required parts are waited for one and all",
      all(any(terms(0), terms(1)), terms(2), terms(2)),
      [[terms(0), terms(1)], [terms(2)]],
    ],
    ["nearness is a requirement too", near(terms(4), pattern), [[terms(4)], [pattern]]],
    ["what is not known yet is left out where something is", near(name, terms(4)), [[terms(4)]]],
    ["and is asked for where nothing is", all(name, not(terms(1))), [[probe(name)]]],
    ["the account says less than any words", all(official, name), [[probe(name)]]],
    [
      "a part that requires all of its own adds them",
      all(near(terms(0), terms(1)), terms(2)),
      [[terms(0)], [terms(1)], [terms(2)]],
    ],
    ["a count of none may hold in any draft", { kind: "count", of: terms(0), min: 0 }, ALWAYS],
    ["a count of some needs its part", { kind: "count", of: terms(0), min: 2 }, [[terms(0)]]],
  ])("%s", (_title, node, expected) => {
    expect(planGates([node]).gates[0]?.groups).toEqual(expected);
  });

  it("gives alternatives that require several things gates of their own", () => {
    const { gates, trees } = planGates([null, any(near(terms(0), terms(1)), near(name, name), terms(2))]);
    expect(gates).toEqual([
      { clause: 0, groups: [] },
      { clause: 1, groups: [[gate(2), gate(3), terms(2)]] },
      { clause: 1, groups: [[terms(0)], [terms(1)]] },
      { clause: 1, groups: [[probe(name)]] },
    ]);
    expect(trees).toEqual([
      null,
      any(
        { ...near(terms(0), terms(1)), gate: 2 } as MatcherNode,
        { ...near(name, name), gate: 3 } as MatcherNode,
        terms(2),
      ),
    ]);
  });

  it("orders parts by what they cost, names last, and of equals the one that near marks first", () => {
    const [tree] = planGates([near(official, name, pattern, not(terms(1)), terms(0))]).trees;
    expect(tree).toMatchObject({ order: [0, 3, 4, 2, 1] });
    expect(planGates([all(name, terms(0), pattern)]).trees[0]).toMatchObject({ order: [1, 2, 0] });
    expect(planGates([near(pattern, terms(0), pattern)]).trees[0]).toMatchObject({ order: [1, 0, 2] });
    expect(planGates([near(terms(1), terms(0))]).trees[0]).not.toHaveProperty("order");
  });

  it("has no gate wait for what very many wait for, where something rarer is required too", () => {
    const { gates } = planGates(Array.from({ length: 100 }, (_, list) => all(terms(1_000), terms(list))));
    expect(gates.map(({ groups }) => groups)).toEqual(
      Array.from({ length: 100 }, (_, list) => [[terms(list)]]),
    );
  });

  it("does not count on a gate that hangs on what is not known yet", () => {
    const { gates } = planGates([all(any(near(name, name), terms(0)), terms(1))]);
    expect(gates[0]?.groups).toEqual([[terms(1)]]);
  });

  it("gives what is denied a gate too, which says nothing of the clause", () => {
    const { gates, trees } = planGates([all(terms(0), not(near(terms(1), terms(2))))]);
    expect(gates.map(({ groups }) => groups)).toEqual([[[terms(0)]], [[terms(1)], [terms(2)]]]);
    expect(JSON.stringify(trees)).toContain('"gate":1');
  });
});
