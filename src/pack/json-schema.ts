import * as z from "zod/mini";
import { clauseSchema, manifestSchema } from "./schema.ts";

/** The JSON Schema files of the pack format: name in `rules/` and text. The same format gives the same text. */
export function describeSchemas(): [name: string, text: string][] {
  const files = [
    ["clause.schema.json", "A clause of a Second Look pack", clauseSchema],
    ["pack.schema.json", "pack.yaml of a Second Look pack", manifestSchema],
  ] as const;
  return files.map(([name, title, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
    return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
