import type { Tokens } from "../token-buffer.ts";
import { isCuedByPhrase } from "./name-cues.ts";
import { COMMON, familyOf, givenOf, PLACE_FLAG, RARE, USUAL, wordOf } from "./name-flags.ts";
import { hasRareLetter } from "./name-form.ts";
import { BLANK, DOT_BLANK, readNameGap } from "./name-gaps.ts";
import { isItemAfter, isItemBefore } from "./name-lists.ts";
import { classOf, endsLikeSurname, flagsOf } from "./name-lookup.ts";
import { isOfHandle } from "./name-parts.ts";
import { NOTHING, type Reading } from "./name-reading.ts";
import { ACT, CUE, NOT_PART, PARTICLE, SPEAKER } from "./name-words.ts";

/**
 * A name without capitals that begins at a token: a common given name with a surname ("jared paavolainen"), or by
 * itself after words such as "named him". No name after "@" or in a mailbox.
 */
export function readSmallName(tokens: Tokens, index: number): Reading {
  const flags = flagsOf(tokens, index);
  if (givenOf(flags) < COMMON || wordOf(flags) > 1 || isOfHandle(tokens, index)) return NOTHING;
  const isCued = isCuedByPhrase(tokens, index) || isDirectly(tokens, index);
  const last = readSurname(tokens, index);
  if (last > index) return { first: index, last, confidence: isCued ? 80 : wordOf(flags) === 0 ? 66 : 55 };
  const base = wordOf(flags) === 0 && (flags & PLACE_FLAG) === 0 ? 42 : 20;
  return { first: index, last: index, confidence: base + (isCued ? 16 : rateBeside(tokens, index)) };
}

function isDirectly(tokens: Tokens, index: number): boolean {
  return (classOf(tokens, index - 1) & CUE) !== 0 && readNameGap(tokens, index) === BLANK;
}

/** The surname after a given name, with the small words before it; the given name's own token if none follows. */
function readSurname(tokens: Tokens, given: number): number {
  let at = given + 1;
  while (readNameGap(tokens, at) === BLANK && at < given + 4 && (classOf(tokens, at) & PARTICLE) !== 0) at++;
  const gap = readNameGap(tokens, at);
  if (gap !== BLANK && !(gap === DOT_BLANK && at > given + 1)) return given;
  const classes = classOf(tokens, at);
  const flags = flagsOf(tokens, at);
  if ((classes & NOT_PART) !== 0 || wordOf(flags) > 1) return given;
  const isSurname =
    familyOf(flags) >= USUAL ||
    (familyOf(flags) === RARE && givenOf(flags) < USUAL) ||
    endsLikeSurname(tokens, at) ||
    hasRareLetter(tokens, at);
  return isSurname ? at : given;
}

/** What a word such as "with" before the name or "said" after it adds. */
function rateBeside(tokens: Tokens, index: number): number {
  const isAfter = readNameGap(tokens, index) === BLANK && (classOf(tokens, index - 1) & SPEAKER) !== 0;
  const isBefore = readNameGap(tokens, index + 1) === BLANK && (classOf(tokens, index + 1) & ACT) !== 0;
  const isListed = isItemAfter(tokens, index) || isItemBefore(tokens, index + 1);
  return (isAfter ? 10 : 0) + (isBefore ? 10 : 0) + (isListed ? 10 : 0);
}
