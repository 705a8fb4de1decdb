import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { familyOf, givenOf, USUAL, wordOf } from "./name-flags.ts";
import { BLANK, DOT, DOT_BLANK, readNameGap } from "./name-gaps.ts";
import { classOf, flagsOf } from "./name-lookup.ts";
import { isInitial, isNamePart, readRun } from "./name-parts.ts";
import { NOTHING, type Reading } from "./name-reading.ts";
import { readSmallName } from "./name-small.ts";
import { FUNCTION, NOT_PART } from "./name-words.ts";
import { isNoPerson } from "./no-person.ts";
import { isOffice } from "./officials.ts";
import { isAfterBlank, isWordOf } from "./token-facts.ts";

const TITLED_CONFIDENCE = 90;
const SMALL_TITLED_CONFIDENCE = 65;
const SMALL_FULL_CONFIDENCE = 80;
const INITIALS_CONFIDENCE = 75;

const DOCTOR = createWordSet("dr");
const MISS = createWordSet("miss");

/** "Mr. Whitlock", "Dr Dana Whitlock", "ms. whitlock"; not "I miss Dayton". */
export function readTitled(tokens: Tokens, title: number): Reading {
  const name = title + 1;
  const gap = readNameGap(tokens, name);
  if (tokens.capital[title] === 0 && MISS.has(tokens.hash[title] as number)) return NOTHING;
  if ((gap !== BLANK && gap !== DOT_BLANK) || isDrive(tokens, title)) return NOTHING;
  if (tokens.capital[name] === 0) return readSmallTitled(tokens, title, gap);
  const first = isInitial(tokens, name) && isNamePart(tokens, name + 1) ? name + 1 : name;
  if (!isNamePart(tokens, first)) return NOTHING;
  const last = readRun(tokens, first);
  const isPerson = !isNoPerson(tokens, title, last) && !isOffice(tokens, last);
  return { first: title, last, confidence: isPerson ? TITLED_CONFIDENCE : 0 };
}

/** "Orville Dr Flowery Branch": a capitalised word before "Dr" makes it a street, unless it is one such as "Thanks". */
function isDrive(tokens: Tokens, title: number): boolean {
  if (!isWordOf(tokens, title, DOCTOR) || title === 0 || !isAfterBlank(tokens, title)) return false;
  return tokens.capital[title - 1] === 1 && (classOf(tokens, title - 1) & FUNCTION) === 0;
}

/** A title in small letters needs its full stop, or a known name after it. */
function readSmallTitled(tokens: Tokens, title: number, gap: number): Reading {
  const name = title + 1;
  if (tokens.capital[title] === 1 || tokens.kind[name] !== WORD || (classOf(tokens, name) & NOT_PART) !== 0)
    return NOTHING;
  const full = readSmallName(tokens, name);
  if (full !== NOTHING) return { first: title, last: full.last, confidence: SMALL_FULL_CONFIDENCE };
  const flags = flagsOf(tokens, name);
  const isKnown = familyOf(flags) >= USUAL || givenOf(flags) >= USUAL;
  if (wordOf(flags) > 1 || !(isKnown || (gap === DOT_BLANK && !isWordOf(tokens, title, DOCTOR))))
    return NOTHING;
  return { first: title, last: name, confidence: SMALL_TITLED_CONFIDENCE };
}

/** "J. R. Whitlock", "J.R. Whitlock": initials with full stops and a surname. */
export function readInitials(tokens: Tokens, index: number): Reading {
  let at = index;
  while (isInitial(tokens, at) && at < index + 3) {
    const gap = readNameGap(tokens, at + 1);
    if (gap !== DOT && gap !== DOT_BLANK) return NOTHING;
    at++;
  }
  if (at === index || !isNamePart(tokens, at)) return NOTHING;
  const flags = flagsOf(tokens, at);
  if (familyOf(flags) < USUAL || wordOf(flags) === 3) return NOTHING;
  const last = readRun(tokens, at);
  const isPerson = !isNoPerson(tokens, index, last) && !isOffice(tokens, last);
  return { first: index, last, confidence: isPerson ? INITIALS_CONFIDENCE : 0 };
}
