import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { beginningsOf, MONEY_NUMBERS, MONEY_WORD, NUMBER } from "./beginnings.ts";
import { entityOf } from "./entity.ts";
import { gapBefore, isNumber, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

const CURRENCY_WORDS = createWordSet(
  "dollars dollar bucks euros euro pounds quid pesos usd cad gbp eur cents pence",
);
/** Of these, those that measure other things as well. */
const LOOSE_WORDS = createWordSet("pounds cents");
const PLURAL_WORDS = createWordSet("dollars bucks euros quid pesos");
const CODES = createWordSet("usd cad gbp eur us$");
const SCALES = createWordSet("k m thousand million billion hundred grand mil mn bn");
const GRAND = createWordSet("grand");
const NUMBER_WORDS = createWordSet(MONEY_NUMBERS);

/** Amounts of money: "$1,200", "£50", "$1.5 million", "20 dollars", "USD 50", "fifty bucks". */
export function findMoney(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  const beginnings = beginningsOf(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (((beginnings[index] as number) & (NUMBER | MONEY_WORD)) === 0) continue;
    const match = leadingDigits(tokens, index) > 0 ? readAmount(tokens, index) : readWords(tokens, index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

function readAmount(tokens: Tokens, index: number): Match | null {
  const last = withScale(tokens, endOfNumber(tokens, index));
  const start = tokens.start[index] as number;
  const sign = foldedSlice(tokens.folded, Math.max(0, start - 2), start);
  if (/[$€£] ?$/.test(sign)) {
    const from = start - (sign.endsWith(" ") ? 2 : 1);
    return { ...entityOf(tokens, index, last, 95), start: from };
  }
  if (/^ ?[$€£]$/.test(gapBefore(tokens, last + 1))) return entityOf(tokens, index, last, 60);
  const after = last + 1;
  if (isWordOf(tokens, after, CURRENCY_WORDS) && tokens.gap[after] === 0)
    return entityOf(tokens, index, after, isWordOf(tokens, after, LOOSE_WORDS) ? 40 : 90);
  if (isWordOf(tokens, index - 1, CODES) && tokens.gap[index] === 0)
    return entityOf(tokens, index - 1, last, 88);
  if (last > index && isWordOf(tokens, last, GRAND)) return entityOf(tokens, index, last, 60);
  return null;
}

/** "1,200.50" is several tokens; "5k" is one. */
function endOfNumber(tokens: Tokens, index: number): number {
  let last = index;
  while (isNumber(tokens, last + 1)) {
    const gap = gapBefore(tokens, last + 1);
    const isThousands = gap === "," && lengthOf(tokens, last + 1) === 3;
    if (!isThousands && gap !== ".") return last;
    last++;
    if (gap === ".") return last;
  }
  // "$1.5k", "$2.3M".
  const isScaled = gapBefore(tokens, last + 1) === "." && leadingDigits(tokens, last + 1) > 0;
  return isScaled ? last + 1 : last;
}

function withScale(tokens: Tokens, last: number): number {
  return isWordOf(tokens, last + 1, SCALES) && /^[ -]$/.test(gapBefore(tokens, last + 1)) ? last + 1 : last;
}

/** "fifty bucks", "two hundred dollars"; not "a million-dollar view" nor "pounds". */
function readWords(tokens: Tokens, index: number): Match | null {
  if (!isWordOf(tokens, index, NUMBER_WORDS)) return null;
  let last = index;
  while (isWordOf(tokens, last + 1, NUMBER_WORDS) && tokens.gap[last + 1] === 0 && last - index < 6) last++;
  const unit = last + 1;
  if (!isWordOf(tokens, unit, PLURAL_WORDS)) return null;
  return gapBefore(tokens, unit) === " " ? entityOf(tokens, index, unit, 85) : null;
}
