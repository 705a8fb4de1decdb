import type { Draft } from "../draft.ts";
import type { Match } from "../match.ts";
import { covers } from "./covers.ts";

/**
 * Holds when the match lies in what the draft reports of somebody else, without quotation marks: "the caller told
 * us", "she wrote". What counts as a report is in `scopes/report.ts`.
 */
export function isReported(draft: Draft, match: Match): boolean {
  return covers(draft.scope("report"), match);
}
