import type { Scalar } from "yaml";

/** Source length of the escape sequence at `source[at]` (a backslash) in a double-quoted scalar. */
function escapeLength(source: string, at: number): number {
  const digits = { x: 2, u: 4, U: 8 }[source[at + 1] ?? ""] ?? 0;
  return 2 + digits;
}

/**
 * Distance in the file from the start of a scalar to the place that is `offset` code units into its value.
 * Block and folded texts change their line breaks, so there it is the scalar's start.
 */
export function offsetInScalar(node: Scalar, file: string, offset: number): number {
  const [start, end] = node.range ?? [0, 0];
  const source = file.slice(start, end);
  if (source.includes("\n")) return 0;
  if (node.type === "PLAIN") return Math.min(offset, source.length);
  if (node.type !== "QUOTE_SINGLE" && node.type !== "QUOTE_DOUBLE") return 0;
  let at = 1;
  for (let unit = 0; unit < offset && at < source.length - 1; unit++) {
    if (node.type === "QUOTE_SINGLE") at += source.startsWith("''", at) ? 2 : 1;
    else at += source[at] === "\\" ? escapeLength(source, at) : 1;
  }
  return at;
}
