import type { Finding, Span } from "../engine/types.ts";

/** The words of a span in quotation marks. */
export function quoteSpan(text: string, { start, end }: Span): string {
  return `"${text.slice(start, end)}"`;
}

/** Which clauses mark which words, for the author of the text. */
export function describeFindings(findings: readonly Finding[], text: string): string {
  if (findings.length === 0) return "nothing";
  return findings.map((finding) => `${finding.clause} at ${quoteSpan(text, finding)}`).join(", ");
}
