import { createWordSet, hashWord } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { AGE_WORD, beginningsOf, NUMBER, ONES, TENS } from "./beginnings.ts";
import { entityOf } from "./entity.ts";
import { COMMON, givenOf, USUAL, wordOf } from "./name-flags.ts";
import { flagsOf } from "./name-lookup.ts";
import { isHeadlineWord, isInitial, isKnownName, isNamePart } from "./name-parts.ts";
import { STATES } from "./name-words.ts";
import {
  gapBefore,
  hasWordBefore,
  isAfterBlank,
  isNumber,
  isWordOf,
  leadingDigits,
  lengthOf,
} from "./token-facts.ts";

const OLDEST = 115;

const YEARS = createWordSet("year years yr yrs");
const SHORTER = createWordSet("month months mo mos week weeks wk wks day days");
const OLD = createWordSet("old olds");
const AGE_WORDS = createWordSet("age aged");
const AGES = createWordSet("ages");
const TURNS = createWordSet("turned turns turning turn");
const AFTER_TURNED = createWordSet(
  "today yesterday tomorrow last this on in and years before after when old just but next earlier years",
);
/** Suffixes that a number and "old" are written as: "14yo", "14yr". */
const ATTACHED = new Set(["yo", "yr", "yrs", "y"]);
/** "14 y/o", "14 y.o.", "14 yo". */
const OLD_LETTERS = createWordSet("yo");
/** People whose age may follow a comma or stand in brackets: "a boy, 14,". */
const PEOPLE = createWordSet(
  "boy girl son daughter teen teenager juvenile student victim suspect man woman male female mother father brother sister child kid toddler driver pedestrian passenger cyclist resident grandmother grandfather",
);
/** Things that have an age too. */
const THINGS = createWordSet(
  "department building buildings car truck vehicle case cases investigation dog puppy canine house home tradition program bridge station law policy tree school record records mystery murder homicide agency k9 k-9 cat kitten horse company church partnership crime unsolved cold bill debate problem dispute feud contract agreement lab shepherd malinois pup",
);
const ANIMALS = createWordSet("k9 k-9 dog puppy canine cat kitten horse pup k9s dogs");
/** Before a plural: these are people who were there, not an age group. */
const COUNTS = createWordSet("two three four five six several the these both 2 3 4 5 6");
const RANGE_ENDS = createWordSet("up older younger over under above below plus");
const NOT_NAMES = createWordSet(
  "route unit district engine section chapter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);

/** Ages in words, by token hash. */
const NUMBER_WORDS: ReadonlyMap<number, number> = new Map([
  ...ONES.split(" ").map((word, index): [number, number] => [hashWord(word), index + 1]),
  ...TENS.split(" ").map((word, index): [number, number] => [hashWord(word), (index + 2) * 10]),
]);

/** A number that may be an age, and the token after it. */
interface Reading {
  years: number;
  next: number;
  /** Rest of the number's own token: "yo" of "14yo". */
  suffix: string;
}

/**
 * Ages of people, in years: "14-year-old", "aged 14", "14 yo", "14 y/o", "fourteen years old", "turned 15",
 * "Tyler, 11,", "boy (14)"; months, weeks and days count as the years they make. Not school grades, not
 * groups ("ages 5 to 12", "14 and up"), not the age of a thing or a dog.
 */
export function findAges(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  const beginnings = beginningsOf(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (((beginnings[index] as number) & (NUMBER | AGE_WORD)) === 0) continue;
    const reading = readNumber(tokens, index);
    if (reading === null) continue;
    const found = readAge(tokens, index, reading);
    if (found === null) continue;
    const age = entityOf(tokens, found.first, found.last, found.confidence);
    age.value = found.years;
    matches.push(age);
    index = found.last;
  }
  return matches;
}

interface Age {
  first: number;
  last: number;
  years: number;
  confidence: number;
}

function readAge(tokens: Tokens, index: number, reading: Reading): Age | null {
  if (reading.years > OLDEST && !isWordOf(tokens, reading.next, SHORTER)) return null;
  return (
    readYearsOld(tokens, index, reading) ??
    readAged(tokens, index, reading) ??
    readTurned(tokens, index, reading) ??
    readAside(tokens, index, reading)
  );
}

/** "14-year-old", "14 years old", "14 years of age", "14 yo", "14yo", "6-month-old". */
function readYearsOld(tokens: Tokens, index: number, { years, next, suffix }: Reading): Age | null {
  if (suffix === "yo") return ifPerson(tokens, { first: index, last: index, years, confidence: 92 });
  if (suffix === "" && isWordOf(tokens, next, OLD_LETTERS) && isClose(tokens, next))
    return ifPerson(tokens, { first: index, last: next, years, confidence: 92 });
  const slash = suffix === "y" ? next : next + 1;
  if (
    (suffix === "y" || isLetter(tokens, next, "y")) &&
    isLetter(tokens, slash, "o") &&
    /^[/.]$/.test(gapBefore(tokens, slash))
  )
    return ifPerson(tokens, { first: index, last: slash, years, confidence: 92 });
  const isShorter = suffix === "" && isWordOf(tokens, next, SHORTER);
  const unit = suffix === "" ? next : index;
  if (suffix === "" && !isShorter && !isWordOf(tokens, next, YEARS)) return null;
  if (unit !== index && !isClose(tokens, unit)) return null;
  const age = { first: index, confidence: 95, years: isShorter ? yearsFrom(tokens, next, years) : years };
  if (isWordOf(tokens, unit + 1, OLD) && isClose(tokens, unit + 1))
    return ifPerson(tokens, { ...age, last: unit + 1 });
  if (isWordOf(tokens, unit + 1, OF) && isWordOf(tokens, unit + 2, AGE_WORDS))
    return { ...age, last: unit + 2 };
  return null;
}

const OF = createWordSet("of");

/** "aged 14", "age 14", "age: 14", "at the age of 14", "ages 12 and 14". */
function readAged(tokens: Tokens, index: number, { years, next, suffix }: Reading): Age | null {
  if (suffix !== "" || isGroup(tokens, next)) return null;
  let cue = index - 1;
  if (isWordOf(tokens, cue, OF)) cue--;
  if (isWordOf(tokens, cue, AGE_WORDS) && /^(?: |: ?|-)$/.test(gapBefore(tokens, index)))
    return { first: cue, last: index, years, confidence: 90 };
  if (isWordOf(tokens, cue, AGES)) return { first: cue, last: index, years, confidence: 85 };
  const isSecond = isWordOf(tokens, cue, AND) && isNumber(tokens, cue - 1) && isWordOf(tokens, cue - 2, AGES);
  return isSecond ? { first: index, last: index, years, confidence: 85 } : null;
}

const AND = createWordSet("and");
const RANGE_WORDS = createWordSet("to through thru");

/** Whether a number goes on as a range or group: "5 to 12", "5-12", "14 and up", "18+". */
function isGroup(tokens: Tokens, next: number): boolean {
  const gap = gapBefore(tokens, next);
  if (gap.startsWith("+") || (tokens.folded.units[tokens.start[next] ?? -1] === 0x2b && next < tokens.count))
    return true;
  if (/^ ?- ?$/.test(gap) && isNumber(tokens, next)) return true;
  if (isWordOf(tokens, next, RANGE_WORDS)) return true;
  return (
    isWordOf(tokens, next, RANGE_ENDS) ||
    (isWordOf(tokens, next, AND_OR) && isWordOf(tokens, next + 1, RANGE_ENDS))
  );
}

const AND_OR = createWordSet("and or &");

/** "turned 15 today"; not "turned 15 people away". */
function readTurned(tokens: Tokens, index: number, { years, next, suffix }: Reading): Age | null {
  if (suffix !== "" || !isWordOf(tokens, index - 1, TURNS)) return null;
  const isAtEnd =
    next >= tokens.count ||
    tokens.sentence[next] !== tokens.sentence[index] ||
    /^[,;:.!?)]/.test(gapBefore(tokens, next));
  return isAtEnd || isWordOf(tokens, next, AFTER_TURNED)
    ? { first: index - 1, last: index, years, confidence: 75 }
    : null;
}

