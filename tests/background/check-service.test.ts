import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../src/background/check-service.ts";
import { createPackStore } from "../../src/background/pack-store.ts";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { type OpenPack, openPack } from "../../src/engine/open.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";

const VICTIM = "Our hearts are with Dana Whitlock of 212 Maple Ct, who was robbed at knifepoint last night.";

/** The model pack as a department would ship it: with an account of its own. */
let pack: OpenPack;
beforeAll(async () => {
  const compiled = await loadCompiledPack("rules/model");
  const accounts = [{ site: "x", handle: "RivertonPD", purpose: "News" }];
  pack = openPack(writePack({ ...compiled, accounts }));
});

const request = { text: VICTIM, site: "x", surface: "post" as const, handle: null as string | null };

describe("checking a draft", () => {
  it("holds a listed account to official severity, and caps everyone else's at stop", () => {
    const official = checkDraft(pack, { ...request, handle: "rivertonpd" }, null);
    expect(official.accountKind).toBe("official");
    expect(official.findings[0]).toMatchObject({ clause: "VIC-01", severity: "hold" });
    const personal = checkDraft(pack, { ...request, handle: "sam.rivera" }, null);
    expect(personal.accountKind).toBe("personal");
    expect(personal.findings[0]).toMatchObject({ clause: "VIC-01", severity: "stop" });
  });

  it("follows the officer's choice over the handle", () => {
    const choice = checkDraft(pack, { ...request, handle: "rivertonpd" }, "personal");
    expect(choice.accountKind).toBe("personal");
  });

  it("points at the exact words, gives the clause's card once, and says what matched", () => {
    const { findings, clauses } = checkDraft(pack, request, null);
    const [first] = findings;
    expect(VICTIM.slice(first?.start, first?.end)).toBe("Dana Whitlock");
    expect(clauses.map((card) => card.id)).toEqual([...new Set(findings.map((finding) => finding.clause))]);
    expect(clauses[0]?.policy).toContain("Do not publish a victim's name");
    expect(first?.because).toContain("Dana Whitlock");
  });

  it("names no clause for an ordinary draft", () => {
    const verdict = checkDraft(pack, { ...request, text: "Coffee with a cop this Saturday, 10 am." }, null);
    expect(verdict).toMatchObject({ findings: [], clauses: [] });
  });
});

describe("the pack store", () => {
  it("describes the pack in force", async () => {
    const model = await loadCompiledPack("rules/model");
    const store = createPackStore(writePack(model));
    expect(store.readStatus()).toMatchObject({
      id: "model",
      version: model.version,
      skippedCount: 0,
      source: "embedded",
    });
  });

  it("has no pack, rather than a wrong one, when the bytes are damaged", async () => {
    const bytes = writePack(await loadCompiledPack("rules/model"));
    const store = createPackStore(bytes.subarray(0, bytes.length >> 1));
    expect(store.open).toBeNull();
    expect(store.readStatus()).toBeNull();
  });
});
