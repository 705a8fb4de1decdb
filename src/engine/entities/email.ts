import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { LINK, type Tokens, WORD } from "../token-buffer.ts";
import { gapBefore, isWordOf } from "./token-facts.ts";

const AT = createWordSet("at");
const DOT = createWordSet("dot");
/** Endings of addresses that people spell out. */
const ENDINGS = createWordSet("com org net gov edu mil us uk ca io co");

/**
 * E-mail addresses, also spelt out ("dana at example dot org", "dana(at)example.com"). The form follows RFC 5321 as far as people
 * use it: a mailbox, "@", and a host of two or more labels whose last is made of letters.
 */
export function findEmails(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const match = tokens.kind[index] === LINK ? readWritten(tokens, index) : readSpelt(tokens, index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

const MAILBOX = /^[^@/\s]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}$/;

function readWritten(tokens: Tokens, index: number): Match | null {
  const start = tokens.start[index] as number;
  const end = tokens.end[index] as number;
  if (end - start > MAX_LENGTH) return null;
  const link = foldedSlice(tokens.folded, start, end).replace(/^mailto:/, "");
  if (!MAILBOX.test(link)) return null;
  return { ...matchOfTokens(tokens, firstOfMailbox(tokens, index), index), confidence: 95 };
}

/** Longest address (RFC 5321, 4.5.3.1). */
const MAX_LENGTH = 254;

/** "first_last@" and "first+tag@" are several tokens. */
function firstOfMailbox(tokens: Tokens, index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < 6 &&
    /^[._+-]?$/.test(gapBefore(tokens, first)) &&
    isMailboxPart(tokens, first - 1)
  )
    first--;
  while (first < index && tokens.kind[first] !== WORD) first++;
  return first;
}

function isMailboxPart(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === WORD) return true;
  return foldedSlice(tokens.folded, tokens.start[index] as number, tokens.end[index] as number) === "+";
}

/** "dana (at) example dot org", "dana.whitlock at example dot com", "dana(at)example.com", "dana at gmail.com". */
function readSpelt(tokens: Tokens, index: number): Match | null {
  if (!isWordOf(tokens, index + 1, AT) || tokens.kind[index] !== WORD) return null;
  const first = firstOfMailbox(tokens, index);
  const isBracketed = /[([{]$/.test(gapBefore(tokens, index + 1));
  for (let dot = index + 3; dot <= index + 7 && isWordOf(tokens, dot, DOT); dot += 2)
    if (isWordOf(tokens, dot + 1, ENDINGS))
      return { ...matchOfTokens(tokens, first, dot + 1), confidence: isBracketed ? 90 : 80 };
  const host = index + 2;
  if (host >= tokens.count || tokens.kind[host] !== LINK) return null;
  const name = foldedSlice(tokens.folded, tokens.start[host] as number, tokens.end[host] as number);
  if (!(isBracketed ? HOST : MAIL_HOST).test(name)) return null;
  return { ...matchOfTokens(tokens, first, host), confidence: isBracketed ? 90 : 75 };
}

const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}$/;
/** Hosts that nobody means when they say "at" but for their mail. */
const MAIL_HOST =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|protonmail|proton|comcast|msn|live)\.(?:com|net|me|org|co\.uk|ca)$/;
