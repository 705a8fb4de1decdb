import { createWordSet } from "../hash.ts";
import type { Match } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { entityOf } from "./entity.ts";
import { hasWordBefore } from "./token-facts.ts";

const CUES = createWordSet("ssn ssn's ss social socials security");
const CUE_REACH = 5;
/** Numbers after these are filed under, not somebody's. */
const OTHERS = createWordSet(
  "case incident report part invoice order account tracking serial ticket ref reference ein sku model item phone isbn",
);
const OTHER_REACH = 3;

/** Numbers that were printed in advertisements and belong to nobody. */
const ADVERTISED: ReadonlySet<string> = new Set(["078051120", "219099999"]);

/**
 * US social security numbers: three, two and four digits with the same sign between, or nine digits after
 * a word such as "SSN". Numbers that were never issued are not reported: area 000, 666 or 900 and up,
 * group 00, serial 0000 (Social Security Administration, rules since 2011).
 */
export function findSsns(tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (const run of findDigitGroups(tokens)) {
    const confidence = rate(tokens, run);
    if (confidence > 0) matches.push(entityOf(tokens, run.first, run.last, confidence));
  }
  return matches;
}

function rate(tokens: Tokens, run: DigitGroups): number {
  const { groups, gaps } = run;
  const digits = groups.join("");
  if (digits.length !== 9 || !isIssued(digits)) return 0;
  const hasCue = hasWordBefore(tokens, run.first, CUES, CUE_REACH);
  if (groups.length === 1) return hasCue ? 80 : 0;
  const isShaped = groups.length === 3 && groups[0]?.length === 3 && groups[1]?.length === 2;
  if (!isShaped || gaps[0] !== gaps[1] || !/^[ .-]$/.test(gaps[0] as string)) return 0;
  if (hasCue) return 95;
  if (hasWordBefore(tokens, run.first, OTHERS, OTHER_REACH)) return 20;
  // Blanks and full stops alone group many other numbers.
  return gaps[0] === "-" ? 80 : 35;
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
