import { createWordSet, hashUnits } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { familyOf, PLACE_FLAG, USUAL, wordOf } from "./name-flags.ts";
import { classOf, lookUpName } from "./name-lookup.ts";
import { NOTHING, type Reading } from "./name-reading.ts";
import { FAMILY, FUNCTION, GROUP, NOT_FIRST, PLACE, RANK } from "./name-words.ts";
import { isAfterBlank, isAllCapitals, isLetters, isWordOf, lengthOf } from "./token-facts.ts";

const THE = createWordSet("the");
/** After "the Hendersons": things that a family has. */
const POSSESSIONS = createWordSet(
  "house home residence place property driveway yard kids children son daughter daughters sons loss tragedy dog car apartment address family",
);
/** Common surnames in the plural. Those in "-sons" need no list. */
const PLURALS = createWordSet(
  "smiths joneses millers davises garcias rodriguezes martinezes hernandezes lopezes gonzalezes taylors moores martins lees thompsons harrises clarks lewises walkers perezes allens wrights torreses scotts adamses bakers nelsons carters mitchells roberts phillipses evanses turners parkers collinses edwardses stewarts morrises murphys cooks rogerses morgans coopers reeds baileys kellys howards coxes wards richards watsons brookses bennetts grays jameses hugheses prices myerses longs fosters sanderses rosses moraleses powells sullivans russells ortizes jenkinses perrys butlers barneses fishers",
);
const CONFIDENCE = 80;
const NO_SURNAME = GROUP | NOT_FIRST | FUNCTION | PLACE | RANK;

/**
 * A family named after "the" at token `index`: "the Henderson family", "the Hendersons' dog", "the
 * Hendersons". A plural counts when it reads like a surname, or when something a family has follows, so that
 * teams and peoples ("the Eagles' season") are left alone. The match leaves out "the".
 */
export function readFamilyName(tokens: Tokens, index: number): Reading {
  const name = index + 1;
  if (!isWordOf(tokens, index, THE) || !isAfterBlank(tokens, name) || !isSurnameLike(tokens, name))
    return NOTHING;
  if ((classOf(tokens, name + 1) & FAMILY) !== 0 && isAfterBlank(tokens, name + 1))
    return { first: name, last: name + 1, confidence: CONFIDENCE };
  if (!isPlural(tokens, name)) return NOTHING;
  const isKnown =
    isWordOf(tokens, name, PLURALS) || endsInSons(tokens, name) || isSurnameInPlural(tokens, name);
  const isOwner = hasApostropheAfter(tokens, name) && isWordOf(tokens, name + 1, POSSESSIONS);
  return isKnown || isOwner ? { first: name, last: name, confidence: CONFIDENCE } : NOTHING;
}

/** "the Kowalczyks": a surname that is no word and no place. */
function isSurnameInPlural(tokens: Tokens, index: number): boolean {
  const end = (tokens.end[index] as number) - 1;
  const flags = lookUpName(hashUnits(tokens.folded.units, tokens.start[index] as number, end));
  return familyOf(flags) >= USUAL && wordOf(flags) === 0 && (flags & PLACE_FLAG) === 0;
}

function isSurnameLike(tokens: Tokens, index: number): boolean {
  if (
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    !isLetters(tokens, index) ||
    lengthOf(tokens, index) < 3
  )
    return false;
  if (isAllCapitals(tokens, index)) return false;
  return (classOf(tokens, index) & NO_SURNAME) === 0;
}

function isPlural(tokens: Tokens, index: number): boolean {
  return tokens.folded.units[(tokens.end[index] as number) - 1] === 0x73;
}

function endsInSons(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  const { units } = tokens.folded;
  return (
    lengthOf(tokens, index) > 5 &&
    units[end - 4] === 0x73 &&
    units[end - 3] === 0x6f &&
    units[end - 2] === 0x6e
  );
}

function hasApostropheAfter(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  return end < tokens.folded.length && tokens.folded.units[end] === 0x27;
}
