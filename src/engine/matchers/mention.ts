import type { Draft } from "../draft.ts";
import { foldedSlice } from "../fold.ts";
import { type Match, matchOfTokens, type Outcome, toOutcome } from "../match.ts";
import { MENTION } from "../token-buffer.ts";
import type { NodeOf } from "./node.ts";

/**
 * `mention`: an account is named with `@`. With `handles` only those count; one without a server also covers
 * the account of that name on any server (`chief` covers `@chief@city.example`).
 */
export function matchMention({ handles }: NodeOf<"mention">, draft: Draft): Outcome {
  const { tokens, folded } = draft;
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== MENTION) continue;
    const handle = foldedSlice(folded, (tokens.start[index] as number) + 1, tokens.end[index] as number);
    if (handles === undefined || isNamed(handles, handle)) matches.push(matchOfTokens(tokens, index, index));
  }
  return toOutcome(matches);
}

function isNamed(handles: readonly string[], handle: string): boolean {
  const at = handle.indexOf("@");
  return handles.includes(handle) || (at !== -1 && handles.includes(handle.slice(0, at)));
}