/** After a name or a person, between commas or in brackets: "Tyler, 11,", "a boy (14)". */
function readAside(tokens: Tokens, index: number, { years, next, suffix }: Reading): Age | null {
  if (suffix !== "" || index === 0 || !isNumber(tokens, index)) return null;
  const before = gapBefore(tokens, index);
  const after = gapBefore(tokens, next);
  const isBetweenCommas =
    before === ", " && (next >= tokens.count || /^[,.;)!?\n]/.test(after)) && !/^[,.]\d/.test(after);
  const isInBrackets = before === " (" && after.startsWith(")");
  if (!isBetweenCommas && !isInBrackets) return null;
  const confidence = ratePerson(tokens, index - 1, isBetweenCommas && isWordOf(tokens, next, OF));
  return confidence === 0 ? null : ifPerson(tokens, { first: index, last: index, years, confidence });
}

/**
 * How surely the words that end at a token are a person: a noun for one, a name, or two capitalised words that
 * nothing speaks against. "Oyelaran, 34, of Dayton" is the form of press releases and needs one.
 */
function ratePerson(tokens: Tokens, index: number, isPressForm: boolean): number {
  if (isWordOf(tokens, index, PEOPLE)) return 88;
  if (!isNamePart(tokens, index) || isWordOf(tokens, index, NOT_NAMES) || isHeadlineWord(tokens, index))
    return 0;
  if (isGivenName(tokens, index) || isPressForm) return 85;
  const isPair =
    isAfterBlank(tokens, index) &&
    (isNamePart(tokens, index - 1) || isInitial(tokens, index - 1)) &&
    !isWordOf(tokens, index - 1, NOT_NAMES);
  if (!isPair || isWordOf(tokens, index, STATES)) return 0;
  if (isKnownName(tokens, index - 1) || isKnownName(tokens, index)) return 85;
  return isHeadlineWord(tokens, index - 1) ? 0 : 65;
}

