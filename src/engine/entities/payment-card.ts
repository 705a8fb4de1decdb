import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { weighContext } from "./context-words.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { entityOf } from "./entity.ts";

/** First digits of each network's numbers and how long they are (ISO/IEC 7812 issuers' published ranges). */
const NETWORKS: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^(?:30[0-5]|3095|36|38|39)/, [14, 16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50(?:18|20|38)|58|6304|67(?:59|6[1-3]))/, [12, 13, 14, 15, 16, 18, 19]],
];
/** Groupings on cards: one number, fours, or the four-six-five of shorter numbers. */
const SHAPES = /^(?:\d+|4-4-4-4(?:-3)?|4-6-[45]|4-4-4-1)$/;

const CONTEXTS = [
  {
    words: createWordSet(
      "card cards visa mastercard amex discover credit debit cc ccn cvv cvc expires expiry exp payment charged",
    ),
    before: 8,
    after: 6,
    by: 13,
  },
  {
    words: createWordSet(
      "imei tracking order invoice serial isbn meid esn account confirmation parcel shipment",
    ),
    before: 4,
    after: 0,
    by: -45,
  },
];

/** Payment card numbers: a network's range and length, the digits' grouping, and the Luhn check digit. */
export function findPaymentCards(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (const run of findDigitGroups(tokens)) {
    if (!isCard(run)) continue;
    const base = run.groups.length > 1 ? 85 : 80;
    const confidence = weighContext(tokens, run.first, run.last, base, CONTEXTS);
    matches.push(entityOf(tokens, run.first, run.last, confidence));
  }
  return matches;
}

function isCard({ groups, gaps }: DigitGroups): boolean {
  const number = groups.join("");
  if (number.length < 12 || number.length > 19) return false;
  const shape = groups.length === 1 ? "0" : groups.map((group) => group.length).join("-");
  if (!SHAPES.test(shape) || gaps.some((gap) => gap !== gaps[0] || !/^[ .-]$/.test(gap))) return false;
  const isIssued = NETWORKS.some(([first, lengths]) => first.test(number) && lengths.includes(number.length));
  return isIssued && hasLuhnDigit(number) && !/^(\d)\1+$/.test(number);
}

/** ISO/IEC 7812-1, annex B. */
function hasLuhnDigit(number: string): boolean {
  let sum = 0;
  for (let back = 0; back < number.length; back++) {
    const digit = number.charCodeAt(number.length - 1 - back) - 48;
    const doubled = digit * 2;
    sum += back % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
