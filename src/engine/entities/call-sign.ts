import { DIGIT, LETTER } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { weighContext } from "./context-words.ts";
import { entityOf } from "./entity.ts";
import { isStreetType } from "./street-words.ts";
import { gapBefore, hasUnit, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

/** Letters as police radio (APCO) and everybody else (ICAO) spell them. */
const LETTERS = createWordSet(
  "adam boy baker charles charlie david delta edward echo frank foxtrot george golf henry hotel ida india john juliet king kilo lincoln lima mary mike nora november ocean oscar paul papa queen quebec robert romeo sam sierra tom tango union uniform victor victor william whiskey x-ray xray young yankee zebra zulu alpha alfa bravo",
);
/** Kinds of unit that are called by a number. */
const UNIT_WORDS = createWordSet(
  "unit units squad patrol car cruiser medic engine ladder rescue truck ambulance battalion marine k9 k-9 air eagle swat",
);
/** Of these, those that mean other things as well: they need words of the radio. */
const LOOSE_WORDS = createWordSet("car truck air marine rescue unit units eagle engine ladder squad");
const ROOMS = createWordSet(
  "apt apartment suite building bldg floor room lot storage course chapter lesson textbook rental module study",
);

const CONTEXTS = [
  {
    words: createWordSet(
      "dispatch radio responding respond responded en enroute route scene copy show unit units call sign callsign patrol officer officers deputy crew assigned beat shift tonight clear backup channel eta arrived arriving staged code 10",
    ),
    before: 6,
    after: 6,
    by: 20,
  },
  { words: ROOMS, before: 4, after: 2, by: -50 },
];

/**
 * Call signs of units: "2-Adam-12", "Adam 12", "Unit 412", "K9-3", "3A12". A spelt letter between two numbers is
 * sure; one number needs a capital letter and words of the radio nearby, for "Sam 12" may be a boy and "Unit 4" a
 * flat.
 */
export function findCallSigns(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!hasUnit(tokens, index, DIGIT) && !hasNumberAfter(tokens, index)) continue;
    const match = readSpelt(tokens, index) ?? readUnit(tokens, index) ?? readCompact(tokens, index);
    if (match === null) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}

/** Call signs that begin with a word go on with a number. */
function hasNumberAfter(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.count && hasUnit(tokens, index + 1, DIGIT);
}

/** "2-Adam-12", "2 Adam 12", "Adam-12". */
function readSpelt(tokens: Tokens, index: number): Match | null {
  if (isNumber(tokens, index) && lengthOf(tokens, index) <= 2 && isWordOf(tokens, index + 1, LETTERS)) {
    const last = index + 2;
    if (
      isShortNumber(tokens, last) &&
      isJoined(tokens, index + 1) &&
      isJoined(tokens, last) &&
      isEnd(tokens, last)
    )
      return entityOf(
        tokens,
        index,
        last,
        tokens.capital[index + 1] === 1 || gapBefore(tokens, last) === "-" ? 95 : 60,
      );
  }
  if (!isWordOf(tokens, index, LETTERS) || tokens.capital[index] !== 1) return null;
  const last = index + 1;
  if (
    isWordOf(tokens, index, MONTHS) ||
    !isShortNumber(tokens, last) ||
    !isJoined(tokens, last) ||
    !isEnd(tokens, last)
  )
    return null;
  const base = gapBefore(tokens, last) === "-" ? 60 : 35;
  return entityOf(tokens, index, last, weighContext(tokens, index, last, base, CONTEXTS));
}

const MONTHS = createWordSet("november");

/** "Unit 412", "Units 12 and 14", "Squad 7", "K9-3". */
function readUnit(tokens: Tokens, index: number): Match | null {
  if (!isWordOf(tokens, index, UNIT_WORDS)) return null;
  const number = index + 1;
  if (!isShortNumber(tokens, number) || !/^(?: | ?#|-)$/.test(gapBefore(tokens, number))) return null;
  if (!isEnd(tokens, number) || isWordOf(tokens, number + 1, AFTER_COUNT)) return null;
  // A flat: "412 Main St, Unit 4".
  if (isStreetType(tokens, index - 1)) return null;
  const isLoose = isWordOf(tokens, index, LOOSE_WORDS);
  const base =
    (isLoose ? 40 : 60) + (lengthOf(tokens, number) >= 3 ? 15 : 0) - (tokens.capital[index] === 1 ? 0 : 15);
  return entityOf(tokens, index, number, weighContext(tokens, index, number, base, CONTEXTS));
}

const AFTER_COUNT = createWordSet("of people years cars hours minutes days miles car pile crash was-");

/** "3A12", "2L20": only among words of the radio. */
function readCompact(tokens: Tokens, index: number): Match | null {
  const size = lengthOf(tokens, index);
  if (tokens.kind[index] !== WORD || size < 3 || size > 5 || !hasUnit(tokens, index, DIGIT)) return null;
  const { classes } = tokens.folded;
  const start = tokens.start[index] as number;
  let letters = 0;
  for (let at = start; at < start + size; at++) {
    if (classes[at] === LETTER) letters++;
    else if (classes[at] !== DIGIT) return null;
  }
  if (letters !== 1 || classes[start] !== DIGIT || classes[start + size - 1] !== DIGIT) return null;
  const confidence = weighContext(tokens, index, index, 35, CONTEXTS);
  return confidence > 35 ? entityOf(tokens, index, index, confidence) : null;
}

function isShortNumber(tokens: Tokens, index: number): boolean {
  return isNumber(tokens, index) && lengthOf(tokens, index) <= 4;
}

function isJoined(tokens: Tokens, index: number): boolean {
  return /^[ -]$/.test(gapBefore(tokens, index));
}

/** "John 3:16", "Sam 12-7", "Delta 4.5" and "Mary 14%" go on. */
function isEnd(tokens: Tokens, index: number): boolean {
  return index + 1 >= tokens.count || !/^(?:[:./-]\d?|%|,)$/.test(gapBefore(tokens, index + 1));
}
