import { describe, expect, it } from "vitest";
import { loadCompiledPack } from "../../src/cli/load-pack.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { openPack } from "../../src/engine/open.ts";
import type { Surface } from "../../src/engine/types.ts";
import { writePack } from "../../src/pack/write/write-pack.ts";
import { DRAFT } from "../../src/practice/show-run.ts";
import { SAMPLES } from "../../src/practice/site/samples.ts";

const pack = openPack(writePack(await loadCompiledPack("rules/model")));

/** The clauses that a draft on the practice page touches under the model guidelines, each once. */
function listClauses(text: string, surface: Surface, accountKind: "personal" | "official" = "personal") {
  const findings = evaluate(pack, text, { accountKind, surface, site: "practice" });
  return [...new Set(findings.map((finding) => finding.clause))].sort();
}

describe("the drafts to try on the practice page", () => {
  it.each(SAMPLES.map((sample) => [sample.title, sample] as const))(
    "%s: touches what the page says, on either account",
    (_title, { text, box, clause }) => {
      expect(listClauses(text, box)).toEqual(clause ? [clause] : []);
      if (clause) expect(listClauses(text, box, "official")).toContain(clause);
    },
  );

  it("stops at Post where the page says so, on a personal account too", () => {
    for (const { text, box, clause } of SAMPLES) {
      if (!clause) continue;
      const findings = evaluate(pack, text, { accountKind: "personal", surface: box, site: "practice" });
      expect(findings.some(({ severity }) => severity === "stop")).toBe(true);
    }
  });

  it("names a person harmed and a live position in the draft of the scripted run", () => {
    expect(listClauses(DRAFT, "post")).toEqual(["OPS-01", "VIC-01"]);
  });
});
