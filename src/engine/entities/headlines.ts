import { type Tokens, WORD } from "../token-buffer.ts";
import { givenOf, USUAL, wordOf } from "./name-flags.ts";
import { flagsOf } from "./name-lookup.ts";
import { isLetters, lengthOf } from "./token-facts.ts";

/** Sentences of one draft that have been looked at, by number: whether each is a headline. */
export type Headlines = Map<number, boolean>;

const MIN_CAPITALS = 4;
/** Shorter words are lower case in headlines too. */
const MIN_WORD = 4;

/** A list of names is no headline. */
function isClearName(tokens: Tokens, index: number): boolean {
  const flags = flagsOf(tokens, index);
  return givenOf(flags) >= USUAL && wordOf(flags) === 0;
}

/** Whether nearly every longer word of a token's sentence is capitalised, so that a capital letter says nothing. */
export function isInHeadline(tokens: Tokens, index: number, headlines: Headlines): boolean {
  const sentence = tokens.sentence[index] as number;
  const known = headlines.get(sentence);
  if (known !== undefined) return known;
  let first = index;
  while (first > 0 && tokens.sentence[first - 1] === sentence) first--;
  let capitals = 0;
  let others = 0;
  for (let at = first; at < tokens.count && tokens.sentence[at] === sentence; at++) {
    if (tokens.kind[at] !== WORD || lengthOf(tokens, at) < MIN_WORD || !isLetters(tokens, at)) continue;
    if (tokens.capital[at] !== 1) others++;
    else if (!isClearName(tokens, at)) capitals++;
  }
  const isHeadline = capitals >= MIN_CAPITALS && others * 3 <= capitals;
  headlines.set(sentence, isHeadline);
  return isHeadline;
}
