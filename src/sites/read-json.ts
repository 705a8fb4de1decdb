/** Parses JSON that a page wrote; `null` when it is missing or not JSON. Never throws. */
export function parseJson(text: string | null | undefined): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    // The page's data, not ours: a strange value only means that the account cannot be read.
    return null;
  }
}

/** The string or number at a path of own property names, as text; `null` when the path leads nowhere. */
export function readPath(value: unknown, ...path: string[]): string | null {
  let at: unknown = value;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return null;
    at = (at as Record<string, unknown>)[name];
  }
  return typeof at === "string" || typeof at === "number" ? String(at) : null;
}
