import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import { type Match, matchOfRange } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { weighContext } from "./context-words.ts";
import { entityOf, toPercent } from "./entity.ts";
import { gapBefore, isNumber, lengthOf } from "./token-facts.ts";

const CONTEXTS = [
  {
    words: createWordSet(
      "ip ips ipv4 ipv6 address addresses host server router ping login dns network subnet",
    ),
    before: 5,
    after: 3,
    by: 25,
  },
  {
    words: createWordSet(
      "version v ver release firmware build update section sections chapter paragraph para clause rule article policy software app part item figure",
    ),
    before: 3,
    after: 0,
    by: -50,
  },
];

/** Internet addresses: four numbers up to 255 joined by full stops, or groups of hex digits joined by colons (RFC 4291). */
export function findIpAddresses(tokens: Tokens): Match[] {
  const matches = [...findVersion4(tokens), ...findVersion6(tokens)];
  return matches.sort((one, other) => one.start - other.start);
}

function findVersion4(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index + 3 < tokens.count; index++) {
    let run = 0;
    while (isNumber(tokens, index + run) && (run === 0 || gapBefore(tokens, index + run) === ".")) run++;
    if (run === 4 && isAddress4(tokens, index)) {
      // Numbers of one digit each are more often a version or a section of a law.
      const isShort = (tokens.end[index + 3] as number) - (tokens.start[index] as number) === 7;
      const confidence = weighContext(tokens, index, index + 3, isShort ? 40 : 70, CONTEXTS);
      matches.push(entityOf(tokens, index, index + 3, confidence));
    }
    index += Math.max(0, run - 1);
  }
  return matches;
}

function isAddress4(tokens: Tokens, first: number): boolean {
  for (let index = first; index < first + 4; index++) {
    if (lengthOf(tokens, index) > 3) return false;
    const part = foldedSlice(tokens.folded, tokens.start[index] as number, tokens.end[index] as number);
    if (Number(part) > 255 || (part.length > 1 && part.startsWith("0"))) return false;
  }
  const start = tokens.start[first] as number;
  return start === 0 || !/[$\w.-]/.test(foldedSlice(tokens.folded, start - 1, start));
}

/** Longest written form: eight groups of four and seven colons. */
const MAX_LENGTH = 39;

function findVersion6(tokens: Tokens): Match[] {
  const { units, length } = tokens.folded;
  const matches: Match[] = [];
  let at = 0;
  while (at < length) {
    if (!isHexOrColon(units[at] as number)) {
      at++;
      continue;
    }
    const start = at;
    while (at < length && isHexOrColon(units[at] as number)) at++;
    const end = units[at - 1] === COLON && units[at - 2] !== COLON ? at - 1 : at;
    const isInWord = isWordUnit(units[start - 1]) || (at < length && isWordUnit(units[at]));
    if (isInWord || end - start > MAX_LENGTH || end - start < 6) continue;
    if (!isAddress6(foldedSlice(tokens.folded, start, end))) continue;
    const match = matchOfRange(tokens, start, end);
    matches.push({
      ...match,
      confidence: toPercent(weighContext(tokens, match.first, match.last, 85, CONTEXTS)),
    });
  }
  return matches;
}

const COLON = 0x3a;

function isHexOrColon(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x3a) || (unit >= 0x61 && unit <= 0x66);
}

function isWordUnit(unit: number | undefined): boolean {
  return unit !== undefined && ((unit >= 0x61 && unit <= 0x7a) || unit === 0x5f);
}

/** Eight groups, or fewer with one "::". A time, a ratio and "face::" are none. */
function isAddress6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2 || !/\d/.test(text)) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}
