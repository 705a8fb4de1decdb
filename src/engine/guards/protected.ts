import type { Draft } from "../draft.ts";
import { type Match, sentenceOf } from "../match.ts";

/**
 * Holds on a personal account when the pack's protected-speech clause is found in the same sentence:
 * what officers may say as citizens or union members is not the department's business.
 */
export function isProtected(draft: Draft, match: Match): boolean {
  if (draft.context.accountKind !== "personal") return false;
  return draft.protectedSentences().has(sentenceOf(draft.tokens, match));
}
