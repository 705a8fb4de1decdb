import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import type { QuotedRange } from "../scopes/quotation.ts";

/**
 * Holds when the match lies wholly inside one quotation: the words are somebody else's. What counts as a
 * quotation is in `scopes/quotation.ts`.
 */
export function isQuoted(draft: Draft, match: Match): boolean {
  const ranges = draft.quotedRanges();
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as QuotedRange).end >= match.end) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= match.start;
}
