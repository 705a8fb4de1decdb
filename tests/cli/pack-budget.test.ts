import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, writePack } from "./sample-folder.ts";

const OVER = { "corpus/official.txt": "Hello.\nA suspect.\n", "corpus/personal.txt": "Hello.\n" };
const test = async (dir: string, ...args: string[]) => {
  const { code, out, err } = await runCli(["pack", "test", dir, ...args]);
  return { code, out: out.replaceAll(dir, ""), err: err.replaceAll(dir, "") };
};

describe("the corpus budget of pack test", () => {
  it("tolerates nothing without a budget, and checks each file on the account kind in its name", async () => {
    expect(await test(writePack(OVER))).toEqual({
      code: 1,
      err: "",
      out: [
        '/corpus/official.txt:2:1 failed corpus (official): expected nothing, got VIC-01 (hold) at "suspect"',
        "    A suspect.",
        "over budget 1 finding of hold on official posts, 0 tolerated",
        "    Fix: change the clause so that it leaves these posts alone. If they are worth it: pack test --update-budget",
        "1 clause, 15 checks: 1 failure.",
        "",
      ].join("\n"),
    });
  });

  it("is written on purpose, passes from then on, and names what is new by clause and line", async () => {
    const dir = writePack(OVER);
    const updated = await test(dir, "--update-budget");
    expect(updated).toEqual({
      code: 0,
      err: "Wrote /corpus/budget.yaml.\n",
      out: "1 clause, 15 checks: 0 failures.\n",
    });
    const budget = readFileSync(join(dir, "corpus", "budget.yaml"), "utf8");
    const grown = writePack({
      "corpus/official.txt": "One more suspect.\nHello.\nA suspect.\n",
      "corpus/budget.yaml": budget,
    });
    const { code, out } = await test(grown);
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => line.includes("failed"))).toEqual([
      '/corpus/official.txt:1:1 failed corpus (official): expected no more than 1 of hold on official posts, as budgeted (now 2), got VIC-01 (hold) at "suspect"',
    ]);
  });

  it("says when it could be lower, without failing", async () => {
    const dir = writePack({
      "corpus/official.txt": "Hello.\n",
      "corpus/budget.yaml": "official: { hold: 2, note: 0 }\n",
    });
    expect(await test(dir)).toMatchObject({
      code: 0,
      out: "budget could be lower 0 instead of 2 findings of hold on official posts: pack test --update-budget\n1 clause, 13 checks: 0 failures.\n",
    });
    const { out } = await test(dir, "--json");
    expect(JSON.parse(out)).toMatchObject({ slack: [{ severity: "hold", found: 0, allowed: 2 }] });
  });

  it("never covers silent.txt", async () => {
    const dir = writePack({
      "corpus/silent.txt": "A suspect.\n",
      "corpus/budget.yaml": "official: { hold: 9 }\npersonal: { stop: 9 }\n",
    });
    const { code, out } = await test(dir);
    expect([code, out.match(/failed corpus/g)?.length]).toEqual([1, 2]);
  });

  it("names mistakes in the budget's file", async () => {
    const dir = writePack({ "corpus/budget.yaml": "official: { halt: 2 }\n" });
    expect((await test(dir)).err).toMatch(/corpus\/budget\.yaml:1:13 error Unknown key "halt"/);
  });

  it("is not written for a pack with errors, or at another strictness", async () => {
    const broken = writePack({
      ...OVER,
      "clauses/victims/VIC-02.yaml": CLAUSE_YAML.replace("id: VIC-01", "id: VIC-02").replace(
        "title",
        "titel",
      ),
    });
    expect(await test(broken, "--update-budget")).toMatchObject({ code: 3, out: "" });
    expect(await test(writePack(OVER), "--update-budget", "--strictness", "strict")).toMatchObject({
      code: 2,
    });
  });
});
