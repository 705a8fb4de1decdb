import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { BREAKING_GAP, type Tokens } from "../token-buffer.ts";
import { toDialled } from "./dialled.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { entityOf } from "./entity.ts";
import type { EntityLists } from "./lists.ts";
import { isTollFree, type PhoneCue, rateShape } from "./phone-shapes.ts";
import { hasWordAfter, hasWordBefore } from "./token-facts.ts";
import { findVanityNumber } from "./vanity-number.ts";

const CUES = createWordSet(
  "call calls calling called text texting phone phones telephone tel cell cellphone mobile contact contacts dial number numbers reach fax hotline line tipline ring whatsapp voicemail signal",
);
const CUE_REACH = 6;
/** Nobody says these of another number. */
const STRONG_CUES = createWordSet(
  "call calls calling called text texting phone phones telephone tel cell cellphone mobile dial reach fax hotline ring rang whatsapp voicemail answering desk",
);
/** Right after a number in a list of them: "078 6657 2626 office". */
const KINDS = createWordSet("office fax mobile cell home work desk direct phone tel landline");
/** Numbers after these are references, not phone numbers. */
const REFERENCES = createWordSet(
  "case cases quote quoting report incident cad ref reference invoice ticket badge docket warrant ssn permit serial account order isbn tracking sku imei vin acct routing",
);
const REFERENCE_REACH = 3;

/**
 * Phone numbers: those of the United States, Canada and the United Kingdom by their grouping, as bare digits after a
 * word such as "call", or in letters ("1-800-555-TIPS"); those of other countries with "+" or beside such a word. Fictional numbers (555-01xx) count. Numbers on the
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
  const cue = readCue(tokens, run);
  const shape = rateShape(run, cue);
  if (shape === 0) return null;
  const dialled = toDialled(run.groups.join(""));
  const confidence = lists.hotlines.has(dialled)
    ? HOTLINE_CONFIDENCE
    : isTollFree(dialled)
      ? TOLL_FREE_CONFIDENCE
      : shape + (cue === "none" ? 0 : 15);
  return withSign(entityOf(tokens, run.first, run.last, confidence), run.sign);
}

function readCue(tokens: Tokens, run: DigitGroups): PhoneCue {
  if (hasWordBefore(tokens, run.first, STRONG_CUES, CUE_REACH) || hasWordAfter(tokens, run.last, KINDS, 1))
    return "strong";
  const isWeak = run.sign === "+" || isLine(tokens, run) || hasWordBefore(tokens, run.first, CUES, CUE_REACH);
  return isWeak ? "weak" : "none";
}

/** A number that has a line to itself. */
function isLine(tokens: Tokens, { first, last }: DigitGroups): boolean {
  const starts = first === 0 || tokens.gap[first] === BREAKING_GAP;
  return starts && (last + 1 >= tokens.count || tokens.gap[last + 1] === BREAKING_GAP);
}

/** Takes in the opening bracket or plus sign. */
function withSign(match: Match, sign: string): Match {
  return sign === "(" || sign === "+" ? { ...match, start: match.start - 1 } : match;
}
