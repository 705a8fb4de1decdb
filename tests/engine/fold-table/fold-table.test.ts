import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { foldCodePoint } from "../../../src/engine/fold-char.ts";
import { FOLD_VERSION } from "../../../src/engine/fold-version.ts";
import { computeForm, computeLook } from "./compute-forms.ts";
import { generateFoldTable } from "./generate.ts";

const committed = readFileSync("src/engine/fold-table.ts", "utf8");

/** The module's values, whatever the formatter did to its lines. */
function readValues(source: string): string[] {
  return [...source.matchAll(/(\w+) =\s+("[^"]*");/g)].map(([, name, value]) => `${name} ${value}`);
}

describe("the fold table", () => {
  it("is what the generator makes of the data", () => {
    expect(readValues(committed)).toHaveLength(2);
    expect(readValues(generateFoldTable())).toEqual(readValues(committed));
  });

  it("gives every code point of Unicode the form, class and look that the data says", () => {
    const wrong: number[] = [];
    for (let codePoint = 128; codePoint <= 0x10ffff; codePoint++) {
      const { units, unitClass, look } = foldCodePoint(codePoint);
      const expected = computeForm(codePoint);
      if (units !== expected.form || unitClass !== expected.unitClass || look !== computeLook(codePoint))
        wrong.push(codePoint);
    }
    expect(wrong).toEqual([]);
  });

  it("has a version of its own: raise FOLD_VERSION and note the new digest when the table changes", () => {
    const digest = createHash("sha256").update(readValues(committed).join()).digest("hex").slice(0, 16);
    expect([FOLD_VERSION, digest]).toEqual([2, "54ad3674324fc191"]);
  });

  it("takes no more than 25 kB of the package", () => {
    expect(gzipSync(committed, { level: 9 }).length).toBeLessThanOrEqual(25_000);
  });
});
