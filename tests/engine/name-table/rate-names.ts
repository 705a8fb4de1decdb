import { COMMON, PLACE_FLAG, RARE, toFlags, USUAL } from "../../../src/engine/entities/name-flags.ts";
import { readList } from "./read-lists.ts";

type Role = "given" | "family";

/** Which lists have names, what they are and how common, the most common first. */
const NAME_LISTS: readonly (readonly [role: Role, strength: number, lists: readonly string[]])[] = [
  ["given", COMMON, ["given-us-common", "given-plain", "given-also-words", "given-rather-words"]],
  ["given", USUAL, ["given-us-usual", "given-world", "given-faker"]],
  ["given", RARE, ["given-us-rare"]],
  ["family", COMMON, ["family-us-common", "family-plain", "family-also-words"]],
  ["family", USUAL, ["family-us-usual", "family-world", "family-faker"]],
  ["family", RARE, ["family-us-rare"]],
];

/**
 * How much a name is an English word as well: 0 not at all, 1 hardly, 2 somewhat, 3 mostly. What is written by hand
 * goes before the sizes of a dictionary.
 */
function createWordRating(): (name: string) => number {
  const has = (...lists: string[]): ((word: string) => boolean) => {
    const words = new Set(lists.flatMap(readList));
    return (word) => words.has(word);
  };
  const isSafe = has("safe-names", "given-plain", "family-plain");
  const isWordy = has("given-rather-words");
  const isAlsoWord = has("given-also-words", "family-also-words");
  const isCommon = has("words-common");
  const isUsual = has("words-usual");
  const isRare = has("words-rare");
  return (name) => {
    if (isWordy(name)) return 3;
    if (isSafe(name)) return isCommon(name) || isAlsoWord(name) ? 1 : 0;
    if (isAlsoWord(name)) return 2;
    return isCommon(name) ? 3 : isUsual(name) ? 2 : isRare(name) ? 1 : 0;
  };
}

/** Flags of every word that the engine should know, by folded word. The same lists give the same table. */
export function rateNames(): Map<string, number> {
  const strengths = new Map<string, Record<Role, number>>();
  for (const [role, strength, lists] of NAME_LISTS)
    for (const name of lists.flatMap(readList)) {
      const known = strengths.get(name) ?? { given: 0, family: 0 };
      strengths.set(name, { ...known, [role]: Math.max(known[role], strength) });
    }
  for (const word of readList("not-names")) strengths.delete(word);
  const rateWord = createWordRating();
  const places = new Set(readList("places"));
  const flags = new Map<string, number>();
  for (const [name, { given, family }] of strengths) {
    const word = rateWord(name);
    // Every census has people called "Police" and "Friday".
    if (word >= 2 && given <= RARE && family <= RARE) continue;
    flags.set(name, toFlags(given, family, word) | (places.has(name) ? PLACE_FLAG : 0));
  }
  // Words that are no names are there so that "Oscar Winner" is not taken for one.
  for (const word of ["words-common", "words-usual"].flatMap(readList))
    if (!flags.has(word)) flags.set(word, toFlags(0, 0, 3));
  return flags;
}
