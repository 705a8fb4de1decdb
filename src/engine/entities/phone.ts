import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { toDialled } from "./dialled.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { entityOf } from "./entity.ts";
import type { EntityLists } from "./lists.ts";
import { hasShape, isTollFree } from "./phone-shapes.ts";
import { hasWordBefore } from "./token-facts.ts";
import { findVanityNumber } from "./vanity-number.ts";

const CUES = createWordSet(
  "call calls calling called text texting phone phones telephone tel cell cellphone mobile contact contacts dial number numbers reach fax hotline line tipline ring whatsapp voicemail signal",
);
const CUE_REACH = 6;
/** Numbers after these are references, not phone numbers. */
const REFERENCES = createWordSet(
  "case cases report incident cad ref reference invoice ticket badge docket warrant ssn permit serial account order isbn tracking sku imei vin acct routing",
);
const REFERENCE_REACH = 3;

/**
 * Phone numbers of the United States, Canada and the United Kingdom: by their grouping, as bare digits after a
 * word such as "call", or in letters ("1-800-555-TIPS"). Fictional numbers (555-01xx) count. Numbers on the
 * pack's `hotlines` and toll-free numbers have a low confidence: they are published, and nobody's own. Numbers
 * after "case", "report" and the like do not count.
 */
export function findPhones(tokens: Tokens, lists: EntityLists): Match[] {
  const matches: Match[] = [];
  let until = -1;
  for (const run of findDigitGroups(tokens)) {
    if (run.first <= until) continue;
    const match = readVanity(tokens, run, lists) ?? readPhone(tokens, run, lists);
    if (match === null) continue;
    matches.push(match);
    until = match.last;
  }
  return matches;
}

const HOTLINE_CONFIDENCE = 10;
const TOLL_FREE_CONFIDENCE = 55;

/** Only shops and tip lines pay for letters. */
function readVanity(tokens: Tokens, run: DigitGroups, lists: EntityLists): Match | null {
  const vanity = findVanityNumber(tokens, run);
  if (vanity === null) return null;
  const isHotline = lists.hotlines.has(vanity.dialled);
  const isPublic = isHotline || isTollFree(vanity.dialled);
  const confidence = isHotline ? HOTLINE_CONFIDENCE : isPublic ? TOLL_FREE_CONFIDENCE : vanity.confidence;
  return withSign(entityOf(tokens, run.first, vanity.last, confidence), run.sign);
}

function readPhone(tokens: Tokens, run: DigitGroups, lists: EntityLists): Match | null {
  if (run.sign === "#" || run.sign === "$" || hasWordBefore(tokens, run.first, REFERENCES, REFERENCE_REACH))
    return null;
  const hasCue = run.sign === "+" || hasWordBefore(tokens, run.first, CUES, CUE_REACH);
  const shape = hasShape(run, hasCue);
  if (shape === 0) return null;
  const dialled = toDialled(run.groups.join(""));
  const confidence = lists.hotlines.has(dialled)
    ? HOTLINE_CONFIDENCE
    : isTollFree(dialled)
      ? TOLL_FREE_CONFIDENCE
      : shape + (hasCue ? 15 : 0);
  return withSign(entityOf(tokens, run.first, run.last, confidence), run.sign);
}

/** Takes in the opening bracket or plus sign. */
function withSign(match: Match, sign: string): Match {
  return sign === "(" || sign === "+" ? { ...match, start: match.start - 1 } : match;
}