/** Keeps an age unless it is a thing's, an animal's or an age group's. */
function ifPerson(tokens: Tokens, age: Age): Age | null {
  const isThing =
    isWordOf(tokens, age.last + 1, THINGS) ||
    (isWordOf(tokens, age.last + 2, THINGS) && gapBefore(tokens, age.last + 2) === " ");
  if (isThing || hasWordBefore(tokens, age.first, ANIMALS, 4)) return null;
  const isPlural = isWordOf(tokens, age.last, PLURAL) && !isWordOf(tokens, age.first - 1, COUNTS);
  return isPlural ? null : age;
}

const PLURAL = createWordSet("olds");

/** Parts of "14-year-old" are parted by one blank or hyphen. */
function isClose(tokens: Tokens, index: number): boolean {
  return tokens.gap[index] === 0;
}

function yearsFrom(tokens: Tokens, unit: number, count: number): number {
  const letter = tokens.folded.units[tokens.start[unit] as number];
  const perYear = letter === 0x6d ? 12 : letter === 0x77 ? 52 : 365;
  return Math.floor(count / perYear);
}

function isLetter(tokens: Tokens, index: number, letter: string): boolean {
  return (
    lengthOf(tokens, index) === 1 &&
    tokens.folded.units[tokens.start[index] as number] === letter.charCodeAt(0)
  );
}

/** A word that is a given name first of all. */
function isGivenName(tokens: Tokens, index: number): boolean {
  const flags = flagsOf(tokens, index);
  return givenOf(flags) === COMMON || (givenOf(flags) === USUAL && wordOf(flags) === 0);
}

/** Digits ("14", "14yo") or words ("fourteen", "twenty-one"). */
function readNumber(tokens: Tokens, index: number): Reading | null {
  if (tokens.kind[index] !== WORD) return null;
  const digits = leadingDigits(tokens, index);
  if (digits > 0) return digits <= 3 ? readDigits(tokens, index, digits) : null;
  const value = NUMBER_WORDS.get(tokens.hash[index] as number);
  if (value === undefined) return null;
  const ones = NUMBER_WORDS.get((index + 1 < tokens.count ? tokens.hash[index + 1] : 0) as number);
  if (value >= 20 && ones !== undefined && ones < 10 && isClose(tokens, index + 1))
    return { years: value + ones, next: index + 2, suffix: "" };
  return { years: value, next: index + 1, suffix: "" };
}

function readDigits(tokens: Tokens, index: number, digits: number): Reading | null {
  const start = tokens.start[index] as number;
  let suffix = "";
  for (let at = start + digits; at < (tokens.end[index] as number); at++)
    suffix += String.fromCharCode(tokens.folded.units[at] as number);
  if (suffix !== "" && !ATTACHED.has(suffix)) return null;
  let years = 0;
  for (let at = start; at < start + digits; at++)
    years = years * 10 + (tokens.folded.units[at] as number) - 48;
  return { years, next: index + 1, suffix };
}
