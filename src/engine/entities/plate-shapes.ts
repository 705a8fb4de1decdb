import { DIGIT } from "../fold-char.ts";
import type { Tokens } from "../token-buffer.ts";
import { isAllCapitals, lengthOf } from "./token-facts.ts";

/**
 * Whether tokens form a current British plate in capitals: two letters, two digits, three letters ("AB12 CDE"),
 * DVLA's form since 2001.
 */
export function isBritishPlate(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > 1 || (last > first && lengthOf(tokens, first) !== 4)) return false;
  let shape = "";
  for (let index = first; index <= last; index++) {
    if (!isAllCapitals(tokens, index)) return false;
    for (let at = tokens.start[index] as number; at < (tokens.end[index] as number); at++)
      shape += tokens.folded.classes[at] === DIGIT ? "9" : "a";
  }
  return shape === "aa99aaa";
}
