import type * as z from "zod/mini";
import { explainIssue } from "./explain-issue.ts";
import type { Problem } from "./source.ts";

/** Deepest nesting of lists and keys in a YAML file: eight matchers inside one another, and some air. */
const MAX_NESTING = 24;

function isTooDeep(value: unknown, room: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return room === 0 || Object.values(value).some((child) => isTooDeep(child, room - 1));
}

/** Holds one file's data against its schema. `value` is `null` when there are problems. */
export function readYaml<T>(
  file: string,
  data: unknown,
  schema: z.ZodMiniType<T>,
): { value: T; problems: [] } | { value: null; problems: Problem[] } {
  const refuse = (message: string, fix: string) => ({
    value: null,
    problems: [{ file, path: [], severity: "error" as const, message, fix }],
  });
  if (data === null || data === undefined) return refuse("The file is empty.", "Fill it in, or remove it.");
  if (typeof data !== "object" || Array.isArray(data)) {
    return refuse("The file should hold keys with values.", 'Begin with a line such as "id: ...".');
  }
  if (isTooDeep(data, MAX_NESTING)) {
    return refuse(`More than ${MAX_NESTING} levels inside one another.`, "Flatten the matchers.");
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues
    .flatMap((issue) => explainIssue(issue, data, schema))
    .map((explained): Problem => ({ file, severity: "error", ...explained }));
  return { value: null, problems };
}
