import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { hasWordBefore, lengthOf } from "./token-facts.ts";

const CUES = createWordSet("vin vins chassis");
const CUE_REACH = 4;
const LENGTH = 17;

/** Values of the letters a to z; i, o and q are never used (49 CFR 565.15). */
const LETTER_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, -1, 1, 2, 3, 4, 5, -1, 7, -1, 9, 2, 3, 4, 5, 6, 7, 8, 9];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK_POSITION = 8;

/**
 * Vehicle identification numbers: 17 letters and digits, some of each, with the right check digit (49 CFR
 * 565.15). One without it counts only after "VIN" or "chassis": vehicles sold in Europe need none.
 */
export function findVins(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (lengthOf(tokens, index) !== LENGTH || tokens.kind[index] !== WORD) continue;
    const number = foldedSlice(tokens.folded, tokens.start[index] as number, tokens.end[index] as number);
    if (!/^[a-hj-npr-z0-9]+$/.test(number) || !/[a-z]/.test(number) || !/\d.*\d/.test(number)) continue;
    const hasCue = hasWordBefore(tokens, index, CUES, CUE_REACH);
    if (hasCheckDigit(number)) matches.push(entityOf(tokens, index, index, hasCue ? 98 : 85));
    else if (hasCue) matches.push(entityOf(tokens, index, index, 60));
  }
  return matches;
}

function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < LENGTH; at++) sum += charValue(number.charCodeAt(at)) * (WEIGHTS[at] as number);
  const rest = sum % 11;
  return number[CHECK_POSITION] === (rest === 10 ? "x" : String(rest));
}

function charValue(unit: number): number {
  return unit <= 0x39 ? unit - 0x30 : (LETTER_VALUES[unit - 0x61] as number);
}
