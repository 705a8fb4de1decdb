import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type LoadedPack, loadPack } from "../../src/cli/load-pack.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import { type AccountKind, type CompiledPack, SEVERITIES } from "../../src/engine/types.ts";
import { compilePack } from "../../src/pack/compile.ts";
import { runExamples } from "../../src/pack/examples.ts";
import type { ClauseSource } from "../../src/pack/schema.ts";
import type { PackSource } from "../../src/pack/source.ts";
import type { Strictness } from "../../src/pack/strictness.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";

const MODEL = fileURLToPath(new URL("../../rules/model", import.meta.url));

/** Clauses that protect people, cases and officers: protected speech is no excuse for what they guard. */
const HARD = /^(?:VIC|CASE|OPS|DATA)-|^DIG-03$/;

let loaded: LoadedPack;
let source: PackSource;
let compiled: CompiledPack;
let pack: OpenPack;
let rules: ClauseSource[];

beforeAll(async () => {
  loaded = await loadPack(MODEL);
  source = loaded.source as PackSource;
  compiled = loaded.compiled as CompiledPack;
  pack = openPack(writePack(compiled));
  rules = source.clauses.map(({ clause }) => clause).filter(({ kind }) => kind !== "guard");
});

const clausesIn = (text: string, accountKind: AccountKind): string[] =>
  evaluate(pack, text, { accountKind, surface: "post", site: "generic" }).map(({ clause }) => clause);

describe("the model pack", () => {
  test("has no lint errors and no warnings", () => {
    expect(loaded.problems).toEqual([]);
    expect(compiled.skipped).toEqual([]);
  });

  test("passes its own examples and the silent corpus", () => {
    const { checks, failures } = runExamples(source, compiled);
    expect(checks).toBeGreaterThan(350);
    expect(failures).toEqual([]);
  });

  test("covers 53 rules in thirteen categories and one guard", () => {
    expect(rules).toHaveLength(53);
    const categories = new Set(compiled.clauses.map(({ card }) => card.category));
    expect(categories.size).toBe(13);
    expect(source.clauses.filter(({ clause }) => clause.kind === "guard")).toHaveLength(1);
  });

  test("asks for no learned reader, since this build has none to answer", () => {
    expect(JSON.stringify(compiled.clauses.map(({ detect }) => detect))).not.toContain('"kind":"meaning"');
  });

  test("keeps a corpus of at least 600 official and 600 personal posts that should stay silent", () => {
    const count = (kind: AccountKind) =>
      source.corpus.filter(({ accountKinds }) => accountKinds.includes(kind)).length;
    expect(count("official")).toBeGreaterThanOrEqual(600);
    expect(count("personal")).toBeGreaterThanOrEqual(600);
  });

  test("asks less when lenient, and never drops what protects people, cases and officers", () => {
    const idsAt = (strictness: Strictness) =>
      compilePack(source, { strictness }).clauses.map(({ card }) => card.id);
    const lenient = idsAt("lenient");
    expect(idsAt("standard").filter((id) => !lenient.includes(id))).toHaveLength(8);
    expect(idsAt("standard").filter((id) => !lenient.includes(id) && HARD.test(id))).toEqual([]);
    expect(idsAt("strict")).toEqual(idsAt("standard"));
  });
});

describe("every clause of the model pack", () => {
  test("tells the officer what, why, what follows and what to do instead, and says who stands behind it", () => {
    for (const { clause } of source.clauses) {
      const {
        policy,
        reason,
        consequence,
        advice,
        allowed,
        falsePositives,
        owner,
        source: origin,
        reviewed,
      } = clause;
      for (const value of [
        policy,
        reason,
        consequence,
        advice,
        allowed,
        falsePositives,
        owner,
        origin,
        reviewed,
      ]) {
        expect(value, clause.id).toMatch(/\S/);
      }
    }
  });

  test("has at least five posts that must warn and five look-alikes that must not", () => {
    for (const { id, examples } of rules) {
      expect(examples.warn?.length, id).toBeGreaterThanOrEqual(5);
      expect(examples.silent?.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  test("asks and never accuses", () => {
    for (const { id, message } of rules) {
      expect(message, id).toMatch(/\bmay\b/);
      expect(message, id).not.toMatch(/violat|breach|forbidden|illegal/i);
    }
  });

  test("holds a draft only on official accounts", () => {
    for (const { id, severity } of rules) {
      const personal = severity?.personal;
      if (personal !== undefined)
        expect(SEVERITIES.indexOf(personal), id).toBeLessThanOrEqual(SEVERITIES.indexOf("stop"));
    }
  });

  test("lets protected speech lower or drop it only where no person, case or operation is at risk", () => {
    for (const { id, guards } of rules) {
      if (HARD.test(id)) expect(guards?.protected, id).toBeUndefined();
    }
  });
});

describe("protected speech", () => {
  test("is silent on a personal account for every post that the guard names", () => {
    const guard = source.clauses.find(({ clause }) => clause.kind === "guard")?.clause as ClauseSource;
    const posts = guard.examples.silent ?? [];
    expect(posts.length).toBeGreaterThanOrEqual(10);
    for (const post of posts)
      expect(clausesIn(typeof post === "string" ? post : post.text, "personal"), String(post)).toEqual([]);
  });

  test("keeps its point but not a victim's name or tonight's gaps", () => {
    expect(
      clausesIn(
        "The union is right about staffing, and tonight we have two cars for the whole county until 7am.",
        "personal",
      ),
    ).toContain("OPS-02");
    expect(
      clausesIn(
        "I filed a complaint because nobody helped Mrs. Alma Redding after she was robbed.",
        "personal",
      ),
    ).toContain("VIC-01");
  });

  test("never makes tone or campaigns a matter for a personal account", () => {
    const post = "You people at the council are idiots. Use #FixOurContract on every post and tag us!";
    expect(clausesIn(post, "personal")).toEqual([]);
    expect(clausesIn(post, "official")).toEqual(expect.arrayContaining(["TONE-01", "CAMP-01"]));
  });
});

describe("what a clause means, not how an example says it", () => {
  test.each([
    ["VIC-01", "Our hearts go out to Mr. Paul Decker, who was stabbed at the ferry terminal on Sunday."],
    ["OPS-01", "Snipers are on the roof of the bank on Vine Street right now."],
    ["OPS-02", "There is one deputy for the whole county tonight, so please be patient."],
    ["JUST-01", "We got him! The Vine Street rapist is behind bars."],
    ["DIG-02", "Three more scumbags locked up this morning."],
    ["DIG-03", "Next time he runs he leaves in a body bag."],
    ["TONE-01", "Whoever wrote that comment is a moron and you know it."],
  ])("%s is found in a post of other words", (id, post) => {
    expect(clausesIn(post, "official")).toContain(id);
  });
});
