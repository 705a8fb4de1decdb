import { foldTerm } from "../../src/engine/fold.ts";
import type { CompiledClause, CompiledPack, MatcherNode } from "../../src/engine/types.ts";
import { compilePattern } from "../../src/pack/pattern/compile-pattern.ts";
import { createRandom } from "./texts.ts";

/** How large a made-up pack is. */
export interface PackSize {
  terms: number;
  patterns: number;
  /** Terms that are also found in disguise. */
  hardened: number;
  /** Clauses that wait for terms which no text holds, besides those of the lists and patterns. */
  idleRules?: number;
}

const TERMS_A_LIST = 50;
/** Hardened terms are words of their own, which no text holds: more of them must not mean more hits. */
const FIRST_HARDENED = 500_000;

/** 2,000 rules and 50,000 terms: a large department's pack. */
export const MIDDLE_PACK: PackSize = { terms: 50_000, patterns: 300, hardened: 500, idleRules: 690 };

/** Word number `index` of an invented language: pronounceable, all different. */
function inventWord(index: number): string {
  const syllables = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu".split(" ");
  let word = "";
  for (let rest = index + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

/** Invented terms in lists of 50: half words, a quarter of two words, the rest longer; folded. */
function inventLists(terms: number, firstWord = 0): string[][] {
  const random = createRandom(terms);
  const lists: string[][] = [];
  for (let index = 0; index < terms; index++) {
    const words = index % 2 === 0 ? 1 : index % 4 === 1 ? 2 : 3 + (index % 3);
    const term = Array.from({ length: words }, (_, word) =>
      inventWord(word === 0 ? firstWord + index : Math.floor(random() * terms)),
    );
    if (index % TERMS_A_LIST === 0) lists.push([]);
    lists.at(-1)?.push(foldTerm(term.join(" ")));
  }
  return lists;
}

const DISGUISES: readonly ((word: string) => string)[] = [
  (word) => [...word].join("."),
  (word) => word.replace("a", "@").replace("i", "1"),
  (word) => word.replace(/[aeiou]/, "$&$&$&"),
];

/**
 * Puts an invented word that small and large packs alike hold into about every twentieth place of texts, and
 * a word in disguise into about every hundredth.
 */
export function sprinkle(texts: readonly string[], seed: number): string[] {
  const random = createRandom(seed);
  const change = (word: string): string => {
    const dice = random();
    if (dice < 0.05) return inventWord(Math.floor(random() * 50) * 2);
    return dice < 0.06 ? (DISGUISES[Math.floor(random() * DISGUISES.length)]?.(word) ?? word) : word;
  };
  return texts.map((text) => text.split(" ").map(change).join(" ").slice(0, text.length));
}

/** A pack of invented terms, patterns and clauses of a real pack's shape. The same size gives the same pack. */
export function inventPack({ terms, patterns, hardened, idleRules = 0 }: PackSize): CompiledPack {
  const plain = inventLists(terms);
  const lists = [...plain, ...inventLists(hardened, FIRST_HARDENED)];
  const isHardened = lists.map((_, list) => list >= plain.length);
  const clauses = lists.map((_, list) => inventClause(`T-${list}`, inventDetect(list)));
  for (let index = 0; index < patterns; index++)
    clauses.push(inventClause(`P-${index}`, { kind: "pattern", pattern: index }));
  const idle = lists.push(["never written here"]) - 1;
  for (let index = 0; index < idleRules; index++)
    clauses.push(
      inventClause(`I-${index}`, { kind: "all", of: [inventDetect(idle), { kind: "terms", list: 0 }] }),
    );
  return {
    format: 1,
    id: "invented",
    title: "Invented",
    version: 1,
    language: "en",
    effective: "2026-01-01",
    reviewBy: "2027-01-01",
    owner: "Bench",
    accounts: [],
    approvedHashtags: [],
    contacts: [],
    lists,
    hardened: isHardened.flatMap((is, list) => (is ? [list] : [])),
    patterns: Array.from({ length: patterns }, (_, index) => compilePattern(inventPattern(index))),
    clauses,
    protectedSpeech: null,
    skipped: [],
  };
}

/** Of ten patterns eight begin with a word, one with a number and one with any word. */
function inventPattern(index: number): string {
  const word = inventWord(index * 7);
  if (index % 10 === 8) return `\\b\\d{1,3} ${word}\\b`;
  if (index % 10 === 9) return `\\b[a-z]{3,14} ${word}s?\\b`;
  return `\\b${word}\\s*#?\\d{2,6}\\b`;
}

function inventDetect(list: number): MatcherNode {
  const terms: MatcherNode = { kind: "terms", list };
  return list % 3 === 0
    ? { kind: "near", of: [terms, { kind: "entity", entity: "person-name" }], words: 8 }
    : terms;
}

function inventClause(id: string, detect: MatcherNode): CompiledClause {
  const words = `${id} stands for the text that a department writes for its officers, a few sentences long. `;
  return {
    card: {
      id,
      title: id,
      category: "bench",
      policy: words,
      reason: words,
      consequence: words,
      advice: words,
      allowed: words,
    },
    severity: { official: "hold", personal: "stop" },
    surfaces: ["post"],
    detect,
    message: "{match}",
    guards: { quoted: "suppress", negated: "suppress" },
  };
}
