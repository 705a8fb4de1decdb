import { GUARDS } from "../guards/index.ts";
import type { ClauseCard, GuardEffect, GuardName, MatcherNode } from "../types.ts";
import { PackFormatError } from "./error.ts";
import { toRecord } from "./read-json.ts";
import { readNode, UnknownMatcherError } from "./read-node.ts";

/** What is evaluated of a clause, decoded when the clause is first triggered. */
export interface ClauseBody {
  id: string;
  detect: MatcherNode;
  message: string;
  guards: Partial<Record<GuardName, GuardEffect>>;
}

/**
 * Checks a clause's decoded body.
 *
 * @throws UnknownMatcherError when it needs a newer engine
 * @throws PackFormatError when it is damaged
 */
export function readBody(value: unknown): ClauseBody {
  const body = toRecord(value);
  const guards = toRecord(body.guards);
  if (typeof body.id !== "string" || typeof body.message !== "string")
    throw new PackFormatError("A clause of the compiled pack is damaged.");
  for (const name in guards) {
    if (!Object.hasOwn(GUARDS, name))
      throw new UnknownMatcherError("A clause uses a guard that this version does not have.");
    if (guards[name] !== "suppress" && guards[name] !== "lower")
      throw new PackFormatError("A guard of a clause is damaged.");
  }
  readNode(body.detect);
  return body as unknown as ClauseBody;
}

/** The texts of a card in the order they are stored in; the last ones may be missing, stored as `null`. */
export const CARD_TEXTS = [
  ...(["id", "title", "category", "policy", "reason", "consequence", "advice", "allowed"] as const),
  ...(["learn", "fix"] as const),
] as const satisfies readonly (keyof ClauseCard)[];
const REQUIRED_TEXTS = 8;

/** The card of decoded texts. @throws PackFormatError when one is damaged */
export function readCard(value: unknown): ClauseCard {
  const texts: unknown[] = Array.isArray(value) ? value : [];
  const card: Partial<Record<keyof ClauseCard, string>> = {};
  CARD_TEXTS.forEach((name, index) => {
    const text = texts[index];
    if (typeof text === "string") card[name] = text;
    else if (text !== null || index < REQUIRED_TEXTS)
      throw new PackFormatError("A card of the compiled pack is damaged.");
  });
  return card as ClauseCard;
}
