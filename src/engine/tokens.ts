import type { FoldedText } from "./fold.ts";
import { APOSTROPHE, DIGIT, EMOJI, KEPT_MARK, LETTER, NEWLINE, SPACE, SYMBOL } from "./fold-char.ts";
import { extendHash, extendSecondHash, FIRST_HASH, SECOND_HASH } from "./hash.ts";
import { findLinkHost, findUrlEnd, readChain, startsChain } from "./links.ts";
import { endsSentence } from "./sentences.ts";
import {
  BREAKING_GAP,
  DOUBLED,
  growTokens,
  HASHTAG,
  JOINING_GAP,
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

/** Splits a folded text into tokens and sentences, in one pass. */
export function tokenise(folded: FoldedText, tokens: Tokens): Tokens {
  resetTokens(tokens, folded);
  const { length, classes } = folded;
  let at = 0;
  while (at < length) {
    const unitClass = classes[at] as number;
    if (unitClass === LETTER || unitClass === DIGIT || unitClass === KEPT_MARK) {
      at = pushWord(tokens, at);
    } else if (unitClass === EMOJI || unitClass === SYMBOL) {
      const end = endOfCluster(folded, at);
      pushToken(tokens, at, end, at, end, unitClass === EMOJI ? PICTURE : SIGN);
      at = end;
    } else {
      at = pushSigil(tokens, at);
    }
  }
  return tokens;
}

/** Whether the unit at a folded offset is part of a word: a letter, digit, kept mark or underscore. */
export function isWordUnit(folded: FoldedText, at: number): boolean {
  if (at < 0 || at >= folded.length) return false;
  const unitClass = folded.classes[at] as number;
  return (
    unitClass === LETTER || unitClass === DIGIT || unitClass === KEPT_MARK || folded.units[at] === UNDERSCORE
  );
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

function pushWord(tokens: Tokens, start: number): number {
  const { folded } = tokens;
  const end = endOfWord(folded, start);
  const linkEnd = findLinkEnd(tokens, start, end);
  if (linkEnd === end) {
    pushToken(tokens, start, end, start, end, WORD);
    return end;
  }
  const host = findLinkHost(folded, start, linkEnd);
  pushToken(tokens, start, linkEnd, host.start, host.end, LINK);
  return linkEnd;
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
  pushToken(tokens, start, end, start + 1, end, unit === HASH_SIGN ? HASHTAG : MENTION);
  return end;
}

function endOfWord(folded: FoldedText, start: number): number {
  const { classes, length } = folded;
  let at = start + 1;
  for (; at < length; at++) {
    const unitClass = classes[at] as number;
    if (unitClass === LETTER || unitClass === DIGIT || unitClass === KEPT_MARK) continue;
    if (
      unitClass === APOSTROPHE &&
      at + 1 < length &&
      (classes[at + 1] === LETTER || classes[at + 1] === DIGIT)
    )
      continue;
    break;
  }
  return at;
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

function pushToken(tokens: Tokens, start: number, end: number, from: number, to: number, kind: number): void {
  const index = tokens.count;
  if (index === tokens.start.length) growTokens(tokens);
  tokens.count++;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.kind[index] = kind;
  readLetters(tokens, index, from, to);
  tokens.capital[index] = from < to && isCapital(tokens.folded, from) ? 1 : 0;
  if (index === 0) {
    tokens.gap[0] = readGap(tokens.folded, 0, start);
    tokens.sentence[0] = 0;
    return;
  }
  const gap = readGap(tokens.folded, tokens.end[index - 1] as number, start);
  tokens.gap[index] = gap;
  const sentence = tokens.sentence[index - 1] as number;
  tokens.sentence[index] = gap !== JOINING_GAP && endsSentence(tokens, index) ? sentence + 1 : sentence;
}

/** Hashes and makeup of a token whose letters are `[from, to)`. */
function readLetters(tokens: Tokens, index: number, from: number, to: number): void {
  const { units, classes } = tokens.folded;
  let hash = FIRST_HASH;
  let check = SECOND_HASH;
  let makeup = 0;
  let all = 0;
  let before = -1;
  let doubled = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    hash = extendHash(hash, unit);
    check = extendSecondHash(check, unit);
    makeup |= 1 << (classes[at] as number);
    all |= unit;
    if (unit === before) doubled++;
    before = unit;
  }
  tokens.hash[index] = hash;
  tokens.check[index] = check;
  tokens.makeup[index] = makeup | (all > 127 ? NON_ASCII : 0) | (doubled > 1 ? DOUBLED : 0);
}

/** Spaces join, one hyphen or underscore alone joins, a line end breaks, anything else is itself. */
function readGap(folded: FoldedText, start: number, end: number): number {
  if (end - start === 1 && folded.classes[start] === SPACE) return JOINING_GAP;
  let signs = 0;
  let spaces = 0;
  let hash = 0x7f4a7c15;
  for (let at = start; at < end; at++) {
    const unitClass = folded.classes[at];
    if (unitClass === NEWLINE) return BREAKING_GAP;
    if (unitClass === SPACE) {
      spaces++;
      continue;
    }
    signs++;
    hash = Math.imul(hash ^ (folded.units[at] as number), 0x01000193);
  }
  if (signs === 0) return JOINING_GAP;
  if (signs === 1 && spaces === 0 && isJoiningSign(folded, start)) return JOINING_GAP;
  return hash === JOINING_GAP || hash === BREAKING_GAP ? 1 : hash;
}

/** A long dash sets words apart, although it folds to a hyphen. */
function isJoiningSign(folded: FoldedText, at: number): boolean {
  if (folded.units[at] === UNDERSCORE) return true;
  const original = folded.text.charCodeAt(folded.source[at] as number);
  return folded.units[at] === HYPHEN && original !== 0x2014 && original !== 0x2015;
}

function isCapital(folded: FoldedText, at: number): boolean {
  if (folded.classes[at] !== LETTER) return false;
  const original = folded.text.charCodeAt(folded.source[at] as number);
  if (original < 128) return original <= 0x5a;
  const char = String.fromCodePoint(folded.text.codePointAt(folded.source[at] as number) as number);
  return char !== char.toLowerCase();
}
