import type { WordSet } from "../hash.ts";
import { COMMON, givenOf, USUAL, wordOf } from "./name-flags.ts";
import { lookUpName } from "./name-lookup.ts";

/** Words that are given names first of all. */
export const GIVEN_NAMES: WordSet = {
  has: (hash) => {
    const flags = lookUpName(hash);
    return givenOf(flags) === COMMON || (givenOf(flags) === USUAL && wordOf(flags) === 0);
  },
};
