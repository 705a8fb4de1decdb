import { hashUnits } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { hasSurnameEnding, hasWordEnding } from "./name-endings.ts";
import { readFlags } from "./name-filter.ts";
import { FLAG_BITS, familyOf, givenOf } from "./name-flags.ts";
import { SEED, SLOTS, THIRD } from "./name-table.ts";
import { CLASS_BITS, classOfHash } from "./name-words.ts";
import { possessiveLength } from "./token-facts.ts";

/** What the table of names says of a word by its hash, as `name-flags.ts` packs it; 0 if it is no name. */
export function lookUpName(hash: number): number {
  return readFlags(SLOTS, THIRD, SEED, hash);
}

/** The same of a token, without its closing "'s". */
export function flagsOf(tokens: Tokens, index: number): number {
  return (factsOf(tokens, index) >> CLASS_BITS) & FLAG_MASK;
}

/** The classes of a token's word, with and without its closing "'s", as `name-words.ts` has them; 0 past the ends. */
export function classOf(tokens: Tokens, index: number): number {
  return factsOf(tokens, index) & CLASS_MASK;
}

/** Whether an unknown word ends as headline verbs and abstract nouns do. */
export function endsLikeWord(tokens: Tokens, index: number): boolean {
  return (factsOf(tokens, index) & WORD_ENDING) !== 0;
}

/** Whether an unknown word ends as surnames of some languages do. */
export function endsLikeSurname(tokens: Tokens, index: number): boolean {
  return (factsOf(tokens, index) & SURNAME_ENDING) !== 0;
}

const CLASS_MASK = (1 << CLASS_BITS) - 1;
const FLAG_MASK = (1 << FLAG_BITS) - 1;
const WORD_ENDING = 1 << (CLASS_BITS + FLAG_BITS);
const SURNAME_ENDING = WORD_ENDING << 1;

/** Words that were asked for lately: a draft is checked again at each key, and uses its words more than once. */
const CACHE_SIZE = 1 << 13;
const keys = new Int32Array(CACHE_SIZE);
const facts = new Int32Array(CACHE_SIZE);

function factsOf(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== WORD) return 0;
  const hash = tokens.hash[index] as number;
  const slot = (hash ^ (hash >>> 11)) & (CACHE_SIZE - 1);
  if (keys[slot] === hash) return facts[slot] as number;
  keys[slot] = hash;
  facts[slot] = computeFacts(tokens, index, hash);
  return facts[slot] as number;
}

/** Everything that depends on a token's letters alone. */
function computeFacts(tokens: Tokens, index: number, hash: number): number {
  const possessive = possessiveLength(tokens, index);
  const start = tokens.start[index] as number;
  const stem =
    possessive === 0
      ? hash
      : hashUnits(tokens.folded.units, start, (tokens.end[index] as number) - possessive);
  const classes = classOfHash(hash) | (possessive === 0 ? 0 : classOfHash(stem));
  const flags = lookUpName(stem);
  let found = classes | (flags << CLASS_BITS);
  if (classes === 0 && givenOf(flags) + familyOf(flags) === 0) {
    if (hasWordEnding(tokens, index)) found |= WORD_ENDING;
    else if (flags === 0 && hasSurnameEnding(tokens, index)) found |= SURNAME_ENDING;
  }
  return found;
}
