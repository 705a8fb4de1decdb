import { DIGIT } from "../fold-char.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { createWordClasses } from "./word-classes.ts";

/** What can begin with a token, as bits of one number: any entity that begins with a number; by their first word, others. */
export const NUMBER = 1;
export const AGE_WORD = 2;
export const MINOR_WORD = 4;
export const MONEY_WORD = 8;
export const STREET_WORD = 16;
export const TIME_WORD = 32;

/** Numbers in words, by what can begin with them. */
export const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
export const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
export const MONEY_NUMBERS =
  "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion";
export const HOURS = "one two three four five six seven eight nine ten eleven twelve";
export const NAMED_TIMES = "noon midnight midday";
export const FRACTIONS = "half quarter";
/** What says that somebody is a minor. */
export const GRADES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
export const SCHOOLS = "high middle elementary primary";
export const JUVENILES =
  "juvenile juveniles underage minors preschooler preschoolers kindergartner kindergartners kindergartener schoolboy schoolgirl schoolchild schoolchildren";
export const MINOR = "minor";
export const TEENS = "teen teens teenager teenagers";
export const CHILDREN = "boy girl child toddler infant baby newborn kid son daughter";
/** What post boxes begin with. */
export const PO_WORDS = "po pob";
export const P_WORDS = "p post";
export const ROUTE_WORDS = "unit psc cmr rr rr1 rr2 rr3 hc hcr route rte rt rural highway hwy fm lock";

const wordsOf = createWordClasses([
  [AGE_WORD, `${ONES} ${TENS}`],
  [MINOR_WORD, `${GRADES} ${SCHOOLS} ${JUVENILES} ${MINOR} ${TEENS} ${CHILDREN}`],
  [MONEY_WORD, MONEY_NUMBERS],
  [STREET_WORD, `${HOURS} ${PO_WORDS} ${P_WORDS} ${ROUTE_WORDS}`],
  [TIME_WORD, `${NAMED_TIMES} ${FRACTIONS} ${HOURS}`],
]);

/**
 * What can begin with each token of a draft: several detectors ask it of every token, and nearly always nothing can.
 * Read when it is first asked for.
 */
export function beginningsOf(tokens: Tokens): Uint8Array {
  if (!tokens.hasBeginnings) readBeginnings(tokens);
  return tokens.beginnings;
}

function readBeginnings(tokens: Tokens): void {
  tokens.hasBeginnings = true;
  if (tokens.beginnings.length < tokens.count) tokens.beginnings = new Uint8Array(tokens.start.length);
  const { beginnings, kind, hash, makeup, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (kind[index] !== WORD) beginnings[index] = 0;
    else if (((makeup[index] as number) & (1 << DIGIT)) !== 0)
      beginnings[index] = NUMBER | wordsOf(hash[index] as number);
    else beginnings[index] = wordsOf(hash[index] as number);
  }
}
