import { describe, expect, it } from "vitest";
import { coveringLists } from "../../src/engine/triggers.ts";
import type { MatcherNode } from "../../src/engine/types.ts";

const terms = (list: number): MatcherNode => ({ kind: "terms", list });
const name: MatcherNode = { kind: "entity", entity: "person-name" };

describe("covering lists", () => {
  it.each<[string, MatcherNode, number[] | null]>([
    ["a list covers itself", terms(3), [3]],
    ["alternatives need all their lists", { kind: "any", of: [terms(2), terms(0), terms(2)] }, [0, 2]],
    ["an alternative without terms uncovers the rest", { kind: "any", of: [terms(2), name] }, null],
    [
      "of required parts the smallest cover is enough",
      { kind: "all", of: [{ kind: "any", of: [terms(0), terms(1)] }, terms(2), name] },
      [2],
    ],
    ["nearness is a requirement too", { kind: "near", of: [name, terms(4)], words: 5 }, [4]],
    ["a denial covers nothing", { kind: "all", of: [name, { kind: "not", of: terms(1) }] }, null],
    [
      "context covers nothing",
      { kind: "all", of: [{ kind: "context", accountKind: "official" }, terms(7)] },
      [7],
    ],
    ["a pattern covers nothing", { kind: "pattern", pattern: 0 }, null],
  ])("%s", (_title, node, expected) => {
    expect(coveringLists(node)).toEqual(expected);
  });
});
