import type { FoldedText } from "./fold.ts";
import { APOSTROPHE, DIGIT, EMOJI, KEPT_MARK, LETTER, NEWLINE, OTHER, SPACE, SYMBOL } from "./fold-char.ts";
import { readGaps } from "./gaps.ts";
import { extendHash, extendSecondHash, FIRST_HASH, hashUnits, SECOND_HASH, secondHashUnits } from "./hash.ts";
import { findLinkHost, findUrlEnd, readChain, startsChain } from "./links.ts";
import {
  DOUBLED,
  HASHTAG,
  LINK,
  MENTION,
  NON_ASCII,
  PICTURE,
  resetTokens,
  SIGN,
  type Tokens,
  WORD,
} from "./token-buffer.ts";

const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

/** Splits a folded text into tokens and sentences. */
export function tokenise(folded: FoldedText, tokens: Tokens): Tokens {
  resetTokens(tokens, folded);
  const { length, classes } = folded;
  let at = 0;
  while (at < length) {
    const unitClass = classes[at] as number;
    if (isWordClass(unitClass)) at = pushWord(tokens, at);
    else if (unitClass === SPACE || unitClass === NEWLINE) at++;
    else if (unitClass === EMOJI || unitClass === SYMBOL) at = pushSign(tokens, at, unitClass);
    else at = pushSigil(tokens, at);
  }
  readGaps(tokens);
  return tokens;
}

const WORD_CLASSES = (1 << LETTER) | (1 << DIGIT) | (1 << KEPT_MARK);

function isWordClass(unitClass: number): boolean {
  return ((WORD_CLASSES >>> unitClass) & 1) === 1;
}

/** Whether the unit at a folded offset is part of a word: a letter, digit, kept mark or underscore. */
export function isWordUnit(folded: FoldedText, at: number): boolean {
  if (at < 0 || at >= folded.length) return false;
  return isWordClass(folded.classes[at] as number) || folded.units[at] === UNDERSCORE;
}

/** Index of the first token that ends after a folded offset; `count` if none does. */
export function firstTokenAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The word that begins here, apostrophes inside of it included, or the link that begins with it. Returns its end. */
function pushWord(tokens: Tokens, start: number): number {
  const { folded, count, hash: hashes, check: checks } = tokens;
  const { units, classes, length } = folded;
  let hash = FIRST_HASH;
  let check = SECOND_HASH;
  let makeup = 0;
  let all = 0;
  let before = -1;
  let doubled = 0;
  let at = start;
  for (; at < length; at++) {
    const unitClass = classes[at] as number;
    if (!isWordClass(unitClass) && !(unitClass === APOSTROPHE && isInner(classes, at + 1, length))) break;
    const unit = units[at] as number;
    hash = extendHash(hash, unit);
    check = extendSecondHash(check, unit);
    makeup |= 1 << unitClass;
    all |= unit;
    if (unit === before) doubled++;
    before = unit;
  }
  // A link goes on with ":", "." or "@".
  if (at < length && classes[at] === OTHER) {
    const linkEnd = findLinkEnd(tokens, start, at);
    if (linkEnd !== at) return pushLink(tokens, start, linkEnd);
  }
  hashes[count] = hash;
  checks[count] = check;
  tokens.makeup[count] = makeup | (all > 127 ? NON_ASCII : 0) | (doubled > 1 ? DOUBLED : 0);
  return pushToken(tokens, start, at, WORD);
}

/** Whether what stands after an apostrophe belongs to the same word. */
function isInner(classes: Uint8Array, at: number, length: number): boolean {
  return at < length && (classes[at] === LETTER || classes[at] === DIGIT);
}

function pushLink(tokens: Tokens, start: number, end: number): number {
  const host = findLinkHost(tokens.folded, start, end);
  readLetters(tokens, host.start, host.end);
  return pushToken(tokens, start, end, LINK);
}

function pushSign(tokens: Tokens, start: number, unitClass: number): number {
  const end = endOfCluster(tokens.folded, start);
  readLetters(tokens, start, end);
  return pushToken(tokens, start, end, unitClass === EMOJI ? PICTURE : SIGN);
}

/** End of the link that begins with the word `[start, end)`; `end` if none does. */
function findLinkEnd(tokens: Tokens, start: number, end: number): number {
  const { folded } = tokens;
  const urlEnd = findUrlEnd(folded, start, end);
  if (urlEnd !== end || start < tokens.plainUntil || !startsChain(folded, end)) return urlEnd;
  const chain = readChain(folded, start, end);
  if (chain.linkEnd !== -1) return chain.linkEnd;
  tokens.plainUntil = chain.end;
  return end;
}

/** A hashtag or mention if one starts here; otherwise the sign is only a gap. Returns where to go on. */
function pushSigil(tokens: Tokens, start: number): number {
  const { folded } = tokens;
  const unit = folded.units[start];
  if (
    (unit !== HASH_SIGN && unit !== AT_SIGN) ||
    isWordUnit(folded, start - 1) ||
    !isWordUnit(folded, start + 1)
  )
    return start + 1;
  const end = unit === HASH_SIGN ? endOfTag(folded, start + 1) : endOfMention(folded, start + 1);
  if (end === start) return start + 1;
  readLetters(tokens, start + 1, end);
  return pushToken(tokens, start, end, unit === HASH_SIGN ? HASHTAG : MENTION);
}

/** End of a tag's letters; its start less one when it is only a number ("#1"), which is no tag. */
function endOfTag(folded: FoldedText, start: number): number {
  let at = start;
  let hasLetter = false;
  for (; isWordUnit(folded, at); at++) hasLetter ||= folded.classes[at] !== DIGIT;
  return hasLetter ? at : start - 1;
}

/** Handles may hold `.`, `-` and, for federated sites, a second `@`, each before another word character. */
function endOfMention(folded: FoldedText, start: number): number {
  let at = start;
  while (at < folded.length) {
    const unit = folded.units[at];
    const joins = unit === 0x2e || unit === HYPHEN || unit === AT_SIGN;
    if (!(isWordUnit(folded, at) || (joins && isWordUnit(folded, at + 1)))) break;
    at++;
  }
  return at;
}

function endOfCluster(folded: FoldedText, start: number): number {
  let at = start + 1;
  while (at < folded.length && folded.source[at] === folded.source[start]) at++;
  return at;
}

/** Adds the token `[start, end)`, of which the letters have been read; returns its end. */
function pushToken(tokens: Tokens, start: number, end: number, kind: number): number {
  const { count } = tokens;
  tokens.start[count] = start;
  tokens.end[count] = end;
  tokens.kind[count] = kind;
  tokens.kinds |= 1 << kind;
  tokens.count = count + 1;
  return end;
}

/** Hashes and makeup, for the next token, of the letters `[from, to)`. */
function readLetters(tokens: Tokens, from: number, to: number): void {
  const { folded, count } = tokens;
  let makeup = 0;
  let all = 0;
  let doubled = 0;
  for (let at = from; at < to; at++) {
    const unit = folded.units[at] as number;
    makeup |= 1 << (folded.classes[at] as number);
    all |= unit;
    if (at > from && unit === folded.units[at - 1]) doubled++;
  }
  tokens.hash[count] = hashUnits(folded.units, from, to);
  tokens.check[count] = secondHashUnits(folded.units, from, to);
  tokens.makeup[count] = makeup | (all > 127 ? NON_ASCII : 0) | (doubled > 1 ? DOUBLED : 0);
}
