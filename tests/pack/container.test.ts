import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { PackFormatError } from "../../src/engine/container/error.ts";
import { HEADER_WORDS, SECTION_NAMES, SECTIONS_START } from "../../src/engine/container/layout.ts";
import { readSections } from "../../src/engine/container/read-sections.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { openPack } from "../../src/engine/open.ts";
import type { CheckContext, CompiledPack, MatcherNode } from "../../src/engine/types.ts";
import { markRepeated } from "../../src/pack/write/mark-repeated.ts";
import { planGates } from "../../src/pack/write/plan-gates.ts";
import { toBytes } from "../../src/pack/write/record-writer.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { writeSections } from "../../src/pack/write/write-sections.ts";

const PERSONAL: CheckContext = { accountKind: "personal", surface: "post", site: "x" };
const TEXT =
  "Our hearts are with Dana Whitlock, the victim of last night's shooting on Maple St. Plate ABC 1234 #Justice 415-555-0132";

const model = await loadCompiledPack("rules/model");
const bytes = writePack(model);

/** A copy of the model pack with one 32-bit word changed. */
function withWord(at: number, value: number): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  new DataView(changed.buffer).setInt32(at * 4, value, true);
  return changed;
}

/** The model pack with one of its records written anew. */
function withSection(name: "info" | "probes" | "bodies", text: string): Uint8Array<ArrayBuffer> {
  return writeSections({ ...readSections(bytes), [name]: toBytes(text) });
}

function packOf(detect: unknown): CompiledPack {
  const clause = model.clauses.find(({ detect }) => detect !== null) as CompiledPack["clauses"][number];
  const only = { ...clause, surfaces: ["post" as const], severity: { personal: "stop" as const } };
  return { ...model, clauses: [{ ...only, detect: detect as MatcherNode }], protectedSpeech: null };
}

describe("a compiled pack in bytes", () => {
  it("is the same, byte for byte, however often it is written", async () => {
    expect(writePack(await loadCompiledPack("rules/model"))).toEqual(bytes);
  });

  it("says of itself and of its clauses what was compiled", () => {
    const pack = openPack(bytes);
    const { format: _, lists, hardened, patterns, clauses, ...rest } = model;
    expect(pack.info).toEqual({ ...rest, clauseCount: clauses.length });
    expect(clauses.map((_, index) => pack.card(index))).toEqual(clauses.map(({ card }) => card));
    const trees = markRepeated(planGates(clauses.map(({ detect }) => detect)).trees);
    clauses.forEach(({ card, message, guards }, index) => {
      const detect = trees[index];
      if (detect === null) return;
      const body = pack.body(index);
      expect({ ...body, guards: body?.guards.map(({ name, effect }) => [name, effect]) }).toEqual({
        id: card.id,
        detect,
        message: message.split("{match}"),
        guards: Object.entries(guards),
      });
    });
    expect(pack.listSkipped()).toEqual(model.skipped);
  });

  it("opens from a buffer, and from bytes at any place in a larger one", () => {
    const findings = evaluate(openPack(bytes), TEXT, PERSONAL);
    expect(findings.length).toBeGreaterThan(0);
    expect(evaluate(openPack(bytes.buffer), TEXT, PERSONAL)).toEqual(findings);
    for (const offset of [1, 4, 8]) {
      const larger = new Uint8Array(bytes.length + 16);
      larger.set(bytes, offset);
      const part = larger.subarray(offset, offset + bytes.length);
      expect(evaluate(openPack(part), TEXT, PERSONAL)).toEqual(findings);
    }
  });

  it("puts every section at a multiple of 8 bytes and gives views, not copies", () => {
    for (const section of Object.values(readSections(bytes))) {
      expect(section.byteOffset % 8).toBe(0);
      expect(section.buffer).toBe(bytes.buffer);
    }
  });

  it("gives the cards of fired clauses in the pack's order", () => {
    const pack = openPack(bytes);
    const fired = new Set(evaluate(pack, TEXT, PERSONAL).map(({ clause }) => clause));
    const cards = model.clauses.map(({ card }) => card).filter(({ id }) => fired.has(id));
    expect(pack.cards(fired)).toEqual(cards);
  });
});

