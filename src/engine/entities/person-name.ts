import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { readFamilyName } from "./family-name.ts";
import type { Headlines } from "./headlines.ts";
import type { EntityLists } from "./lists.ts";
import { rateName } from "./name-evidence.ts";
import { givenOf, USUAL } from "./name-flags.ts";
import { classOf, flagsOf } from "./name-lookup.ts";
import { isNamePart, readRun } from "./name-parts.ts";
import { NOTHING, type Reading } from "./name-reading.ts";
import { readSmallName } from "./name-small.ts";
import { readInitials, readTitled } from "./name-titled.ts";
import { ARTICLE, NOT_FIRST, NOT_PART, RANK, TITLE } from "./name-words.ts";
import { isNoPerson } from "./no-person.ts";
import { findOfficialEnd, isListedOfficial, isOffice } from "./officials.ts";
import { lengthOf, possessiveLength } from "./token-facts.ts";

/** Less sure names than these are not reported at all. */
const LEAST_CONFIDENCE = 25;

/**
 * Names of private persons: a given name with a surname ("Dana Whitlock", "Maria de la Cruz", "J. R. Whitlock"), a
 * name after Mr, Mrs, Ms or Dr, a capitalised name after a word such as "victim" or beside an age ("15-year-old
 * Tyree Coleman", "Kaleb Rusnak, 14,"), and families ("the Hendersons'", "the Henderson family"). A common given
 * name alone is less sure (below 75 percent), as are two words of which only the surname is known, a surname alone
 * beside words that tell of a person, and names in small letters; so is everything in a headline. Names after a rank
 * or office, also where they come again by themselves, and those on the pack's `officials`, are public officials' and not reported; neither are streets,
 * schools, businesses and places that bear a name.
 */
export function findPersonNames(tokens: Tokens, lists: EntityLists): Match[] {
  const matches: Match[] = [];
  const headlines: Headlines = new Map();
  const others: number[] = [];
  let officialUntil = -1;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue;
    const classes = classOf(tokens, index);
    if ((classes & RANK) !== 0) officialUntil = findOfficialEnd(tokens, index);
    if (index <= officialUntil) {
      if (tokens.capital[index] === 1 && (classes & NOT_PART) === 0)
        others.push(tokens.hash[index] as number);
      continue;
    }
    const reading = readName(tokens, index, classes, headlines);
    if (reading === NOTHING) continue;
    const { first, last, confidence } = reading;
    index = last;
    if (confidence === 0) for (let at = first; at <= last; at++) others.push(tokens.hash[at] as number);
    // "Dispatcher Ana took the call. Ana ...", "Cutler Street is closed. Cutler ..."
    const isOther = first === last && others.includes(tokens.hash[first] as number);
    if (confidence >= LEAST_CONFIDENCE && !isOther && !isListedOfficial(tokens, first, last, lists))
      matches.push(nameOf(tokens, first, last, confidence));
  }
  return matches;
}

function nameOf(tokens: Tokens, first: number, last: number, confidence: number): Match {
  const end = (tokens.end[last] as number) - possessiveLength(tokens, last);
  return { start: tokens.start[first] as number, end, first, last, confidence };
}

/** The name that begins at a token; one of confidence 0 is none, and nothing in it is looked at again. */
function readName(tokens: Tokens, index: number, classes: number, headlines: Headlines): Reading {
  if ((classes & ARTICLE) !== 0) return readFamilyName(tokens, index);
  if ((classes & TITLE) !== 0) return readTitled(tokens, index);
  if ((classes & NOT_PART) !== 0) return NOTHING;
  if (tokens.capital[index] !== 1) return readSmallName(tokens, index);
  if (lengthOf(tokens, index) === 1) return readInitials(tokens, index);
  if ((classes & NOT_FIRST) !== 0 || !isNamePart(tokens, index)) return NOTHING;
  const last = readRun(tokens, index);
  if (isNoPerson(tokens, index, last) || isOffice(tokens, last)) return { first: index, last, confidence: 0 };
  const confidence = rateName(tokens, index, last, headlines);
  return confidence === 0 ? skipUnknown(tokens, index, last) : { first: index, last, confidence };
}

/** Shortest run of unknown capitalised words that is passed over at once. */
const LONG_RUN = 4;

/** A long run of capitalised words, of which none after the first is a given name, holds no name: only its end may. */
function skipUnknown(tokens: Tokens, first: number, last: number): Reading {
  if (last - first < LONG_RUN) return NOTHING;
  for (let at = first + 1; at <= last; at++) if (givenOf(flagsOf(tokens, at)) >= USUAL) return NOTHING;
  return { first, last: last - 2, confidence: 0 };
}
