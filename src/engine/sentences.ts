import { DIGIT, LETTER, NEWLINE, SPACE } from "./fold-char.ts";
import { createWordSet } from "./hash.ts";
import { BREAKING_GAP, JOINING_GAP, type Tokens } from "./token-buffer.ts";

/** A full stop after these never ends a sentence: something always follows. */
const TITLES = createWordSet(
  "mr mrs ms mx dr sgt det lt capt cpt cpl cmdr maj ofc insp supt dep rev sr pres sen rep gov atty mt ft vs approx dept nos jan feb apr jun jul aug sept oct nov",
);

/** A full stop after these ends a sentence only when the next word looks like a start. */
const ENDINGS = createWordSet(
  "st ave av rd blvd ln ct pl hwy pkwy sq jr inc co corp ltd llc assn dist bldg apt ext est etc gen col hon div fr dec sep",
);

/** Abbreviations only before a number: "No. 5". */
const BEFORE_NUMBERS = createWordSet("no sec art fig mar");

/** Words that rarely are names and so, capitalised after an abbreviation, start a sentence. */
const STARTERS = createWordSet(
  "the a an he she they we it i you this that these those there here his her their our your my if when while after before as at in on for from with no not please call contact officers police anyone witnesses detectives crews traffic expect avoid and but so what who how why today yesterday it's we're he's she's they're i'm don't",
);

/**
 * Whether the gap before token `index` ends the sentence of the token before it. A line end always does;
 * `.`, `!` and `?` do when a blank follows, except after abbreviations, initials and inside numbers.
 */
export function endsSentence(tokens: Tokens, index: number): boolean {
  const gap = tokens.gap[index] as number;
  if (gap === JOINING_GAP) return false;
  if (gap === BREAKING_GAP) return true;
  const { units, classes } = tokens.folded;
  const end = tokens.start[index] as number;
  let dots = 0;
  let hasStrongStop = false;
  let isFollowedByBlank = false;
  for (let at = tokens.end[index - 1] as number; at < end; at++) {
    const unit = units[at];
    if (unit === 0x2e) dots++;
    else if (unit === 0x21 || unit === 0x3f) hasStrongStop = true;
    else if (classes[at] === SPACE || classes[at] === NEWLINE)
      isFollowedByBlank ||= dots > 0 || hasStrongStop;
  }
  if (!isFollowedByBlank) return false;
  if (hasStrongStop) return true;
  if (dots > 1) return tokens.capital[index] === 1;
  return !isAbbreviation(tokens, index);
}

/** Whether the one full stop before token `index` belongs to the word before it. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  const hash = tokens.hash[index - 1] as number;
  if (TITLES.has(hash)) return true;
  if (BEFORE_NUMBERS.has(hash)) return tokens.folded.classes[tokens.start[index] as number] === DIGIT;
  if (!ENDINGS.has(hash) && !isInitial(tokens, index - 1)) return false;
  return !(tokens.capital[index] === 1 && STARTERS.has(tokens.hash[index] as number));
}

function isInitial(tokens: Tokens, index: number): boolean {
  const start = tokens.start[index] as number;
  if ((tokens.end[index] as number) - start !== 1 || tokens.folded.classes[start] !== LETTER) return false;
  const isPartOfAcronym =
    index > 0 && tokens.end[index - 1] === start - 1 && tokens.folded.units[start - 1] === 0x2e;
  return tokens.capital[index] === 1 || isPartOfAcronym;
}
