import { describe, expect, it } from "vitest";
import type { MatcherNode } from "../../src/engine/types.ts";
import { type Atom, coverOf } from "../../src/pack/write/cover.ts";

const terms = (list: number): MatcherNode & Atom => ({ kind: "terms", list });
const pattern: MatcherNode & Atom = { kind: "pattern", pattern: 0 };
const name: MatcherNode = { kind: "entity", entity: "person-name" };
const official: MatcherNode = { kind: "context", accountKind: "official" };
const probe = (node: MatcherNode): Atom => ({ kind: "probe", node });

describe("what a clause waits for", () => {
  it.each<[string, MatcherNode, Atom[] | null]>([
    ["a list covers itself", terms(3), [terms(3)]],
    ["so does a pattern", pattern, [pattern]],
    ["any other leaf is a condition of its own", name, [probe(name)]],
    [
      "alternatives need all their atoms, each once",
      { kind: "any", of: [terms(2), name, terms(2)] },
      [terms(2), probe(name)],
    ],
    [
      "an alternative without a cover uncovers the rest",
      { kind: "any", of: [terms(2), { kind: "not", of: name }] },
      null,
    ],
    [
      "of required parts the cheapest cover is enough",
      { kind: "all", of: [{ kind: "any", of: [terms(0), terms(1)] }, terms(2), name] },
      [terms(2)],
    ],
    ["nearness is a requirement too", { kind: "near", of: [name, terms(4)], words: 5 }, [terms(4)]],
    ["a denial covers nothing", { kind: "all", of: [name, { kind: "not", of: terms(1) }] }, [probe(name)]],
    ["the account says less than any words", { kind: "all", of: [official, name] }, [probe(name)]],
  ])("%s", (_title, node, expected) => {
    expect(coverOf(node)).toEqual(expected);
  });
});
