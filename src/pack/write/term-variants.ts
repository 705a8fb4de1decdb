import { APOSTROPHE_LETTER, GAP, letterOf } from "../../engine/hardened/atoms.ts";
import { NEEDS_LEET } from "../../engine/hardened/automaton.ts";

/** Fewest letters of a phrase that is also looked for without its blanks. */
const MIN_RUN_TOGETHER = 8;
/** Fewest letters of a term that can be hardened: shorter ones stand in too many ordinary texts. */
const MIN_LETTERS = 3;
/** A term with more l's than this has only two variants: with all of them, and with none. */
const MAX_AMBIGUOUS = 3;

/** One way of writing a term in skeleton letters. */
export interface Variant {
  /** Letters, each with `NEEDS_LEET` where only a digit or sign will do. */
  letters: number[];
  /** How often each is repeated. */
  times: number[];
}

/** Whether a folded term can be looked for in disguise: ASCII letters, blanks, hyphens, apostrophes. */
export function canHarden(term: string): boolean {
  return /^[a-z' -]+$/.test(term) && term.replace(/[^a-z]/g, "").length >= MIN_LETTERS;
}

/**
 * The plain words by which a hardened term is also found: itself, a longer phrase without its blanks
 * (#oxygenthief), and each with v for u.
 */
export function listPlainForms(term: string): string[] {
  if (!canHarden(term)) return [term];
  const together = term.replaceAll(/[ -]/g, "");
  const isLong = term.includes(" ") && together.replaceAll("'", "").length >= MIN_RUN_TOGETHER;
  const forms = isLong ? [term, together] : [term];
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll("u", "v")]))];
}

/**
 * The ways of writing a folded term: with a stroke for each l (1 reads as i or as l), with and without
 * its hyphens. None for a term that cannot be hardened.
 */
export function listVariants(term: string): Variant[] {
  if (!canHarden(term)) return [];
  const spellings = new Set([term.replaceAll("-", ""), term.replaceAll("-", " ")]);
  return [...spellings].flatMap(listStrokes).map(collapse);
}

/** Every choice of l's written as strokes. */
function listStrokes(spelling: string): number[][] {
  const places = [...spelling.matchAll(/l/g)].map(({ index }) => index);
  const choices =
    places.length > MAX_AMBIGUOUS ? [0, 2 ** places.length - 1] : [...Array(2 ** places.length).keys()];
  return choices.map((choice) =>
    [...spelling].map((char, index) => {
      if (char === " ") return GAP;
      if (char === "'") return APOSTROPHE_LETTER;
      const place = places.indexOf(index);
      return place !== -1 && (choice >> place) & 1 ? letterOf("i") | NEEDS_LEET : letterOf(char);
    }),
  );
}

/** A stroke beside an i is counted as one more of it, as the skeleton counts it. */
function collapse(spelled: readonly number[]): Variant {
  const letters: number[] = [];
  const times: number[] = [];
  for (const letter of spelled) {
    const last = letters.length - 1;
    const before = letters[last];
    if (before !== undefined && (before & ~NEEDS_LEET) === (letter & ~NEEDS_LEET) && letter !== GAP) {
      letters[last] = before | letter;
      (times[last] as number)++;
    } else {
      letters.push(letter);
      times.push(1);
    }
  }
  return { letters, times };
}
