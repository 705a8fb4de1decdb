import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .trim()
  .split("\n");
const sources = tracked.filter((path) => /^src\/.*\.tsx?$/.test(path));

describe("the house", () => {
  it("keeps the top level to its fixed list", () => {
    const allowed = new Set([
      ...["src", "manifest.json", "rules", "icons", "tests", "package.json", "tsconfig.json"],
      ...["vite.config.ts", "README.md", "package-lock.json", ".ci", ".gitignore", "LICENSE", "biome.json"],
    ]);
    const extra = [...new Set(tracked.map((path) => path.split("/")[0] ?? ""))].filter(
      (name) => !allowed.has(name),
    );
    expect(extra).toEqual([]);
  });

  it("keeps source files under 300 lines and site adapters under 80", () => {
    const long = sources.filter((path) => {
      const isAdapter =
        /^src\/sites\/[^/]+\.ts$/.test(path) && readFileSync(path, "utf8").includes(": SiteAdapter = {");
      return readFileSync(path, "utf8").split("\n").length > (isAdapter ? 81 : 301);
    });
    expect(long).toEqual([]);
  });

  it("writes no markup from strings and evaluates no code", () => {
    const risky = sources.filter((path) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(
        readFileSync(path, "utf8"),
      ),
    );
    expect(risky).toEqual([]);
  });

  it("leaves nothing unfinished in the sources", () => {
    const left = sources.filter((path) => /\b(TODO|FIXME|XXX)\b/.test(readFileSync(path, "utf8")));
    expect(left).toEqual([]);
  });

  it("records no download addresses in the lock file", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "http/);
  });

  it("pins every package to one exact version", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});

describe("the manifest", () => {
  it("asks for these permissions and no more; each is explained in the README", () => {
    expect(manifest.permissions).toEqual(["storage", "scripting", "activeTab"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    const readme = readFileSync("README.md", "utf8");
    for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
  });

  it("runs only on the sites it has access to, and exposes nothing to pages", () => {
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });
});
