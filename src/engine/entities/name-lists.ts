import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { familyOf, givenOf, isSurelyGiven, PLACE_FLAG, USUAL, wordOf } from "./name-flags.ts";
import { BLANK, COMMA_BLANK, readNameGap } from "./name-gaps.ts";
import { flagsOf } from "./name-lookup.ts";
import { isNamePart } from "./name-parts.ts";

const AND = createWordSet("and or");

/** "Leehy, Perkins and Copeland": the words to both sides of a comma or "and" are of one kind. */
export function isItemBefore(tokens: Tokens, next: number): boolean {
  const gap = readNameGap(tokens, next);
  if (gap === COMMA_BLANK) return isNameAlone(tokens, next);
  return gap === BLANK && AND.has(tokens.hash[next] as number) && isNameAlone(tokens, next + 1);
}

/** "Perkins" and "Copeland" of the same. */
export function isItemAfter(tokens: Tokens, first: number): boolean {
  const gap = readNameGap(tokens, first);
  if (gap === COMMA_BLANK) return isNameAlone(tokens, first - 1);
  const isJoined = gap === BLANK && first > 1 && AND.has(tokens.hash[first - 1] as number);
  return isJoined && isNameAlone(tokens, first - 2);
}

/** A name that is no place and no word; without a capital a common given name. */
function isNameAlone(tokens: Tokens, index: number): boolean {
  const flags = flagsOf(tokens, index);
  if (!isNamePart(tokens, index))
    return isSurelyGiven(flags) && tokens.capital[index] === 0 && wordOf(flags) === 0;
  return (
    (givenOf(flags) >= USUAL || familyOf(flags) >= USUAL) && wordOf(flags) <= 1 && (flags & PLACE_FLAG) === 0
  );
}
