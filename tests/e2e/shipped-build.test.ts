import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

/** Weights promised to officers and their IT departments, in bytes. */
const CONTENT_SCRIPT_GZIPPED = 25_000;
const PACKAGE_GZIPPED = 4_000_000;

/** Preact can set markup for components that ask for it; none of ours does, which another test holds. */
const EXPECTED_LINT_CODES = ["UNSAFE_VAR_ASSIGNMENT"];

interface LintReport {
  errors: { code: string }[];
  warnings: { code: string }[];
}

/** A sentence that stands only among the examples of a clause. */
function firstWarnExample(): string {
  const clause = parse(readFileSync("rules/model/clauses/victims/VIC-01.yaml", "utf8"));
  const example: string | { text: string } = clause.examples.warn[0];
  return (typeof example === "string" ? example : example.text).replaceAll(/[[\]]/g, "");
}

describe.each(["chrome", "firefox"])("the build shipped for %s", (target) => {
  const folder = join("dist", target);
  const files = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
  const manifest = () => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const contentScript = () => readFileSync(join(folder, manifest().content_scripts[0].js[0]), "utf8");

  it("holds nothing of the practice page, the build machine or the test tools", () => {
    const telling = /localhost|127\.0\.0\.1|process\.env|virtual:model-pack|__PRACTICE__|sourceMappingURL/;
    expect(files().filter((path) => telling.test(readFileSync(path, "latin1")))).toEqual([]);
    expect(files().filter((path) => path.endsWith(".map"))).toEqual([]);
  });

  it("exposes nothing to pages and asks for no more than the source manifest", () => {
    const source = JSON.parse(readFileSync("manifest.json", "utf8"));
    const built = manifest();
    expect(built).not.toHaveProperty("web_accessible_resources");
    for (const key of ["permissions", "host_permissions", "optional_host_permissions"]) {
      expect(built[key]).toEqual(source[key]);
    }
    expect(built.content_scripts[0].matches).toEqual(source.host_permissions);
  });

  it("has one content script that loads nothing and starts before the page", () => {
    expect(manifest().content_scripts).toHaveLength(1);
    expect(manifest().content_scripts[0]).toMatchObject({ run_at: "document_start" });
    expect(contentScript()).not.toMatch(/\bimport\s*\(|^import\s/m);
    expect(contentScript()).not.toContain("$ZodError");
    expect(contentScript()).not.toContain("webextension-polyfill");
  });

  it("keeps to its weights", () => {
    expect(gzipSync(contentScript()).length).toBeLessThanOrEqual(CONTENT_SCRIPT_GZIPPED);
    const total = files().reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    expect(total).toBeLessThanOrEqual(PACKAGE_GZIPPED);
  });

  it("carries the model pack without its examples", () => {
    const embedded = files()
      .map((path) => readFileSync(path, "utf8").match(/fromBase64\(["'`]([A-Za-z0-9+/=]+)/)?.[1])
      .find((base64) => base64 !== undefined);
    const pack = Buffer.from(embedded ?? "", "base64").toString("utf8");
    expect(pack).toContain("Do not identify a victim");
    expect(pack).not.toContain(firstWarnExample());
  });
});

describe("the add-ons linter", () => {
  it("finds no error in the Firefox build and only the warning that is expected", () => {
    const lint = spawnSync("npx", ["web-ext", "lint", "--source-dir", "dist/firefox", "--output", "json"], {
      encoding: "utf8",
    });
    const report = JSON.parse(lint.stdout) as LintReport;
    expect(report.errors).toEqual([]);
    expect(report.warnings.filter(({ code }) => !EXPECTED_LINT_CODES.includes(code))).toEqual([]);
  });
});
