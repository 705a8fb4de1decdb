import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { readDate } from "./dates.ts";
import { entityOf } from "./entity.ts";
import { gapBefore, hasAnyWord, hasWordBefore, isWordOf } from "./token-facts.ts";

const CUE_WORDS = "dob d.o.b birthdate born bday birthday birth nacido nacida";
const CUES = createWordSet(CUE_WORDS);
/** Without one of these no date is one of birth; the last is of "D.O.B.". */
const ANY_CUE = createWordSet(`${CUE_WORDS} b`);
const BIRTH = createWordSet("birth");
const DATE = createWordSet("date");
/** Words that may stand between the cue and the date. */
const FILLERS = createWordSet(
  "is was on of the her his their in s date day a sunday monday tuesday wednesday thursday friday saturday",
);
const MAX_FILLERS = 3;
/** These have birthdays too and are nobody's secret. */
const OTHERS = createWordSet(
  "department agency program unit k9 k-9 puppy puppies dog dogs canine kitten foal constitution nation corps city county town tradition nonprofit idea station marine lincoln washington king",
);
const OTHER_REACH = 6;

/**
 * Dates of birth: a date right after "DOB", "born", "date of birth", "birthday" or before "birthday". Other
 * dates are not reported. A day and month without a year are less sure.
 */
export function findBirthDates(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  if (!hasAnyWord(tokens, ANY_CUE)) return matches;
  for (let index = 0; index < tokens.count; index++) {
    const date = readDate(tokens, index);
    if (date === null) continue;
    const cue = findCue(tokens, index);
    if (cue !== -1) {
      const isOther = hasWordBefore(tokens, cue + 1, OTHERS, OTHER_REACH);
      const base = date.hasYear ? 95 : isWordOf(tokens, cue, WEAK) ? 45 : 65;
      matches.push(entityOf(tokens, index, date.last, isOther ? base - 60 : base));
    }
    index = date.last;
  }
  return matches;
}

/** Without a year, "born" and "birthday" may speak of anybody's party. */
const WEAK = createWordSet("birthday bday");

/** The token that says the date is of a birth; -1 if none does. */
function findCue(tokens: Tokens, date: number): number {
  for (let at = date - 1; at >= 0 && at >= date - 1 - MAX_FILLERS; at--) {
    if (/[.!?;]/.test(gapBefore(tokens, at + 1)) && !isDotted(tokens, at)) return -1;
    if (isWordOf(tokens, at, CUES)) return at;
    if (isDotted(tokens, at)) return at;
    if (!isWordOf(tokens, at, FILLERS)) return -1;
    if (isWordOf(tokens, at, DATE) && isWordOf(tokens, at - 1, BIRTH)) return at - 1;
  }
  return -1;
}

const B = createWordSet("b");
const O = createWordSet("o");
const D = createWordSet("d");

/** "D.O.B." and "d/o/b": one letter a token. */
function isDotted(tokens: Tokens, index: number): boolean {
  return isWordOf(tokens, index, B) && isWordOf(tokens, index - 1, O) && isWordOf(tokens, index - 2, D);
}
