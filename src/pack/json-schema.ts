import * as z from "zod/mini";
import { budgetSchema } from "./budget-schema.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { clauseSchema } from "./schema.ts";

/** The formatter's line width: a list of plain values that fits stays on one line. */
const LINE_WIDTH = 110;

/** JSON in the form that the project's formatter keeps as it is. */
function writeJson(value: unknown): string {
  const spread = JSON.stringify(value, null, 2);
  const text = spread.replace(
    /^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm,
    (whole, before: string, items: string, comma: string) => {
      const line = `${before}[${items.trim().replace(/,\n\s*/g, ", ")}]${comma}`;
      return line.length <= LINE_WIDTH ? line : whole;
    },
  );
  return `${text}\n`;
}

/** The JSON Schema files of the pack format: name in `rules/` and text. The same format gives the same text. */
export function describeSchemas(): [name: string, text: string][] {
  const files = [
    ["budget.schema.json", "corpus/budget.yaml of a Second Look pack", budgetSchema],
    ["clause.schema.json", "A clause of a Second Look pack", clauseSchema],
    ["pack.schema.json", "pack.yaml of a Second Look pack", manifestSchema],
  ] as const;
  return files.map(([name, title, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
    return [name, writeJson({ $schema, title, ...rest })];
  });
}
