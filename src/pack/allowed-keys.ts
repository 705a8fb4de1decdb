import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** Every object, array or scalar schema a schema may stand for, with optional, lazy and union unwrapped. */
function unwrap(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return unwrap(def.innerType);
  if (def.type === "lazy") return unwrap(def.getter());
  if (def.type === "union") return def.options.flatMap(unwrap);
  return [schema];
}

function shapeOf(schema: Schema): Record<string, Schema> | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "object" ? (def.shape as Record<string, Schema>) : null;
}

function step(schema: Schema, key: PropertyKey): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "array") return unwrap(def.element);
  const child = shapeOf(schema)?.[String(key)];
  return child ? unwrap(child) : [];
}

/**
 * The keys a schema allows at `path`. Where several shapes are possible, those whose required keys are all
 * `present`, or else all of them.
 */
export function listAllowedKeys(
  root: Schema,
  path: readonly PropertyKey[],
  present: readonly string[],
): string[] {
  let schemas = unwrap(root);
  for (const key of path) schemas = schemas.flatMap((schema) => step(schema, key));
  const shapes = schemas.map(shapeOf).filter((shape) => shape !== null);
  const fitting = shapes.filter((shape) =>
    Object.entries(shape).every(([key, child]) => isOptional(child) || present.includes(key)),
  );
  return [...new Set((fitting.length > 0 ? fitting : shapes).flatMap(Object.keys))];
}

function isOptional(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === "optional";
}
