import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { entityOf } from "./entity.ts";
import { DIRECTIONS, isStreetName, isStreetType, TYPELESS } from "./street-words.ts";
import { gapBefore, isAfterBlank, isNumber, isWordOf, leadingDigits, lengthOf } from "./token-facts.ts";

const BLOCKS = createWordSet("block blocks blk blks");
const UNIT = createWordSet("unit hundred");
const OF = createWordSet("of");
/** After "block", these say that it is something else. */
const OTHER_BLOCKS = createWordSet("party watch captain walk radius area long away ice cheese wood flats");
const MAX_NAME = 4;

/**
 * Addresses by block, the usual way to be vague: "200 block of Main St", "500 blk Lisle Ct", "the 4200-block
 * of Fifth", "unit block of Elm". A round number with no street after it is less sure.
 */
export function findBlockAddresses(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 1; index < tokens.count; index++) {
    if (!isWordOf(tokens, index, BLOCKS) || !/^[ -]{1,2}$/.test(gapBefore(tokens, index))) continue;
    const first = findNumber(tokens, index);
    if (first === -1 || isWordOf(tokens, index + 1, OTHER_BLOCKS)) continue;
    const last = findStreetEnd(tokens, index);
    if (last > index) {
      matches.push(entityOf(tokens, first, last, isStreetType(tokens, last) ? 95 : 80));
      index = last;
    } else if (isRound(tokens, index - 1)) {
      matches.push(entityOf(tokens, first, index, 60));
    }
  }
  return matches;
}

/** First token of "200", "100-200", "unit" or "12 hundred" before "block"; -1 if there is none. */
function findNumber(tokens: Tokens, block: number): number {
  const number = block - 1;
  if (isWordOf(tokens, number, UNIT)) return isNumber(tokens, number - 1) ? number - 1 : number;
  if (!isNumber(tokens, number) || lengthOf(tokens, number) > 5) return -1;
  const isRange = isNumber(tokens, number - 1) && gapBefore(tokens, number) === "-";
  return isRange ? number - 1 : number;
}

/** Last token of the street after "block"; the block itself if none is named. */
function findStreetEnd(tokens: Tokens, block: number): number {
  let at = isWordOf(tokens, block + 1, OF) ? block + 2 : block + 1;
  const hasOf = at === block + 2;
  while (isWordOf(tokens, at, DIRECTIONS) && isJoined(tokens, at)) at++;
  if (!isJoined(tokens, at)) return block;
  let last = block;
  for (let name = at; name < at + MAX_NAME && name < tokens.count; name++) {
    if (tokens.kind[name] !== WORD || (name > at && !isJoined(tokens, name))) break;
    if (name > at && isStreetType(tokens, name)) return withDirection(tokens, name);
    if (isWordOf(tokens, name, TYPELESS)) return withDirection(tokens, name);
    const isName = isStreetName(tokens, name) || (hasOf && leadingDigits(tokens, name) > 0);
    // Without capitals a type has to follow.
    if (!isName) return isLowerStreet(tokens, at, name) ? name + 1 : last;
    last = name;
  }
  return last;
}

function isLowerStreet(tokens: Tokens, at: number, name: number): boolean {
  return name === at && isStreetType(tokens, name + 1) && isAfterBlank(tokens, name + 1);
}

function isJoined(tokens: Tokens, index: number): boolean {
  if (isAfterBlank(tokens, index)) return true;
  return index < tokens.count && gapBefore(tokens, index) === ". " && lengthOf(tokens, index - 1) <= 2;
}

function withDirection(tokens: Tokens, type: number): number {
  const isDirection =
    isWordOf(tokens, type + 1, DIRECTIONS) &&
    tokens.capital[type + 1] === 1 &&
    isAfterBlank(tokens, type + 1);
  return isDirection ? type + 1 : type;
}

function isRound(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  const { units } = tokens.folded;
  return lengthOf(tokens, index) >= 3 && units[end - 1] === 0x30 && units[end - 2] === 0x30;
}
