import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeSchemas } from "../../src/pack/json-schema.ts";
import { runCli } from "./run-cli.ts";

describe("pack schema", () => {
  it.each(describeSchemas())("keeps rules/%s current", (name, text) => {
    const file = new URL(`../../rules/${name}`, import.meta.url);
    expect(readFileSync(file, "utf8"), "run: npm run -s cli -- pack schema --write").toBe(text);
  });

  it("says nothing when the files are current", async () => {
    expect(await runCli(["pack", "schema"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("describes every key of a clause to the editor", () => {
    const [, text] = describeSchemas()[0] ?? [];
    const { properties } = JSON.parse(text ?? "") as { properties: Record<string, { description?: string }> };
    const silent = Object.keys(properties).filter((key) => key !== "examples" && key !== "detect");
    for (const key of silent) expect(properties[key]?.description, key).toMatch(/\.$/);
  });
});
