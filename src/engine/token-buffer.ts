import type { FoldedText } from "./fold.ts";

/** What a token is. A hashtag, mention or link is one token whatever it holds. */
export const WORD = 0;
export const HASHTAG = 1;
export const MENTION = 2;
export const LINK = 3;
export const PICTURE = 4;
export const SIGN = 5;

/** Gaps that words of a phrase may have between them: blanks, or one hyphen or underscore. */
export const JOINING_GAP = 0;
/** A line end: no phrase runs across it. */
export const BREAKING_GAP = -1;

/** Bits of a token's makeup: a unit outside ASCII; more than one unit that is the same as the one before it. */
export const NON_ASCII = 1 << 14;
export const DOUBLED = 1 << 15;

/**
 * The tokens of a folded text: words (letters, digits, inner apostrophes), hashtags, mentions, links,
 * emoji and symbols. Arrays are scratch, valid until the next pass; only the first `count` entries count.
 */
export interface Tokens {
  folded: FoldedText;
  count: number;
  /** Words that begin before this folded offset are known to begin no link. */
  plainUntil: number;
  /** Folded offsets of each token, sigil included. */
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** A bit `1 << kind` for each kind of token that there is. */
  kinds: number;
  /** Two independent hashes of each token's letters, without `#` or `@`; of a link, its host name. */
  hash: Int32Array;
  check: Int32Array;
  /** What each token's letters are made of: a bit `1 << class` for each class of unit, `NON_ASCII`, `DOUBLED`. */
  makeup: Uint16Array;
  /** What stands before each token: `JOINING_GAP`, `BREAKING_GAP` or a hash of the signs there. */
  gap: Int32Array;
  /** Number of the sentence each token is in, from 0 upwards. */
  sentence: Int32Array;
  /** What entities can begin with each token, once `entities/beginnings.ts` has read it. */
  hasBeginnings: boolean;
  beginnings: Uint8Array;
  /** 1 where the token starts with a capital letter in the original text. */
  capital: Uint8Array;
}

/** Creates an empty buffer to tokenise into. */
export function createTokens(folded: FoldedText): Tokens {
  return { folded, count: 0, plainUntil: 0, kinds: 0, ...NO_BEGINNINGS, ...createArrays(FIRST_TOKENS) };
}

/** Empties the buffer for a new text, with room for a token a unit; arrays of a very long one are let go after it. */
export function resetTokens(tokens: Tokens, folded: FoldedText): void {
  tokens.folded = folded;
  tokens.count = 0;
  tokens.kinds = 0;
  tokens.hasBeginnings = false;
  tokens.plainUntil = 0;
  const { length } = tokens.start;
  const wanted = Math.max(FIRST_TOKENS, folded.length * 2);
  if (length < folded.length || (length > KEPT_TOKENS && length > wanted * 2))
    Object.assign(tokens, NO_BEGINNINGS, createArrays(wanted));
}

const FIRST_TOKENS = 1_024;
const NO_BEGINNINGS = { hasBeginnings: false, beginnings: new Uint8Array(0) };
const KEPT_TOKENS = 1 << 15;

type TokenArrays = Omit<Tokens, "folded" | "count" | "plainUntil" | "kinds" | "hasBeginnings" | "beginnings">;

function createArrays(capacity: number): TokenArrays {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    makeup: new Uint16Array(capacity),
    gap: new Int32Array(capacity),
    sentence: new Int32Array(capacity),
    capital: new Uint8Array(capacity),
  };
}
