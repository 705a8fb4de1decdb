import { DIGIT } from "../fold-char.ts";
import { LINK, type Tokens } from "../token-buffer.ts";

/** What a draft has to hold for an entity to be possible at all. Bits of one number. */
export const HAS_DIGIT = 1;
export const HAS_CAPITAL = 2;
export const HAS_LINK = 4;
export const HAS_WORD = 8;

/** The features of a draft, in one pass that ends as soon as all have been seen. */
export function readFeatures(tokens: Tokens): number {
  const { classes, length } = tokens.folded;
  let features = tokens.count > 0 ? HAS_WORD : 0;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.capital[index] === 1) features |= HAS_CAPITAL;
    if (tokens.kind[index] === LINK) features |= HAS_LINK;
    if ((features & (HAS_CAPITAL | HAS_LINK)) === (HAS_CAPITAL | HAS_LINK)) break;
  }
  for (let at = 0; at < length; at++) if (classes[at] === DIGIT) return features | HAS_DIGIT;
  return features;
}
