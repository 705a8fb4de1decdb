import { DIGIT } from "../fold-char.ts";
import { LINK, type Tokens } from "../token-buffer.ts";

/** What a draft has to hold for an entity to be possible at all. Bits of one number. */
export const HAS_DIGIT = 1;
export const HAS_CAPITAL = 2;
export const HAS_LINK = 4;
export const HAS_WORD = 8;

/** The features of a draft. */
export function readFeatures({ count, capital, kind, folded }: Tokens): number {
  return (
    (count > 0 ? HAS_WORD : 0) |
    (holds(capital, 1, count) ? HAS_CAPITAL : 0) |
    (holds(kind, LINK, count) ? HAS_LINK : 0) |
    (holds(folded.classes, DIGIT, folded.length) ? HAS_DIGIT : 0)
  );
}

/** Whether one of the first `count` values is `value`. */
function holds(values: Uint8Array, value: number, count: number): boolean {
  const at = values.indexOf(value);
  return at !== -1 && at < count;
}
