import { foldedSlice } from "../fold.ts";
import { DIGIT, SPACE } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { type Match, matchOfRange } from "../match.ts";
import { LINK, type Tokens } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { hasWordBefore } from "./token-facts.ts";

const CUES = createWordSet(
  "gps coordinates coords coord lat latitude long longitude location pin located geo",
);
/** Sites that show a place. */
const MAP_LINKS =
  /^(?:https?:\/\/)?(?:www\.)?(?:maps\.google\.[a-z.]{2,6}|google\.[a-z.]{2,6}\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com|waze\.com\/(?:ul|live)|ul\.waze\.com|openstreetmap\.org|osm\.org|bing\.com\/maps|what3words\.com|w3w\.co|here\.com|wego\.here\.com|mapquest\.com)(?:[/?#]|$)/;
const MAX_LINK = 60;

/** Longest written pair. */
const MAX_LENGTH = 48;
/** Degrees with decimals: latitude up to 90, longitude up to 180. */
const DECIMAL =
  /^(-?\d{1,2}\.\d{2,10}) ?°? ?([ns])?(?: ?[,;/] ?| )(?:long?(?:itude)?:? ?)?(-?\d{1,3}\.\d{2,10}) ?°? ?([ew])?(?![\d.%])/;
/** Degrees, minutes and seconds with a point of the compass. */
const SEXAGESIMAL =
  /^\d{1,2}[° ] ?\d{1,2}(?:\.\d{1,6})?['′ ] ?(?:\d{1,2}(?:\.\d{1,4})?(?:"|″|''| )? ?)?[ns][, ]{1,2}\d{1,3}[° ] ?\d{1,2}(?:\.\d{1,6})?['′ ] ?(?:\d{1,2}(?:\.\d{1,4})?(?:"|″|''| )? ?)?[ew](?![a-z0-9])/;

/**
 * Places by number: pairs of latitude and longitude, in degrees with decimals or in degrees, minutes and
 * seconds, and links that open a map. A pair with few decimals and no compass letter needs a word such as
 * "GPS" nearby.
 */
export function findCoordinates(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  let until = 0;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] as number;
    if (start < until) continue;
    const match = tokens.kind[index] === LINK ? readMapLink(tokens, index) : readPair(tokens, index);
    if (match === null) continue;
    matches.push(match);
    until = match.end;
  }
  return matches;
}

function readMapLink(tokens: Tokens, index: number): Match | null {
  const start = tokens.start[index] as number;
  const link = foldedSlice(tokens.folded, start, Math.min(tokens.end[index] as number, start + MAX_LINK));
  return MAP_LINKS.test(link) ? entityOf(tokens, index, index, 90) : null;
}

function readPair(tokens: Tokens, index: number): Match | null {
  const { folded } = tokens;
  const first = tokens.start[index] as number;
  if (folded.classes[first] !== DIGIT || !goesOn(tokens, index)) return null;
  const before = first === 0 ? " " : foldedSlice(folded, first - 1, first);
  if (/[\w.$/]/.test(before)) return null;
  const start = before === "-" ? first - 1 : first;
  const text = foldedSlice(folded, start, Math.min(folded.length, start + MAX_LENGTH));
  const angular = SEXAGESIMAL.exec(text);
  if (angular !== null) return { ...matchOfRange(tokens, start, start + angular[0].length), confidence: 90 };
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return null;
  const [written, latitude = "", north, longitude = "", east] = decimal;
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return null;
  const hasCue = hasWordBefore(tokens, index, CUES, 5);
  const decimals = Math.min(decimalsOf(latitude), decimalsOf(longitude));
  const hasCompass = north !== undefined && east !== undefined;
  if (!hasCue && !hasCompass && decimals < 3) return null;
  const confidence = hasCue || hasCompass ? 95 : decimals >= 4 ? 85 : 45;
  return { ...matchOfRange(tokens, start, start + written.trimEnd().length), confidence };
}

/** After its first number a place has decimals, a degree sign, or a blank and minutes. */
function goesOn({ folded, end }: Tokens, index: number): boolean {
  const { units, classes } = folded;
  const at = end[index] as number;
  if (units[at] === FULL_STOP) return classes[at + 1] === DIGIT;
  if (classes[at] === SPACE) return classes[at + 1] === DIGIT || classes[at + 1] === SPACE;
  return units[at] === DEGREE;
}

const FULL_STOP = 0x2e;
const DEGREE = 0xb0;

function decimalsOf(number: string): number {
  return number.length - number.indexOf(".") - 1;
}
