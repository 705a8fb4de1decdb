import { createWordSet } from "../hash.ts";
import { type Match, matchOfTokens } from "../match.ts";
import type { Tokens } from "../token-buffer.ts";
import { type DigitGroups, findDigitGroups } from "./digit-groups.ts";
import { hasWordBefore } from "./token-facts.ts";

const CUES = createWordSet(
  "call calls calling called text texting phone phones telephone tel cell mobile contact contacts dial number numbers reach fax hotline line tipline ring whatsapp",
);
const CUE_REACH = 6;
/** Numbers after these are references, not phone numbers. */
const REFERENCES = createWordSet(
  "case cases report incident cad ref reference invoice ticket badge docket warrant ssn permit serial account order",
);
const REFERENCE_REACH = 3;

/**
 * Phone numbers of the United States, Canada and the United Kingdom: by their grouping, or as bare digits
 * after a word such as "call". Fictional (555-01xx), toll-free and hotline numbers count too: whether one
 * is harmless is for the clause to say. Numbers after "case", "report" and the like do not count.
 * Shapes: North American Numbering Plan (area codes begin with 2-9), Ofcom's national plan.
 */
export function findPhones(tokens: Tokens): Match[] {
  return findDigitGroups(tokens)
    .filter((run) => isPhone(tokens, run))
    .map((run) => withSign(matchOfTokens(tokens, run.first, run.last), run.sign));
}

/** Takes in the opening bracket or plus sign. */
function withSign(match: Match, sign: string): Match {
  return sign === "(" || sign === "+" ? { ...match, start: match.start - 1 } : match;
}

function isPhone(tokens: Tokens, run: DigitGroups): boolean {
  if (run.sign === "#" || run.sign === "$" || hasWordBefore(tokens, run.first, REFERENCES, REFERENCE_REACH))
    return false;
  const hasCue = (): boolean => run.sign === "+" || hasWordBefore(tokens, run.first, CUES, CUE_REACH);
  return isNorthAmerican(run, hasCue) || isBritish(run, hasCue);
}

function isNorthAmerican(run: DigitGroups, hasCue: () => boolean): boolean {
  const hasCountry = run.groups[0] === "1";
  const groups = hasCountry ? run.groups.slice(1) : run.groups;
  const gaps = hasCountry ? run.gaps.slice(1) : run.gaps;
  const shape = groups.map((group) => group.length).join("-");
  const [first = "", second = ""] = groups;
  if (gaps.some((gap) => gap.includes("/"))) return false;
  if (shape === "3-3-4") return /^[2-9]/.test(first) && (areSigns(gaps) || hasCountry || hasCue());
  if (shape === "3-7")
    return /^[2-9]\d{2}$/.test(first) && /^[2-9]/.test(second) && (run.sign === "(" || hasCue());
  if (shape === "3-4" && !hasCountry)
    return /^[2-9]/.test(first) && /^[-.]$/.test(gaps[0] as string) && (first === "555" || hasCue());
  if (groups.length === 1) return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(first) && hasCue();
  return false;
}

/** Blanks alone may be a list of numbers; a hyphen, dot or bracket shows that the groups belong together. */
function areSigns(gaps: readonly string[]): boolean {
  return gaps.some((gap) => /[-.)]/.test(gap));
}

/** Groupings that people use for British numbers, by the number's beginning. */
const BRITISH_SHAPES: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^07/, new Set(["5-6", "5-3-3", "4-3-4", "11"])],
  [/^02/, new Set(["3-4-4", "3-8", "11"])],
  [/^01/, new Set(["4-3-4", "5-6", "5-3-3", "4-7", "11"])],
  [/^0[38]/, new Set(["4-3-4", "4-7", "4-3-3", "4-6", "4-2-2-2", "11", "10"])],
];

function isBritish(run: DigitGroups, hasCue: () => boolean): boolean {
  if (run.gaps.some((gap) => /[./]/.test(gap))) return false;
  const groups = toNational(run);
  const digits = groups.join("");
  const shape = groups.map((group) => group.length).join("-");
  const isKnown = BRITISH_SHAPES.some(([beginning, shapes]) => beginning.test(digits) && shapes.has(shape));
  return isKnown && (groups.length > 1 || digits.startsWith("07") || hasCue());
}

/** "+44 20 ..." and "+44 (0)20 ..." as "020 ...". */
function toNational(run: DigitGroups): readonly string[] {
  const [country, ...rest] = run.groups;
  if (country?.startsWith("44") && run.sign === "+" && country.length > 2)
    return [`0${country.slice(2)}`, ...rest];
  if (country !== "44" || rest.length === 0) return run.groups;
  const [first = "", ...others] = rest;
  return first === "0" ? [`0${others[0] ?? ""}`, ...others.slice(1)] : [`0${first}`, ...others];
}
