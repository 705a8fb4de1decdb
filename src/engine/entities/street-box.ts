import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { P_WORDS, PO_WORDS, ROUTE_WORDS } from "./beginnings.ts";
import type { Street } from "./street-words.ts";
import { gapBefore, isWordOf, leadingDigits } from "./token-facts.ts";

const BOX = createWordSet("box bx");
const PO = createWordSet(PO_WORDS);
const P = createWordSet(P_WORDS);
const O = createWordSet("o office");
/** Routes and units of the mail that number their boxes: "Unit 1783 Box 3210", "PSC 8950, Box 4847", "RR 1 Box 297". */
const ROUTES = createWordSet(ROUTE_WORDS);
/** Words between a route and its box. */
const ROUTE_REACH = 4;

const CONFIDENCE = 60;

/** A box that mail is sent to, from the token of its first word: "P.O. Box 101", "RR 1 Box 297". `null` if none begins there. */
export function readPostBox(tokens: Tokens, first: number): Street | null {
  const box = findBox(tokens, first);
  if (box === -1 || !isWordOf(tokens, box, BOX) || leadingDigits(tokens, box + 1) === 0) return null;
  return /^(?: | ?# ?)$/.test(gapBefore(tokens, box + 1)) ? { last: box + 1, confidence: CONFIDENCE } : null;
}

/** Where "Box" has to stand; -1 if nothing that numbers boxes begins at the token. */
function findBox(tokens: Tokens, first: number): number {
  if (isWordOf(tokens, first, PO)) return first + 1;
  if (isWordOf(tokens, first, P)) return isWordOf(tokens, first + 1, O) ? first + 2 : -1;
  if (!isWordOf(tokens, first, ROUTES)) return -1;
  for (let at = first + 1; at <= first + ROUTE_REACH; at++) {
    if (isWordOf(tokens, at, BOX)) return at;
    if (leadingDigits(tokens, at) === 0 && !isWordOf(tokens, at, ROUTES)) return -1;
  }
  return -1;
}
