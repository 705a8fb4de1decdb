import * as z from "zod/mini";

/** Gives a schema the text that editors show beside the key. Returns the same schema. */
export function described<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema as z.core.$ZodType, { description });
  return schema;
}
