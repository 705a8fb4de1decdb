import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { hasWordBefore } from "./token-facts.ts";

const CUES = createWordSet("ssn ssn's ss social socials security");
const CUE_REACH = 5;

/** Numbers that were printed in advertisements and belong to nobody. */
const ADVERTISED: ReadonlySet<string> = new Set(["078051120", "219099999"]);

/**
 * US social security numbers: three, two and four digits with the same sign between, or nine digits after
 * a word such as "SSN". Numbers that were never issued are not reported: area 000, 666 or 900 and up,
 * group 00, serial 0000 (Social Security Administration, rules since 2011).
 */
export function findSsns(tokens: Tokens): Match[] {
  return findDigitGroups(tokens)
    .filter((run) => isSsn(tokens, run))
    .map((run) => matchOfTokens(tokens, run.first, run.last));
}

function isSsn(tokens: Tokens, run: DigitGroups): boolean {
  const { groups, gaps } = run;
  const digits = groups.join("");
  if (digits.length !== 9 || !isIssued(digits)) return false;
  if (groups.length === 1) return hasWordBefore(tokens, run.first, CUES, CUE_REACH);
  const isShaped = groups.length === 3 && groups[0]?.length === 3 && groups[1]?.length === 2;
  if (!isShaped || gaps[0] !== gaps[1]) return false;
  return (
    gaps[0] === "-" || (/^[ .]$/.test(gaps[0] as string) && hasWordBefore(tokens, run.first, CUES, CUE_REACH))
  );
}

function isIssued(digits: string): boolean {
  const area = digits.slice(0, 3);
  return (
    area !== "000" &&
    area !== "666" &&
    area < "900" &&
    digits.slice(3, 5) !== "00" &&
    digits.slice(5) !== "0000" &&
    !ADVERTISED.has(digits)
  );
}