describe("bytes that are no usable pack", () => {
  it.each([
    ["nothing", new Uint8Array(0)],
    ["a header alone", bytes.slice(0, SECTIONS_START)],
    ["half of it", bytes.slice(0, bytes.length / 2)],
    ["one byte too few", bytes.slice(0, -1)],
    ["eight bytes too many", new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["other bytes", new Uint8Array(10_000).fill(7)],
    ["another format", withWord(1, 99)],
    ["other folding tables", withWord(2, 99)],
    ["a wrong length", withWord(3, 8)],
    ["another number of sections", withWord(4, 3)],
    ["a section of negative length", withWord(HEADER_WORDS, -4)],
    ["a section of two billion words", withWord(HEADER_WORDS, 0x7fffffff)],
    ["sections that do not add up", withWord(HEADER_WORDS + SECTION_NAMES.length - 1, 0)],
  ])("are refused: %s", (_title, broken) => {
    expect(() => openPack(broken)).toThrow(PackFormatError);
  });

  it("are refused when a term table could be searched without end", () => {
    const sections = readSections(bytes);
    const full = writeSections({ ...sections, lexiconChecks: sections.lexiconChecks.slice().fill(3) });
    expect(() => openPack(full)).toThrow(PackFormatError);
    expect(() => openPack(writeSections({ ...sections, lexiconChecks: new Int32Array(0) }))).toThrow(
      PackFormatError,
    );
  });

  it.each([
    ["info", "{}"],
    ["info", '{"id":'],
    ["probes", "{}"],
    ["probes", '[{"kind":"context","sites":"x"}]'],
    ["probes", `${'[{"kind":"all","of":'.repeat(100)}`],
  ] as const)("are refused once the %s that they need is %s", (name, text) => {
    const pack = openPack(withSection(name, text));
    expect(() => [pack.info, pack.probes, evaluate(pack, TEXT, PERSONAL)]).toThrow(PackFormatError);
  });

  it.each([
    [{ kind: "terms", list: "0" }],
    [{ kind: "all", of: null }],
    [{ kind: "any", of: [3] }],
    [{ kind: "near", of: [{ kind: "terms", list: 0 }], words: "8" }],
    [{ kind: "context", surfaces: 5 }],
    [{ kind: "hashtag" }],
  ])("are refused with the matcher %j", (detect) => {
    const sections = readSections(writePack(packOf({ kind: "hashtag", approved: true })));
    const body = JSON.stringify({ id: "A", message: "", guards: {}, detect });
    const clauseHeads = sections.clauseHeads.slice();
    clauseHeads.set([0, body.length], 3);
    const pack = openPack(writeSections({ ...sections, clauseHeads, bodies: toBytes(body) }));
    expect(() => evaluate(pack, "#Tag", PERSONAL)).toThrow(PackFormatError);
  });

  it("give no other error, no endless check and no large allocation, whatever bytes change", () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 7, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), fc.boolean(), (changes, isHot) => {
        const broken = bytes.slice();
        const limit = isHot ? broken.length / 2 : broken.length;
        for (const [place, value] of changes) broken[place % limit] = value;
        try {
          const pack = openPack(broken);
          const findings = evaluate(pack, TEXT, PERSONAL);
          pack.cards(new Set(findings.map(({ clause }) => clause)));
          pack.listSkipped();
        } catch (error) {
          expect(error).toBeInstanceOf(PackFormatError);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("a pack from a newer version", () => {
  it.each([
    [{ kind: "telepathy" }],
    [{ kind: "entity", entity: "aura" }],
    [{ kind: "any", of: [{ kind: "hashtag", approved: true }, { kind: "telepathy" }] }],
  ])("works without the clause that uses %j, and names it", (detect) => {
    const compiled = packOf(detect);
    const pack = openPack(writePack(compiled));
    expect(evaluate(pack, "A post with a #Tag", PERSONAL)).toEqual([]);
    expect(pack.listSkipped()).toEqual([...model.skipped, compiled.clauses[0]?.card.id]);
  });

  it("is not used when what it never flags is not understood", () => {
    const unknown = { kind: "telepathy" } as unknown as MatcherNode;
    const pack = openPack(writePack({ ...model, protectedSpeech: unknown }));
    expect(() => pack.info).toThrow(PackFormatError);
  });
});
