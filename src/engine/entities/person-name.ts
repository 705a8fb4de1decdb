import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { toPercent } from "./entity.ts";
import { findFamilyName } from "./family-name.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { Headlines } from "./headlines.ts";
import type { EntityLists } from "./lists.ts";
import { rateName } from "./name-evidence.ts";
import { isNamePart, readRun } from "./name-parts.ts";
import { NOT_FIRST_NAMES, NOT_NAMES, RANKS, TITLES } from "./name-words.ts";
import { isNoPerson } from "./no-person.ts";
import { findOfficialEnd, isListedOfficial, isOffice } from "./officials.ts";
import { gapBefore, isAfterBlank, isWordOf, possessiveLength } from "./token-facts.ts";

const TITLED_CONFIDENCE = 90;
const FAMILY_CONFIDENCE = 80;

/**
 * Names of private persons: a given name with a surname ("Dana Whitlock", "Maria de la Cruz"), a name after Mr,
 * Mrs, Ms or Dr, a capitalised name after a word such as "victim" or beside an age ("15-year-old Tyree Coleman",
 * "Kaleb Rusnak, 14,"), and families ("the Hendersons'", "the Henderson family"). Two words of which only the
 * surname is known, and a given name alone, are less sure; so is everything in a headline. Names after a rank
 * or office, and those on the pack's `officials`, are public officials' and are not reported; neither are
 * streets, schools, businesses and places that bear a name.
 */
export function findPersonNames(tokens: Tokens, lists: EntityLists): Match[] {
  const matches: Match[] = [];
  const headlines: Headlines = new Map();
  let officialUntil = -1;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue;
    if (isWordOf(tokens, index, RANKS)) officialUntil = findOfficialEnd(tokens, index);
    if (index <= officialUntil) continue;
    const family = findFamilyName(tokens, index);
    const match =
      family === null
        ? findName(tokens, index, lists, headlines)
        : { ...family, confidence: FAMILY_CONFIDENCE };
    if (match !== null) {
      matches.push(match);
      index = match.last;
    } else if (tokens.capital[index] === 1) {
      index = skipUnknown(tokens, index);
    }
  }
  return matches;
}

/** Shortest run of unknown capitalised words that is passed over at once. */
const LONG_RUN = 4;

/**
 * Last token of a long run of capitalised words of which none after the first is a given name or title: no name
 * begins inside it. Otherwise the token itself.
 */
function skipUnknown(tokens: Tokens, first: number): number {
  if (!isNamePart(tokens, first)) return first;
  let last = first;
  while (
    isAfterBlank(tokens, last + 1) &&
    isNamePart(tokens, last + 1) &&
    !isWordOf(tokens, last + 1, GIVEN_NAMES) &&
    !isWordOf(tokens, last + 1, TITLES)
  )
    last++;
  // The last two may yet stand before an age.
  return last - first >= LONG_RUN ? last - 2 : first;
}

/** The name that begins at a token. */
function findName(tokens: Tokens, index: number, lists: EntityLists, headlines: Headlines): Match | null {
  if (tokens.capital[index] !== 1) return null;
  const isTitled = isWordOf(tokens, index, TITLES);
  const last = isTitled ? readTitled(tokens, index) : readUntitled(tokens, index);
  if (last === -1 || isNoPerson(tokens, index, last) || isOffice(tokens, last)) return null;
  const confidence = isTitled ? TITLED_CONFIDENCE : rateName(tokens, index, last, headlines);
  if (confidence === 0 || isListedOfficial(tokens, index, last, lists)) return null;
  const match = matchOfTokens(tokens, index, last);
  return { ...match, end: match.end - possessiveLength(tokens, last), confidence: toPercent(confidence) };
}

function readUntitled(tokens: Tokens, index: number): number {
  if (!isNamePart(tokens, index) || isWordOf(tokens, index, NOT_FIRST_NAMES)) return -1;
  return readRun(tokens, index);
}

/** "Mr. Whitlock", "Dr Dana Whitlock". */
function readTitled(tokens: Tokens, title: number): number {
  const name = title + 1;
  if (isDrive(tokens, title)) return -1;
  if (!isNamePart(tokens, name) || !/^\.? $/.test(gapBefore(tokens, name))) return -1;
  return readRun(tokens, name);
}

const DOCTOR = createWordSet("dr");

/** "Orville Dr Flowery Branch": a capitalised word before "Dr" makes it a street, unless it is one such as "Thanks". */
function isDrive(tokens: Tokens, title: number): boolean {
  if (!isWordOf(tokens, title, DOCTOR) || title === 0 || !isAfterBlank(tokens, title)) return false;
  return tokens.capital[title - 1] === 1 && !isWordOf(tokens, title - 1, NOT_NAMES);
}
