import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { findFamilyName } from "./family-name.ts";
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from "./given-names.ts";
import {
  GROUPS,
  NOT_FIRST_NAMES,
  NOT_NAMES,
  PARTICLES,
  PERSON_CUES,
  PLACE_WORDS,
  PLURAL_RANKS,
  RANKS,
  STATES,
  SUFFIXES,
  TITLES,
} from "./name-words.ts";
import {
  gapBefore,
  isAfterBlank,
  isAllCapitals,
  isLetters,
  isNumber,
  isWordOf,
  isWordOrPossessiveOf,
  lengthOf,
  possessiveLength,
} from "./token-facts.ts";

/** Most tokens in one name. */
const MAX_TOKENS = 6;
/** The same where everything is in capitals. */
const MAX_CAPITALS = 3;

/**
 * Names of private persons: a given name with a surname ("Dana Whitlock", "Maria de la Cruz"), a name after Mr,
 * Mrs, Ms or Dr, a capitalised name after a word such as "victim" or before an age, and families ("the
 * Hendersons'", "the Henderson family"). Names after a rank or office are public officials' and are not
 * reported; neither are streets, schools, businesses and places that bear a name.
 */
export function findPersonNames(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  let officialUntil = -1;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue;
    if (isWordOf(tokens, index, RANKS)) officialUntil = findOfficialEnd(tokens, index);
    if (index <= officialUntil) continue;
    const match = findFamilyName(tokens, index) ?? findName(tokens, index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

/** The name that begins at a token. */
function findName(tokens: Tokens, index: number): Match | null {
  if (tokens.capital[index] !== 1) return null;
  const last = isWordOf(tokens, index, TITLES) ? readTitled(tokens, index) : readUntitled(tokens, index);
  if (last === -1 || isPlace(tokens, index, last) || isOffice(tokens, last)) return null;
  const match = matchOfTokens(tokens, index, last);
  return { ...match, end: match.end - possessiveLength(tokens, last) };
}

function readUntitled(tokens: Tokens, index: number): number {
  if (!isNamePart(tokens, index) || isWordOf(tokens, index, NOT_FIRST_NAMES)) return -1;
  const last = readRun(tokens, index);
  return isName(tokens, index, last) ? last : -1;
}

/** "Mr. Whitlock", "Dr Dana Whitlock". */
function readTitled(tokens: Tokens, title: number): number {
  const name = title + 1;
  if (!isNamePart(tokens, name) || !/^\.? $/.test(gapBefore(tokens, name))) return -1;
  return readRun(tokens, name);
}

/** Follows capitalised name parts, initials, particles and suffixes; returns the last token that belongs. */
function readRun(tokens: Tokens, first: number): number {
  let last = first;
  // In a text all in capitals every word looks like a part of the name.
  const limit = first + (isAllCapitals(tokens, first) ? MAX_CAPITALS : MAX_TOKENS);
  for (let at = first + 1; at < tokens.count && at < limit; at++) {
    const gap = gapBefore(tokens, at);
    if (isWordOf(tokens, at, SUFFIXES) && /^,? $/.test(gap) && tokens.capital[at] === 1) return at;
    if (!isJoined(tokens, at, gap)) break;
    if (isNamePart(tokens, at) || isInitial(tokens, at)) last = at;
    else if (!(isWordOf(tokens, at, PARTICLES) && tokens.capital[at] === 0 && gap === " ")) break;
  }
  return last;
}

function isJoined(tokens: Tokens, at: number, gap: string): boolean {
  return gap === " " || gap === "-" || (gap === ". " && isInitial(tokens, at - 1));
}

function isInitial(tokens: Tokens, index: number): boolean {
  return (
    lengthOf(tokens, index) === 1 &&
    tokens.capital[index] === 1 &&
    isLetters(tokens, index) &&
    !isWordOf(tokens, index, NOT_NAMES)
  );
}

/** A capitalised word that can be part of a name. */
function isNamePart(tokens: Tokens, index: number): boolean {
  if (
    index >= tokens.count ||
    tokens.kind[index] !== WORD ||
    tokens.capital[index] !== 1 ||
    lengthOf(tokens, index) < 2
  )
    return false;
  return ![NOT_NAMES, RANKS, PLACE_WORDS].some((words) => isWordOrPossessiveOf(tokens, index, words));
}

/** Whether there is enough evidence that the run is a person. */
function isName(tokens: Tokens, first: number, last: number): boolean {
  const isGiven = isWordOf(tokens, first, GIVEN_NAMES);
  if (!isGiven && hasLaterGivenName(tokens, first, last)) return false;
  if (isBeforeAge(tokens, last) && (isGiven || last > first)) return true;
  if (isGiven && isDirectlyCued(tokens, first)) return true;
  if (isPlainlyCued(tokens, first) || (isCuedByPhrase(tokens, first) && (isGiven || last > first)))
    return true;
  if (!isGiven || last === first) return false;
  return !isWordOf(tokens, first, AMBIGUOUS_NAMES) || isAfterSmallWord(tokens, first);
}

/** "Rapist Neil Sorrell": the name begins further on. */
function hasLaterGivenName(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (isWordOf(tokens, at, GIVEN_NAMES) && !isWordOf(tokens, at, AMBIGUOUS_NAMES)) return true;
  return false;
}

/** A cue that tells an unknown word to be a name: not in a headline ("Suspect Fled"). */
function isPlainlyCued(tokens: Tokens, first: number): boolean {
  if (!isDirectlyCued(tokens, first) || isAllCapitals(tokens, first)) return false;
  return tokens.capital[first - 1] === 0 || gapBefore(tokens, first) !== " ";
}

/** "the victim, Dana", "identified Dana", "RIP Dana". */
function isDirectlyCued(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  return isWordOf(tokens, first - 1, PERSON_CUES) && /^[,:]? $/.test(gapBefore(tokens, first));
}

/** Phrases that end right before a name; each as its words from the last to the first. */
const CUE_PHRASES = [
  "identified as",
  "family of",
  "hearts are with",
  "thoughts are with",
  "prayers for",
  "pray for",
  "praying for",
  "rest in peace",
  "name is",
  "victim is",
  "victim was",
  "suspect is",
  "suspect was",
].map((phrase) => phrase.split(" ").reverse().map(createWordSet));

function isCuedByPhrase(tokens: Tokens, first: number): boolean {
  return CUE_PHRASES.some((words) =>
    words.every(
      (word, back) =>
        isWordOf(tokens, first - 1 - back, word) &&
        tokens.sentence[first - 1 - back] === tokens.sentence[first],
    ),
  );
}

/** "Dana Whitlock, 34,". */
function isBeforeAge(tokens: Tokens, last: number): boolean {
  if (!isNumber(tokens, last + 1) || lengthOf(tokens, last + 1) > 2 || gapBefore(tokens, last + 1) !== ", ")
    return false;
  return last + 2 >= tokens.count || /^[,.;)]/.test(gapBefore(tokens, last + 2));
}

/** In a headline and at a sentence's start a capital letter says nothing; "met Will Turner" is a name. */
function isAfterSmallWord(tokens: Tokens, index: number): boolean {
  return (
    index > 0 && tokens.sentence[index - 1] === tokens.sentence[index] && tokens.capital[index - 1] === 0
  );
}

/** A place, body or team with a person's name in it: "Dana Street", "Lincoln Middle School", "Austin Texas". */
function isPlace(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1;
  if (
    isWordOf(tokens, next, PLACE_WORDS) &&
    tokens.capital[next] === 1 &&
    /^\.? $/.test(gapBefore(tokens, next))
  )
    return true;
  return isWordOf(tokens, last, STATES) || (last > first && isWordOf(tokens, last, GROUPS));
}

/** "Dana Whitlock, Chief of Police": an official whose office comes after the name. */
function isOffice(tokens: Tokens, last: number): boolean {
  return (
    isWordOf(tokens, last + 1, RANKS) &&
    tokens.capital[last + 1] === 1 &&
    gapBefore(tokens, last + 1) === ", "
  );
}

/** Last token of the names that share the rank at `rank`; the rank itself if none follows. */
function findOfficialEnd(tokens: Tokens, rank: number): number {
  const isPlural = isWordOf(tokens, rank, PLURAL_RANKS);
  let last = skipOffice(tokens, rank);
  for (;;) {
    let at = last + 1;
    if (last > rank && isPlural && isWordOf(tokens, at, AND)) at++;
    const isListed = isPlural && /^, (?:and )?$/.test(gapBefore(tokens, at));
    if (!isNamePart(tokens, at) && !isInitial(tokens, at)) return last;
    if (!(isListed || /^\.? $/.test(gapBefore(tokens, at)))) return last;
    last = readRun(tokens, at);
    if (!isPlural) return last;
  }
}

const AND = createWordSet("and");
const OF = createWordSet("of for");

/** The rest of an office's name: "Chief of Police", "Sheriff's Office Deputy", "Mayor of Dayton". */
function skipOffice(tokens: Tokens, rank: number): number {
  let last = rank;
  if (isWordOf(tokens, last + 1, OF)) last++;
  while (isWordOf(tokens, last + 1, PLACE_WORDS) && isAfterBlank(tokens, last + 1)) last++;
  return isWordOf(tokens, last, OF) ? rank : last;
}
