import type * as z from "zod/mini";
import { listAllowedKeys } from "./allowed-keys.ts";
import { type Explained, explainMatcher } from "./explain-matcher.ts";
import { MATCHER_KEYS, NOT_A_MATCHER } from "./matcher-schema.ts";
import { nameType, TYPE_NAMES } from "./name-type.ts";
import { findNearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** Keys of which a newer pack may know more values, just as it may know more matchers. */
const NEWER_VALUES: ReadonlySet<string> = new Set(["entity", "shape", "media"]);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function explainUnknownKey(key: string, path: (string | number)[], allowed: readonly string[]): Explained {
  const nearest = findNearest(key, allowed);
  return {
    path: [...path, key],
    at: "key",
    // A newer pack may know more guards too.
    ...(path.at(-1) === "guards" ? { code: "unknown-matcher" as const } : {}),
    message: `Unknown key "${key}".`,
    fix: nearest
      ? `Did you mean "${nearest}"?`
      : allowed.length > 0
        ? `Remove it. The keys here are ${allowed.join(", ")}.`
        : "Remove it.",
  };
}

function explainMissing(path: (string | number)[]): Explained {
  const key = path.at(-1);
  return { path, message: `"${key}" is missing.`, fix: `Add "${key}:".` };
}

function explainOne(issue: Issue, value: unknown, path: (string | number)[]): Explained {
  const key = path.at(-1) ?? "the file";
  const what = typeof key === "number" ? `Item ${key + 1}` : `"${key}"`;
  switch (issue.code) {
    case "invalid_type": {
      if (value === undefined) return explainMissing(path);
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      const fix =
        issue.expected === "string" && typeof value !== "object"
          ? "Put quotation marks around it."
          : value === null
            ? "Fill it in, or remove the key."
            : `Write ${expected}.`;
      return { path, message: `${what} should be ${expected}, not ${nameType(value)}.`, fix };
    }
    case "invalid_value": {
      if (value === undefined) return explainMissing(path);
      const values = issue.values.map(String);
      const nearest = typeof value === "string" ? findNearest(value, values) : null;
      const isNewer = NEWER_VALUES.has(String(path.at(-1)));
      return {
        path,
        message:
          typeof value === "string"
            ? `${what} can't be "${value.slice(0, 60)}".`
            : `${what} can't be ${nameType(value)}.`,
        fix: nearest ? `Did you mean "${nearest}"?` : `Use ${values.join(" or ")}.`,
        ...(isNewer && typeof value === "string" ? { code: "unknown-matcher" as const } : {}),
      };
    }
    case "too_small":
    case "too_big": {
      const isSmall = issue.code === "too_small";
      const limit = String(isSmall ? issue.minimum : issue.maximum);
      if (issue.origin === "string") {
        return isSmall
          ? { path, message: `${what} is empty.`, fix: "Fill it in, or remove the key if it is optional." }
          : { path, message: `${what} is longer than ${limit} characters.`, fix: "Shorten it." };
      }
      if (issue.origin === "array") {
        return isSmall
          ? { path, message: `${what} is an empty list.`, fix: "Add an item." }
          : { path, message: `${what} has more than ${limit} items.`, fix: "Remove some." };
      }
      return {
        path,
        message: `${what} is ${isSmall ? "below" : "above"} ${limit}.`,
        fix: `Use ${limit} or ${isSmall ? "more" : "less"}.`,
      };
    }
    default: {
      const reason = issue.message.startsWith("should be") ? issue.message : "is not valid here";
      return { path, message: `${what} ${reason}.`, fix: "Change it to that form." };
    }
  }
}

/**
 * Turns a schema issue into problems an author can act on. Of a union's branches only the one the author
 * meant is explained: for matchers that of the key present, otherwise that of the value's type.
 */
export function explainIssue(
  issue: Issue,
  data: unknown,
  schema: z.core.$ZodType,
  base: readonly (string | number)[] = [],
): Explained[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys") {
    const allowed = listAllowedKeys(schema, path, Object.keys(value as object));
    return issue.keys.map((key) => explainUnknownKey(key, path, allowed));
  }
  if (issue.code !== "invalid_union") return [explainOne(issue, value, path)];
  if (value === undefined) return [explainMissing(path)];

  let branch: Issue[] | undefined;
  if (issue.message === NOT_A_MATCHER) {
    const explained = explainMatcher(value, path);
    if (explained) return [explained];
    const key = MATCHER_KEYS.findIndex((name) => Object.hasOwn(value as object, name));
    branch = issue.errors[key];
  } else {
    branch = issue.errors.find((issues) => !issues.some((one) => one.path.length === 0 && isTypeIssue(one)));
  }
  if (!branch) {
    const expected = issue.errors.flat().filter(isTypeIssue).map(nameExpected);
    const what = typeof path.at(-1) === "number" ? `Item ${Number(path.at(-1)) + 1}` : `"${path.at(-1)}"`;
    const choice = [...new Set(expected)].join(" or ");
    const isWord =
      typeof value === "string" && issue.errors.flat().some(({ code }) => code === "invalid_value");
    const got = isWord ? `"${value.slice(0, 60)}"` : nameType(value);
    return [{ path, message: `${what} should be ${choice}, not ${got}.`, fix: `Write ${choice}.` }];
  }
  return branch.flatMap((one) => explainIssue(one, data, schema, path));
}

function isTypeIssue(issue: Issue): issue is z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function nameExpected(issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue): string {
  return issue.code === "invalid_type"
    ? (TYPE_NAMES[issue.expected] ?? issue.expected)
    : issue.values.map((value) => `"${String(value)}"`).join(" or ");
}
