import type { DigitGroups } from "./digit-groups.ts";

/** What the words beside a number say: nothing, that it may be a phone's ("number"), or that it is one ("call"). */
export type PhoneCue = "none" | "weak" | "strong";

/**
 * How surely a run of digit groups is a phone number by its form, in percent; 0 if it is none. Shapes: North American
 * Numbering Plan (area codes and exchanges begin with 2-9), Ofcom's national plan, for numbers with "+" the lengths of
 * ITU-T E.164, and beside words such as "call" the groupings of other countries.
 */
export function rateShape(run: DigitGroups, cue: PhoneCue): number {
  const hasCue = cue !== "none";
  return Math.max(
    rateNorthAmerican(run, hasCue),
    rateBritish(run, hasCue),
    rateInternational(run),
    rateForeign(run, cue === "strong"),
  );
}

/** Area codes that the called party pays for, and the like in Britain and Australia. */
export function isTollFree(dialled: string): boolean {
  return dialled.length === 10
    ? /^(?:8(?:00|33|44|55|66|77|88)|0800|1[38]00)/.test(dialled)
    : /^080[08]/.test(dialled);
}

function rateNorthAmerican(run: DigitGroups, hasCue: boolean): number {
  const hasCountry = run.groups[0] === "1" || run.groups[0] === "001";
  const groups = hasCountry ? run.groups.slice(1) : run.groups;
  const gaps = hasCountry ? run.gaps.slice(1) : run.gaps;
  const shape = groups.map((group) => group.length).join("-");
  const [first = "", second = ""] = groups;
  if (gaps.some((gap) => gap.includes("/"))) return 0;
  if (shape === "3-3-4" && /^[2-9]/.test(first)) {
    if (areSigns(gaps) || hasCountry) return /^[2-9]/.test(second) || second.startsWith("0") ? 85 : 70;
    return hasCue ? 70 : 0;
  }
  if (shape === "3-7" && /^[2-9]\d{2}$/.test(first) && /^[2-9]/.test(second))
    return run.sign === "(" ? 80 : hasCue ? 65 : 0;
  if (shape === "3-4" && !hasCountry && /^[2-9]/.test(first) && /^[-.]$/.test(gaps[0] as string))
    return first === "555" ? 80 : hasCue ? 65 : 0;
  if (groups.length === 1 && hasCue) return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(first) ? 70 : 0;
  return 0;
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

function rateBritish(run: DigitGroups, hasCue: boolean): number {
  if (run.gaps.some((gap) => /[./]/.test(gap))) return 0;
  const groups = toNational(run);
  const digits = groups.join("");
  const shape = groups.map((group) => group.length).join("-");
  const isKnown = BRITISH_SHAPES.some(([beginning, shapes]) => beginning.test(digits) && shapes.has(shape));
  if (!isKnown) return 0;
  if (groups.length > 1) return 80;
  return digits.startsWith("07") ? 70 : hasCue ? 65 : 0;
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

/** "+" or 00 and 9 to 15 digits. */
function rateInternational(run: DigitGroups): number {
  const digits = run.groups.join("");
  if (run.sign === "+") return /^[1-9]\d{8,14}$/.test(digits) ? 80 : 0;
  return run.groups.length > 1 && /^00[1-9]\d{9,13}$/.test(digits) ? 75 : 0;
}

/** Dates, and dates with an hour, that are written with blanks, hyphens or full stops; and spans of years. */
const DATES =
  /^(?:(?:[0-2]?\d|3[01])-(?:0?\d|1[0-2])|(?:0?\d|1[0-2])-(?:[0-2]?\d|3[01]))-(?:\d\d$|(?:19|20)\d\d(?:-|$))|^(?:19|20)\d\d-(?:\d{1,2}-\d{1,2}(?:-|$)|(?:19|20)\d\d$)/;
/** A social security number, a ZIP code with its four further digits. */
const OTHER_SHAPES = new Set(["3-2-4", "5-4"]);

/**
 * Six or seven to twelve digits in one to five groups, as other countries write them: "06-10446904", "25 833387",
 * "(11) 4706-6184", "20-32-85-26". Without a word such as "call" only with the 0 that trunk calls begin with.
 */
function rateForeign(run: DigitGroups, hasCue: boolean): number {
  const { groups, gaps } = run;
  const digits = groups.join("");
  // "32 11 11": only with blanks, as hyphens part the year from a case's number.
  const least = groups.length === 3 && gaps.every((gap) => gap === " ") ? 6 : 7;
  if (groups.length > 5 || digits.length < least || digits.length > 12) return 0;
  if (groups.slice(1).some((group) => group.length < 2 || group.length > 8)) return 0;
  if (gaps.some((gap) => !/^(?:[ ./-]| - |\)[ -]?)$/.test(gap)) || DATES.test(groups.join("-"))) return 0;
  if (OTHER_SHAPES.has(groups.map((group) => group.length).join("-"))) return 0;
  const isTrunk = /^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11;
  if (hasCue) return isTrunk ? 70 : 60;
  const isGrouped = groups.length > 1 && groups.some((group) => group.length > 2) && !gaps.includes("/");
  return isTrunk && isGrouped ? 52 : 0;
}
