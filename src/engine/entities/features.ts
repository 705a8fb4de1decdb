import { LINK, type Tokens } from "../token-buffer.ts";

/** What a draft has to hold for an entity to be possible at all. Bits of one number. */
export const HAS_DIGIT = 1;
export const HAS_CAPITAL = 2;
export const HAS_LINK = 4;
export const HAS_WORD = 8;

/** The features of a draft. */
export function readFeatures(tokens: Tokens): number {
  return (
    (tokens.count > 0 ? HAS_WORD : 0) |
    (hasCapital(tokens) ? HAS_CAPITAL : 0) |
    ((tokens.kinds & (1 << LINK)) === 0 ? 0 : HAS_LINK) |
    ((tokens.folded.signs & DIGITS) === 0 ? 0 : HAS_DIGIT)
  );
}

/** The bits of the digits among the signs of a folded text. */
const DIGITS = 0x3ff << 16;

function hasCapital({ capital, count }: Tokens): boolean {
  for (let index = 0; index < count; index++) if (capital[index] === 1) return true;
  return false;
}
