import { DIGIT } from "../fold-char.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { familyOf, givenOf } from "./name-flags.ts";
import { BLANK, COMMA_BLANK, DOT, DOT_BLANK, HYPHEN, readNameGap } from "./name-gaps.ts";
import { classOf, endsLikeWord, flagsOf } from "./name-lookup.ts";
import { FUNCTION, HEADLINE, NOT_PART, PARTICLE, SUFFIX } from "./name-words.ts";
import { isAllCapitals, isLetters, lengthOf, possessiveLength } from "./token-facts.ts";

/** Most tokens in one name. */
const MAX_TOKENS = 7;
/** The same where everything is in capitals. */
const MAX_CAPITALS = 3;

/** A single capital letter, perhaps with a full stop. */
export function isInitial(tokens: Tokens, index: number): boolean {
  return (
    lengthOf(tokens, index) === 1 &&
    tokens.capital[index] === 1 &&
    isLetters(tokens, index) &&
    (classOf(tokens, index) & FUNCTION) === 0
  );
}

/** Digits are at a word's end or start, and in no name. */
function hasDigit(tokens: Tokens, index: number): boolean {
  const { classes } = tokens.folded;
  return (
    classes[(tokens.end[index] as number) - 1] === DIGIT ||
    classes[(tokens.start[index] as number) + 1] === DIGIT
  );
}

const UNDERSCORE = 0x5f;
const AT = 0x40;

/** "Dana" of "dana_whitlock" and of "@ dana": a mailbox or an account, whatever it is called. */
export function isOfHandle(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  const before = units[start - 1];
  return (
    before === UNDERSCORE || units[tokens.end[index] as number] === UNDERSCORE || units[start - 2] === AT
  );
}

/** A capitalised word that can be part of a name. */
export function isNamePart(tokens: Tokens, index: number): boolean {
  if (
    index < 0 ||
    index >= tokens.count ||
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    lengthOf(tokens, index) < 2 ||
    hasDigit(tokens, index) ||
    isOfHandle(tokens, index)
  )
    return false;
  return (classOf(tokens, index) & NOT_PART) === 0;
}

/** Whether a capitalised word is known as a given name or surname. */
export function isKnownName(tokens: Tokens, index: number): boolean {
  const flags = flagsOf(tokens, index);
  return givenOf(flags) > 0 || familyOf(flags) > 0;
}

/** Words such as "Sentenced" and "Shooting", which a headline writes like a name. */
export function isHeadlineWord(tokens: Tokens, index: number): boolean {
  if ((classOf(tokens, index) & HEADLINE) !== 0) return true;
  return endsLikeWord(tokens, index);
}

/** Follows name parts, initials, particles and suffixes; returns the last token that belongs. */
export function readRun(tokens: Tokens, first: number): number {
  let last = first;
  // In a text all in capitals every word looks like a part of the name.
  const limit = first + (isAllCapitals(tokens, first) ? MAX_CAPITALS : MAX_TOKENS);
  for (let at = first + 1; at < tokens.count && at < limit; at++) {
    if (possessiveLength(tokens, at - 1) > 0) break;
    const gap = readNameGap(tokens, at);
    const isCapital = tokens.capital[at] === 1;
    if (isCapital && (gap === BLANK || gap === COMMA_BLANK) && (classOf(tokens, at) & SUFFIX) !== 0)
      return at;
    if (!isJoined(tokens, at, gap)) break;
    if ((isNamePart(tokens, at) && !isHeadlineWord(tokens, at)) || isInitial(tokens, at)) last = at;
    else if (isCapital || gap !== BLANK || (classOf(tokens, at) & PARTICLE) === 0) break;
  }
  return last;
}

function isJoined(tokens: Tokens, at: number, gap: number): boolean {
  return gap === BLANK || gap === HYPHEN || ((gap === DOT_BLANK || gap === DOT) && isInitial(tokens, at - 1));
}
