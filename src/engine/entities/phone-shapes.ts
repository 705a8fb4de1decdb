import type { DigitGroups } from "./digit-groups.ts";

/**
 * How surely a run of digit groups is a phone number by its form alone, in percent; 0 if it is none. Shapes:
 * North American Numbering Plan (area codes and exchanges begin with 2-9), Ofcom's national plan, and for
 * numbers with "+" the lengths of ITU-T E.164.
 */
export function hasShape(run: DigitGroups, hasCue: boolean): number {
  return Math.max(rateNorthAmerican(run, hasCue), rateBritish(run, hasCue), rateInternational(run));
}

/** Area codes that the called party pays for, and the like in Britain. */
export function isTollFree(dialled: string): boolean {
  return dialled.length === 10
    ? /^8(?:00|33|44|55|66|77|88)/.test(dialled) || dialled.startsWith("0800")
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

/** "+" and 9 to 15 digits. */
function rateInternational(run: DigitGroups): number {
  const digits = run.groups.join("");
  return run.sign === "+" && /^[1-9]\d{8,14}$/.test(digits) ? 80 : 0;
}
