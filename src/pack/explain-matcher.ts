import { findUnknownMatcher, MATCHER_KEYS } from "./matcher-schema.ts";
import { nameType } from "./name-type.ts";
import { findNearest } from "./nearest.ts";
import type { Problem } from "./source.ts";

/** A problem of a file's data that has yet to be given its file. */
export type Explained = Omit<Problem, "file" | "severity">;

const isKeyed = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Why a value is no matcher at all, or `null` if it has the key of exactly one: then only its options are wrong. */
export function explainMatcher(value: unknown, path: (string | number)[]): Explained | null {
  if (!isKeyed(value)) {
    return {
      path,
      message: `A matcher should be a set of keys, not ${nameType(value)}.`,
      fix: "Write one such as { terms: list-name } or { any: [...] }.",
    };
  }
  const found = MATCHER_KEYS.filter((key) => Object.hasOwn(value, key));
  if (found.length === 1) return null;
  if (found.length > 1) {
    return {
      path: [...path, found[1] ?? ""],
      at: "key",
      message: `A matcher has one kind, and this one has ${found.join(" and ")}.`,
      fix: "Put them side by side as items of all: [...] or any: [...].",
    };
  }
  const unknown = findUnknownMatcher(value);
  if (unknown === null) {
    return { path, message: "This matcher is empty.", fix: `Give it one of ${MATCHER_KEYS.join(", ")}.` };
  }
  const nearest = findNearest(unknown, MATCHER_KEYS);
  return {
    path: [...path, unknown],
    at: "key",
    code: "unknown-matcher",
    message: `Unknown matcher "${unknown}".`,
    fix: nearest ? `Did you mean "${nearest}"?` : `Use one of ${MATCHER_KEYS.join(", ")}.`,
  };
}
