import { hashUnits, secondHashUnits } from "../hash.ts";
import {
  CONTINUES,
  extendCheck,
  extendKey,
  type Lexicon,
  payloadOf,
  pushRangeHit,
  TERMINAL,
  type TermHits,
} from "../lexicon.ts";
import { HASHTAG, JOINING_GAP, type Tokens } from "../token-buffer.ts";
import { splitTag, type TagWords } from "./split-tag.ts";

const UNDERSCORE = 0x5f;

/** One hashtag on its way through the lexicon. */
interface Walk {
  lexicon: Lexicon;
  tokens: Tokens;
  hits: TermHits;
  token: number;
  /** Folded offset of the tag's first letter. */
  from: number;
  words: TagWords;
}

/**
 * Finds the terms that stand inside of hashtags, in every way the tag can be read, and adds them to `hits` with the
 * place of their letters. A term that is the whole tag is `findTerms`' business.
 */
export function findTagTerms(lexicon: Lexicon, vocabulary: Int32Array, tokens: Tokens, hits: TermHits): void {
  if ((tokens.kinds & (1 << HASHTAG)) === 0) return;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== HASHTAG) continue;
    const from = (tokens.start[token] as number) + 1;
    const words = splitTag(tokens.folded, from, tokens.end[token] as number, vocabulary);
    const walk: Walk = { lexicon, tokens, hits, token, from, words };
    for (let word = 0; word < words.count; word++) step(walk, words.at[word] as number, word, 0, 0);
  }
}

/** Goes on from the prefix `(key, check)` of a term begun at `first` with word `word` of the tag. */
function step(walk: Walk, first: number, word: number, key: number, check: number): void {
  const { lexicon, tokens, hits, token, from, words } = walk;
  const at = words.at[word] as number;
  const to = words.to[word] as number;
  if (at === 0 && to === words.length) return;
  const { units } = tokens.folded;
  const nextKey = extendKey(key, JOINING_GAP, hashUnits(units, from + at, from + to));
  const nextCheck = extendCheck(check, JOINING_GAP, secondHashUnits(units, from + at, from + to));
  const payload = payloadOf(lexicon, nextKey, nextCheck);
  if (payload === 0) return;
  if ((payload & TERMINAL) !== 0) pushRangeHit(hits, payload, token, token, from + first, from + to);
  if ((payload & CONTINUES) === 0) return;
  const next = units[from + to] === UNDERSCORE ? to + 1 : to;
  for (let later = word + 1; later < words.count && (words.at[later] as number) <= next; later++)
    if (words.at[later] === next) step(walk, first, later, nextKey, nextCheck);
}
