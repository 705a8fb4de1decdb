import { createWordSet, hashWord } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { weighContext } from "./context-words.ts";
import { entityOf } from "./entity.ts";
import { gapBefore, isNumber, isWordOf, lengthOf } from "./token-facts.ts";

const TEN = createWordSet("10");
const SPELT_TEN = createWordSet("ten");
const TENS = createWordSet("10 ten");
/** Codes people know: "10-4", and the others that mean one thing nearly everywhere. */
const KNOWN = new Set(["4", "7", "8", "9", "20", "22", "23", "33", "50", "76", "97", "99"].map(hashWord));
const WORDS = createWordSet("four");

const CONTEXTS = [
  {
    words: createWordSet(
      "unit units dispatch radio copy responding respond enroute route scene traffic advise advised clear show code pi w inj injuries rescue suspect vehicle officer officers deputy trooper troopers assist call signal channel 10 ems fd bolo caller mm sb nb eb wb",
    ),
    before: 8,
    after: 6,
    by: 25,
  },
  {
    words: createWordSet(
      "won win wins lost lose loss beat beats score scored lead leads final record game season series seed pick voted vote passed ages age aged grades grade odds between about approximately chapter section verse pages page size psalm",
    ),
    before: 4,
    after: 3,
    by: -45,
  },
];
/** After a number: then "10-12" is a range. */
const UNITS = createWordSet(
  "year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second seconds people persons officers members students kids children cars vehicles miles mile feet foot ft inches inch percent pm am a p pounds lbs dollars degrees times points yards cents per k million thousand grams gallons shots rounds units am-",
);
const DATE_CUES = createWordSet(
  "on monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun since until by through thru from date dated effective",
);

/**
 * Ten-codes of police radio: "10-4", "10-50 w/ injuries". A code above 31 can be no date and is surer; others need
 * words of the radio nearby. Scores, ranges, ages, dates and sections of a law are not reported.
 */
export function findTenCodes(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index + 1 < tokens.count; index++) {
    if (!TENS.has(tokens.hash[index] as number)) continue;
    const code = index + 1;
    if (
      isWordOf(tokens, index, SPELT_TEN) &&
      isWordOf(tokens, code, WORDS) &&
      gapBefore(tokens, code) === "-"
    ) {
      matches.push(entityOf(tokens, index, code, 80));
      continue;
    }
    if (!isWordOf(tokens, index, TEN) || gapBefore(tokens, code) !== "-") continue;
    const confidence = rate(tokens, index, code);
    if (confidence > 0) matches.push(entityOf(tokens, index, code, confidence));
  }
  return matches;
}

function rate(tokens: Tokens, ten: number, code: number): number {
  if (tokens.kind[code] !== WORD || lengthOf(tokens, code) > 4 || !isCode(tokens, code)) return 0;
  const before = gapBefore(tokens, ten);
  const after = gapBefore(tokens, code + 1);
  // "2023-10-12", "7:10-9:30", "$10-20", "10-4.118(b)", "10-4-2".
  if (/[-:/.$#]$/.test(before) && !before.endsWith(" -")) return 0;
  if (/^[-:/%]/.test(after) && isNumber(tokens, code + 1)) return 0;
  if (after === "." && isNumber(tokens, code + 1)) return 0;
  if (isWordOf(tokens, code + 1, UNITS) || isWordOf(tokens, ten - 1, NOT_BEFORE)) return 0;
  const number = codeNumber(tokens, code);
  const isKnown = KNOWN.has(tokens.hash[code] as number);
  const base = number > 31 ? 60 : number === 4 ? 60 : isKnown ? 40 : 30;
  const dated = number <= 31 && number > 0 && isWordOf(tokens, ten - 1, DATE_CUES) ? -30 : 0;
  return weighContext(tokens, ten, code, base + dated, CONTEXTS);
}

/** "$10-20", "city code 10-14". */
const NOT_BEFORE = createWordSet("$ code ordinance section statute rule chapter");

/** One or two digits, perhaps with a letter or "'d" after them: "10-8'd", "10-15X". */
function isCode(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  const size = lengthOf(tokens, index);
  let digits = 0;
  while (digits < size && isDigit(units[start + digits] as number)) digits++;
  if (digits === 0 || digits > 2) return false;
  const rest = size - digits;
  return rest === 0 || units[start + digits] === 0x27 || (rest === 1 && units[start + digits] !== 0x6b);
}

function codeNumber(tokens: Tokens, index: number): number {
  const { units } = tokens.folded;
  const start = tokens.start[index] as number;
  const one = (units[start] as number) - 48;
  return lengthOf(tokens, index) > 1 && isDigit(units[start + 1] as number)
    ? one * 10 + (units[start + 1] as number) - 48
    : one;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
