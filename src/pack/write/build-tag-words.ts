import { foldTerm } from "../../engine/fold.ts";
import { hashWord } from "../../engine/hash.ts";
import { findWordSlot } from "../../engine/tags/tag-words.ts";
import { COMMON_WORDS } from "./common-words.ts";

/** Shorter words of terms are no help in splitting: nearly any letters can be split with them. */
const MIN_LETTERS = 3;
const MIN_PLURAL = 4;
/** Share of slots in use. */
const LOAD = 0.8;

/** The section of the compiled pack by which hashtags are split. */
export interface TagWordSections {
  tagWords: Int32Array<ArrayBuffer>;
}

/** The words of all terms and everyday words, as a table of their hashes: see `isTagWord`. */
export function buildTagWords(lists: readonly (readonly string[])[]): TagWordSections {
  const words = new Set(foldTerm(COMMON_WORDS).split(" ").flatMap(withPlural));
  for (const list of lists)
    for (const term of list)
      for (const word of term.split(/[^\p{L}\p{N}]+/u)) if (word.length >= MIN_LETTERS) words.add(word);
  const hashes = [...words].map(hashWord).filter((hash) => hash !== 0);
  const tagWords = new Int32Array(Math.ceil(hashes.length / LOAD) + 1);
  for (const hash of hashes) tagWords[findWordSlot(tagWords, hash)] = hash;
  return { tagWords };
}

/** Short words with an `s` are other words, or letters of the next. */
function withPlural(word: string): string[] {
  return word.length >= MIN_PLURAL && !word.endsWith("s") ? [word, `${word}s`] : [word];
}
