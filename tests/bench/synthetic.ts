import { foldTerm } from "../../src/engine/fold.ts";
import { compilePattern } from "../../src/engine/pattern/compile.ts";
import type { CompiledClause, CompiledPack, MatcherNode } from "../../src/engine/types.ts";

const COMMON =
  "the to and a of in for is on you that it with we are this be at have our i as your from not he all out they my will can if about more when so up just what who one new now time do by day was but her his people there their like get how good know us has see here make go back today community police officers please call street traffic road crews night morning thank safe family".split(
    " ",
  );
const ASIDE = [
  "@RivertonPD",
  "#BackTheBlue",
  "🚔",
  "👮🏽‍♂️",
  "https://example.org/a?b=1",
  "café",
  "it’s",
  "10-4",
  "2:30",
  "Dana",
  "Main",
  "St.",
];

/** A small seeded generator (mulberry32), so that every run checks the same texts. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Word number `index` of an invented language: pronounceable, all different. */
function inventWord(index: number): string {
  const syllables = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu".split(" ");
  let word = "";
  for (let rest = index + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

/** Distinct posts of a length, in English words with tags, links, emoji and a few terms of `synthesisePack`. */
export function createTexts(count: number, units: number, seed: number): string[] {
  const random = createRandom(seed * 7919 + 1);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] as string;
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < units) {
      const dice = random();
      const word =
        dice < 0.02 ? inventWord(Math.floor(random() * 100)) : dice < 0.08 ? pick(ASIDE) : pick(COMMON);
      text += `${text === "" || random() < 0.1 ? word[0]?.toUpperCase() + word.slice(1) : word}${random() < 0.1 ? ". " : " "}`;
    }
    return text.slice(0, units);
  });
}

/** A pack of `terms` invented terms in lists of 50 (half words, a quarter of two words, the rest longer) and patterns. */
export function synthesisePack(terms: number, patterns: number): CompiledPack {
  const random = createRandom(terms);
  const lists: string[][] = [];
  for (let index = 0; index < terms; index++) {
    const words = index % 2 === 0 ? 1 : index % 4 === 1 ? 2 : 3 + (index % 3);
    const term = Array.from({ length: words }, (_, word) =>
      inventWord(word === 0 ? index : Math.floor(random() * terms)),
    );
    if (index % 50 === 0) lists.push([]);
    lists.at(-1)?.push(foldTerm(term.join(" ")));
  }
  const clauses = lists.map((_, list) => createClause(`T-${list}`, createDetect(list)));
  for (let index = 0; index < patterns; index++)
    clauses.push(createClause(`P-${index}`, { kind: "pattern", pattern: index }));
  return {
    format: 1,
    id: "synthetic",
    title: "Synthetic",
    version: 1,
    language: "en",
    effective: "2026-01-01",
    reviewBy: "2027-01-01",
    owner: "Bench",
    accounts: [],
    approvedHashtags: [],
    contacts: [],
    lists,
    patterns: Array.from({ length: patterns }, (_, index) =>
      compilePattern(`\\b${inventWord(index * 7)}\\s*#?\\d{2,6}\\b`),
    ),
    clauses,
    protectedSpeech: null,
    skipped: [],
  };
}

function createDetect(list: number): MatcherNode {
  const terms: MatcherNode = { kind: "terms", list };
  return list % 3 === 0
    ? { kind: "near", of: [terms, { kind: "entity", entity: "person-name" }], words: 8 }
    : terms;
}

function createClause(id: string, detect: MatcherNode): CompiledClause {
  return {
    card: {
      id,
      title: id,
      category: "bench",
      policy: "",
      reason: "",
      consequence: "",
      advice: "",
      allowed: "",
    },
    severity: { official: "hold", personal: "stop" },
    surfaces: ["post"],
    detect,
    message: "{match}",
    guards: { quoted: "suppress", negated: "suppress" },
  };
}
