import { GUARDS, type Guard } from "../guards/index.ts";
import type { ClauseCard, GuardEffect, GuardName, MatcherNode } from "../types.ts";
import { PackFormatError } from "./error.ts";
import { toRecord } from "./read-json.ts";
import { readNode, UnknownMatcherError } from "./read-node.ts";

/** What is evaluated of a clause, decoded when the clause is first triggered. */
export interface ClauseBody {
  id: string;
  detect: MatcherNode;
  /** What stands before, between and after the places for the draft's words. */
  message: readonly string[];
  guards: readonly ActiveGuard[];
}

/** A guard of a clause. */
interface ActiveGuard {
  name: GuardName;
  effect: GuardEffect;
  holds: Guard;
}

/**
 * Checks a clause's decoded body.
 *
 * @throws UnknownMatcherError when it needs a newer engine
 * @throws PackFormatError when it is damaged
 */
export function readBody(value: unknown): ClauseBody {
  const { id, message, guards, detect } = toRecord(value);
  if (typeof id !== "string" || typeof message !== "string")
    throw new PackFormatError("A clause of the compiled pack is damaged.");
  return {
    id,
    message: message.split("{match}"),
    guards: Object.entries(toRecord(guards)).map(readGuard),
    detect: readNode(detect),
  };
}

function readGuard([name, effect]: [string, unknown]): ActiveGuard {
  if (!Object.hasOwn(GUARDS, name))
    throw new UnknownMatcherError("A clause uses a guard that this version does not have.");
  if (effect !== "suppress" && effect !== "lower")
    throw new PackFormatError("A guard of a clause is damaged.");
  return { name: name as GuardName, effect, holds: GUARDS[name as GuardName] };
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
