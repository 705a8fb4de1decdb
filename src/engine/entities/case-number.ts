import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { findAnnouncement, isAfterHash, type ReferenceNumber, readReference } from "./reference-number.ts";
import { gapBefore, hasWordBefore, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

const CUES = createWordSet(
  "case incident report cad ref reference complaint docket warrant citation file log crime crn urn occurrence dr rd cc offense offence namus event ticket cause niche item",
);
/** Nouns that are often followed by other numbers: they need "number", "#" or a number in parts. */
const LOOSE_CUES = createWordSet(
  "report file log event ticket item crime cause dr rd cc offense offence citation",
);
const FILLERS = createWordSet(
  "id is was and or quote quoting reference ref case incident report crime police our",
);
const PHONE_CUES = createWordSet("call text phone dial");
/** After a plain number: then it counts or measures. */
const UNITS = createWordSet(
  "hours hour minutes minute days day weeks week months month years year people persons officers cases reports incidents cars vehicles calls percent times miles pages counts victims suspects arrests of am pm a",
);
const YEAR_FIRST = /^(?:\d{2}|\d{4})$/;

/**
 * Numbers of cases, incidents and reports: "case 24-01311", "incident #25-077431", "CAD 1234", "report
 * HP-26-227", "incident 63 of 14 July"; and numbers that begin with a year ("24-01311") by themselves, less
 * surely. A plain number after "report" and the like needs "number" or "#".
 */
export function findCaseNumbers(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const reference = readReference(tokens, index);
    if (reference === null) continue;
    const confidence = rate(tokens, reference);
    if (confidence > 0) matches.push(entityOf(tokens, index, withDate(tokens, reference.last), confidence));
    index = reference.last;
  }
  return matches;
}

function rate(tokens: Tokens, reference: ReferenceNumber): number {
  const { first, last, digits, parts } = reference;
  const announced = findAnnouncement(tokens, first, CUES, FILLERS);
  if (announced === null) return rateAlone(tokens, reference);
  if (isPhoneShape(tokens, reference) && hasWordBefore(tokens, first, PHONE_CUES, 3)) return 0;
  // "In case 555-0142 is busy".
  if (isPhoneShape(tokens, reference) && !announced.hasNumberWord) return 0;
  if (parts > 1) return digits >= 3 ? 92 : 0;
  if (isIncidentOfDay(tokens, last)) return 90;
  const isPlain = isNumber(tokens, first);
  if (announced.hasNumberWord) return digits >= 2 ? 88 : 45;
  if (isPlain && (isWordOf(tokens, last + 1, UNITS) || lengthOf(tokens, first) < 3)) return 0;
  if (isWordOf(tokens, announced.cue, LOOSE_CUES)) return digits >= 5 ? 70 : 0;
  if (isPlain && isYear(tokens, first)) return 30;
  return digits >= 3 ? 75 : 0;
}

/** "24-01311" and "#24-310" say what they are by their form. */
function rateAlone(tokens: Tokens, { first, last, parts, digits }: ReferenceNumber): number {
  if (parts !== 2 || !isNumber(tokens, last) || gapBefore(tokens, last) !== "-") return 0;
  if (!isNumber(tokens, first) || !YEAR_FIRST.test("0".repeat(lengthOf(tokens, first)))) return 0;
  if (isAfterHash(tokens, first)) return digits >= 5 ? 70 : 0;
  return lengthOf(tokens, first) === 2 && lengthOf(tokens, last) >= 5 && lengthOf(tokens, last) <= 8 ? 45 : 0;
}

/** "555-0142". */
function isPhoneShape(tokens: Tokens, { first, last, parts }: ReferenceNumber): boolean {
  if (parts !== 2 || !isNumber(tokens, first) || !isNumber(tokens, last)) return false;
  return lengthOf(tokens, first) === 3 && lengthOf(tokens, last) === 4;
}

function isYear(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  const isModern =
    (units[start] === 0x31 && units[start + 1] === 0x39) ||
    (units[start] === 0x32 && units[start + 1] === 0x30);
  return lengthOf(tokens, index) === 4 && isModern;
}

const OF = createWordSet("of");
const MONTHS = createWordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** British forces number incidents by the day: "incident 63 of 14 July". */
function isIncidentOfDay(tokens: Tokens, last: number): boolean {
  return isWordOf(tokens, last + 1, OF) && isNumber(tokens, last + 2) && isWordOf(tokens, last + 3, MONTHS);
}

function withDate(tokens: Tokens, last: number): number {
  return isIncidentOfDay(tokens, last) ? last + 3 : last;
}
