import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";
import { CLAUSE_YAML, clauseWith, writePack } from "./sample-folder.ts";

const GUARD_YAML = CLAUSE_YAML.replace("id: VIC-01", "id: WORK-02\nkind: guard")
  .replace(/^severity: .*\n/m, "")
  .replace("[suspect]", "[union]")
  .replace(/ {2}warn:\n(?: {4}- .*\n)+/, "");

async function testPack(files: Record<string, string>, args: string[] = []) {
  const dir = writePack(files);
  const { code, out, err } = await runCli(["pack", "test", dir, ...args]);
  return { code, err: err.replaceAll(dir, ""), out: out.replaceAll(dir, "") };
}
const withClause = (piece: string, replacement: string, more: Record<string, string> = {}) =>
  testPack({ "clauses/victims/VIC-01.yaml": clauseWith(piece, replacement), ...more });

describe("pack test", () => {
  it("checks each example on every account kind that the clause applies to", async () => {
    expect(await testPack({})).toEqual({ code: 0, err: "", out: "1 clause, 12 checks: 0 failures.\n" });
    expect(await withClause(", personal: stop", "")).toMatchObject({
      out: "1 clause, 6 checks: 0 failures.\n",
    });
  });

  it("reports an example that should warn and does not", async () => {
    expect(await withClause("One suspect left.", "One left.")).toEqual({
      code: 1,
      err: "",
      out: [
        "/clauses/victims/VIC-01.yaml:22:7 failed VIC-01 warn 2 (official): expected a finding of VIC-01, got nothing",
        "    One left.",
        "/clauses/victims/VIC-01.yaml:22:7 failed VIC-01 warn 2 (personal): expected a finding of VIC-01, got nothing",
        "    One left.",
        "1 clause, 12 checks: 2 failures.",
        "",
      ].join("\n"),
    });
  });

  it("reports an example that should stay silent and does not", async () => {
    const { out, code } = await withClause("- Road closed.", '- { text: "A suspect!", account: personal }');
    expect(out).toContain(
      '/clauses/victims/VIC-01.yaml:26:7 failed VIC-01 silent 2 (personal): expected nothing from VIC-01, got VIC-01 at "suspect"\n    A suspect!\n1 clause, 11 checks: 1 failure.\n',
    );
    expect(code).toBe(1);
  });

  it("reports brackets around words that are not marked", async () => {
    const { out } = await withClause("The [suspect] ran.", "The suspect [ran].");
    expect(out).toContain('VIC-01 warn 1 (official): expected VIC-01 at "ran", got VIC-01 at "suspect"');
  });

  it("accepts brackets that the marked words overlap, and literal ones", async () => {
    expect(await withClause("The [suspect] ran.", "The [big suspect] \\[male\\] ran.")).toMatchObject({
      code: 0,
    });
  });

  it("checks an example on the surface and site it names", async () => {
    const reply = '- { text: "A suspect.", surface: reply, site: x }';
    expect(await withClause("- One suspect left.", reply)).toMatchObject({ code: 0 });
    const message = '- { text: "A suspect.", surface: message }';
    expect(await withClause("- Road closed.", message)).toMatchObject({ code: 0 });
  });

  it("asks of a guard that no clause at all speaks up on a personal account", async () => {
    const ok = await testPack({ "clauses/work/WORK-02.yaml": GUARD_YAML });
    expect(ok).toEqual({ code: 0, err: "", out: "2 clauses, 15 checks: 0 failures.\n" });

    const guard = GUARD_YAML.replace("Good morning.", "The union met the suspect.");
    const bad = await testPack({ "clauses/work/WORK-02.yaml": guard });
    expect(bad.out).toContain(
      'WORK-02 silent 1 (personal): expected nothing from any clause, got VIC-01 at "suspect"',
    );
  });

  it("asks of a guard's warn examples that some clause speaks up all the same", async () => {
    const guard = (text: string) => GUARD_YAML.replace("examples:\n", `examples:\n  warn: ["${text}"]\n`);
    expect(await testPack({ "clauses/work/WORK-02.yaml": guard("Union meets [suspect].") })).toMatchObject({
      code: 0,
    });
    expect((await testPack({ "clauses/work/WORK-02.yaml": guard("Union meets.") })).out).toContain(
      "WORK-02 warn 1 (personal): expected a finding of any clause, got nothing",
    );
  });

  it("keeps the corpus silent, on the account kinds it names", async () => {
    const corpus = "# posts\nHello.\n\nA suspect.\npersonal: Suspect!\nofficial: Fine.\n";
    const { out } = await testPack({ "corpus/silent.txt": corpus });
    expect(out.split("\n").filter((line) => line.includes("failed"))).toEqual([
      '/corpus/silent.txt:4:1 failed corpus (official): expected nothing, got VIC-01 at "suspect"',
      '/corpus/silent.txt:4:1 failed corpus (personal): expected nothing, got VIC-01 at "suspect"',
      '/corpus/silent.txt:5:1 failed corpus (personal): expected nothing, got VIC-01 at "Suspect"',
    ]);
    expect(out).toContain("1 clause, 18 checks: 3 failures.\n");
  });

  it("names errors in the pack and still tests the other clauses", async () => {
    const broken = clauseWith("id: VIC-01", "id: VIC-02").replace("title:", "titel:");
    const { code, out, err } = await testPack({ "clauses/victims/VIC-02.yaml": broken });
    expect(err).toContain('/clauses/victims/VIC-02.yaml:2:1 error Unknown key "titel".');
    expect(out).toBe("1 clause, 12 checks: 0 failures, 2 errors in the pack.\n");
    expect(code).toBe(1);
  });

  it("shows one clause's failures on request", async () => {
    const files = {
      "clauses/victims/VIC-01.yaml": clauseWith("One suspect left.", "One left."),
      "clauses/victims/VIC-02.yaml": clauseWith("id: VIC-01", "id: VIC-02").replace("A suspect hid.", "Hid."),
    };
    expect((await testPack(files, ["--clause", "VIC-02"])).out).toMatch(
      /^\S+VIC-02\.yaml:23:7 [\s\S]*: 2 failures\.\n$/,
    );
    expect(await testPack(files, ["--clause", "VIC-09"])).toMatchObject({
      code: 3,
      err: "error There is no usable clause VIC-09. Fix: see pack lint for the clauses and their errors.\n",
    });
  });

  it("prints JSON on request", async () => {
    const { out, code } = await testPack({ "corpus/silent.txt": "A suspect." }, ["--json"]);
    expect(JSON.parse(out)).toMatchObject({
      checks: 14,
      errors: 0,
      failures: [
        {
          file: "corpus/silent.txt",
          line: 1,
          column: 1,
          clause: null,
          kind: "corpus",
          accountKind: "official",
        },
        { accountKind: "personal", expected: "nothing", actual: 'VIC-01 at "suspect"' },
      ],
    });
    expect(code).toBe(1);
  });

  it("ends with 3 when pack.yaml is of no use", async () => {
    expect(await testPack({ "pack.yaml": "id: x\n" })).toMatchObject({ code: 3, out: "" });
  });
});
