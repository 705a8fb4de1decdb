import { describe, expect, it } from "vitest";
import { loadCompiledPack, loadPack } from "../../src/cli/load-pack.ts";
import { findPackFolder } from "../../src/cli/paths.ts";
import { CLAUSE_YAML, clauseWith, writePack } from "./sample-folder.ts";

describe("loading a pack from a folder", () => {
  it("gives the compiled pack, its source and no problems", async () => {
    const { compiled, source, problems } = await loadPack(writePack());
    expect(compiled).toMatchObject({ id: "riverton", version: 3, clauses: [{ card: { id: "VIC-01" } }] });
    expect(source?.clauses).toMatchObject([{ path: "clauses/victims/VIC-01.yaml", category: "victims" }]);
    expect(problems).toEqual([]);
  });

  it("gives the same bytes for the same files", async () => {
    const load = async () => JSON.stringify(await loadCompiledPack(writePack({ "terms/a.txt": "x" })));
    expect(await load()).toBe(await load());
  });

  it("gives a pack with warnings, and none with errors", async () => {
    const warned = { "clauses/victims/VIC-01.yaml": clauseWith("source: Manual 4.2\n", "") };
    expect((await loadPack(writePack(warned))).compiled).not.toBeNull();
    const wrong = { "clauses/victims/VIC-01.yaml": clauseWith("policy: >", "polcy: >") };
    expect((await loadPack(writePack(wrong))).compiled).toBeNull();
  });

  it("throws one readable message for builds", async () => {
    const dir = writePack({ "clauses/victims/VIC-01.yaml": `${CLAUSE_YAML}oops: 1\n` });
    await expect(loadCompiledPack(dir)).rejects.toThrow(
      /^The pack \S+ can't be used:\n\S+VIC-01\.yaml:28:1 error Unknown key "oops"\. Fix: Remove it\. The keys here are /,
    );
    await expect(loadCompiledPack(`${dir}-none`)).rejects.toThrow(
      /^Can't read the pack \S+: there is no such folder\. Fix: name a folder that holds a pack\.yaml\.$/,
    );
  });

  it("finds the model pack from anywhere", async () => {
    expect((await loadPack(findPackFolder(undefined, "/"))).source?.manifest.id).toBe("model");
  });
});
