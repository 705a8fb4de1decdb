import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";

/** Words of a state: base, check, fail, outputs. */
export const STATE_WORDS = 4;
export const BASE = 0;
export const CHECK = 1;
export const FAIL = 2;
export const OUTPUTS = 3;
/** Words of a variant: place of its letters, their number, its list. */
export const VARIANT_WORDS = 3;
/** A variant's letter is written as its letter, with this bit where only a digit or sign will do. */
export const NEEDS_LEET = 32;
/** Longest way from a state to the start over fail states: no term is longer. */
const MAX_FAILS = 256;
/** Longest word that is looked for behind masking signs. */
export const MAX_MASKED = 24;
/** One group for every length up to the longest and every first letter, and where the last one ends. */
export const WORD_GROUPS = (MAX_MASKED + 2) * 26;

/**
 * An Aho-Corasick automaton over skeleton letters in a double array: letter `c` leads from state `s` to
 * `t = base[s] + c` if `check[t]` is `s`, else the state's fail state is asked. State 0 is the start; a
 * state's outputs are a place in `outputs`: a number and as many variants, or 0 for none. A variant is one
 * way of writing a term: pairs of a letter and how often it is repeated.
 * Words without blanks are also kept plainly, by length and first letter, for words with masked letters.
 */
export interface HardenedTables {
  hardenedStates: Int32Array;
  hardenedOutputs: Int32Array;
  hardenedVariants: Int32Array;
  hardenedLetters: Uint8Array;
  /** Of words of length `n` with first letter `c`: first word at `n * 26 + c`, end at the one after. */
  hardenedWordGroups: Int32Array;
  /** Letters of all words, in the order of the groups. */
  hardenedWordLetters: Uint8Array;
  /** The list of each word. */
  hardenedWordLists: Int32Array;
}

/** The tables of a pack, or `null` where no list is hardened. @throws PackFormatError when they do not fit together */
export function openHardened(sections: Sections): HardenedTables | null {
  const { hardenedStates, hardenedVariants, hardenedWordGroups } = sections;
  if (hardenedStates.length === 0) return null;
  const isWhole =
    hardenedStates.length % STATE_WORDS === 0 &&
    hardenedVariants.length % VARIANT_WORDS === 0 &&
    (hardenedWordGroups.length === 0 || hardenedWordGroups.length === WORD_GROUPS);
  if (!isWhole) throw new PackFormatError("The hardened terms of the compiled pack are damaged.");
  return sections;
}

/** The state that letter `letter` leads to. */
export function nextState({ hardenedStates }: HardenedTables, from: number, letter: number): number {
  let state = from;
  for (let fails = 0; fails < MAX_FAILS; fails++) {
    const next = (hardenedStates[state * STATE_WORDS + BASE] as number) + letter;
    if (hardenedStates[next * STATE_WORDS + CHECK] === state) return next;
    if (state === 0) return 0;
    state = hardenedStates[state * STATE_WORDS + FAIL] as number;
  }
  throw new PackFormatError("The hardened terms of the compiled pack are damaged.");
}

/** Where in `hardenedWordLetters` the words of a length begin, from how many words are shorter. */
export function placeOfLength({ hardenedWordGroups }: HardenedTables, length: number): number {
  let place = 0;
  for (let shorter = 1; shorter < length; shorter++) {
    const first = hardenedWordGroups[shorter * 26] as number;
    place += ((hardenedWordGroups[(shorter + 1) * 26] as number) - first) * shorter;
  }
  return place;
}
