import { RE2JS } from "re2js";
import { JS, NFA } from "refa";
import { type FoldedText, foldedSlice } from "../../src/engine/fold.ts";
import { runPatterns } from "../../src/engine/pattern/pattern-set.ts";
import { createTrail, findMatchEnd } from "../../src/engine/pattern/trail.ts";
import { compilePattern } from "../../src/pack/pattern/compile-pattern.ts";
import { fold, openSample } from "./sample.ts";

/** A seeded source of numbers in `[0, 1)`. */
type Random = () => number;

const WORDS =
  "case report victim suspect unit badge plate street officer shooting arrest guilty minor school gun raid shift photo chief mayor".split(
    " ",
  );
const PIECES: readonly ((word: () => string, count: () => number) => string)[] = [
  (word) => word(),
  (word) => word(),
  (word) => `(?:${word()}|${word()}|${word()}s)`,
  (word) => `${word()}s?`,
  (_, count) => `\\d{${count()},${count() + 4}}`,
  () => "\\d+",
  (_, count) => `[a-z]{${count()},${count() + 8}}`,
  () => "\\s*",
  () => "\\s+",
  () => " ",
  () => "[ -]?",
  () => "#?",
  () => "\\w+",
  () => ".{0,3}",
  () => "[^a-z0-9]",
  (word) => `(?:${word().slice(0, 2)})+`,
  () => ", ",
];

/** Patterns of the pattern language, all different, that can match something but not nothing. */
function inventPatterns(count: number, random: Random): string[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const word = () => pick(WORDS);
  const number = () => 1 + Math.floor(random() * 3);
  const patterns = new Set<string>();
  while (patterns.size < count) {
    const pieces = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(PIECES)(word, number));
    const pattern = `${random() < 0.6 ? "\\b" : ""}${pieces.join("")}${random() < 0.5 ? "\\b" : ""}`;
    const body = withoutEdges(pattern);
    // A pattern of blanks alone counts as empty, and is refused.
    if (body.trim() !== "" && !new RegExp(`^(?:${body})$`).test("")) patterns.add(pattern);
  }
  return [...patterns];
}

function withoutEdges(pattern: string): string {
  return pattern.replace(/^\\b|\\b$/g, "");
}

const MANGLES: readonly ((char: string) => string)[] = [
  (char) => char.toUpperCase(),
  (char) => `${char}\u0301`,
  (char) => `${char}\u200b`,
  (char) => `${char}${char}`,
  () => "",
  () => " ",
  () => "7",
  (char) => (/[a-z]/.test(char) ? String.fromCodePoint(char.charCodeAt(0) - 0x61 + 0xff41) : char),
  (char) => `${char}-`,
];
const STRANGE = ["é", "👮🏽", "ж", "“", "\n", "中", "_", "\ud800"];

/** Texts in the patterns' words and numbers, mangled here and there; some with letters outside ASCII. */
function inventTexts(count: number, random: Random): string[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    let text = "";
    while (text.length < 120) {
      const dice = random();
      text +=
        dice < 0.6
          ? pick(WORDS)
          : dice < 0.8
            ? `${Math.floor(random() * 10_000)}`
            : pick(["#", ", ", "-", "ca", "s"]);
      text += random() < 0.7 ? " " : "";
      if (index % 2 === 0 && random() < 0.1) text += pick(STRANGE);
    }
    return Array.from(text, (char) => (random() < 0.04 ? pick(MANGLES)(char) : char)).join("");
  });
}

/** Matches of one pattern as `start-end`, in folded offsets. */
type Hits = string[];

const compile = (pattern: string) => openSample({ patterns: [pattern] }).patterns;

/** What the engine finds with all patterns at once: of each pattern its hits. */
function findTogether(patterns: readonly string[]): (folded: FoldedText) => Hits[] {
  const { patterns: set } = openSample({ patterns: [...patterns] });
  return (folded) => {
    const hits: Hits[] = patterns.map(() => []);
    runPatterns(set, folded, (pattern, start, end) => hits[pattern]?.push(`${start}-${end}`));
    return hits;
  };
}

/** Whether the engine's table of one pattern takes exactly this word, edges aside. */
function acceptsWord(pattern: string): (word: string) => boolean {
  const set = compile(withoutEdges(pattern));
  return (word) => {
    const folded = fold(word);
    return findMatchEnd(set, 0, folded, 0, createTrail(), { steps: 0 }) === folded.length;
  };
}

/** The same by refa's automaton. */
function refaAcceptsWord(pattern: string): (word: string) => boolean {
  const body = withoutEdges(pattern);
  const { expression, maxCharacter } = JS.Parser.fromLiteral(new RegExp(body)).parse();
  const nfa = NFA.fromRegex(expression, { maxCharacter });
  return (word) => nfa.test(Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}

/** Hits by re2js, which also takes the longest match. Its word edges know ASCII only. */
function findWithRe2(pattern: string): (text: string) => Hits {
  const compiled = RE2JS.compile(pattern, RE2JS.LONGEST_MATCH);
  return (text) => {
    const matcher = compiled.matcher(text);
    const hits: Hits = [];
    while (matcher.find()) hits.push(`${matcher.start()}-${matcher.end()}`);
    return hits;
  };
}

/** Word characters of `inventTexts` after folding: those of ASCII, Cyrillic and Chinese. */
const WORD_UNIT = "[a-z0-9_\\u0400-\\u04ff\\u4e00-\\u9fff]";
const EDGE = `(?:(?<=${WORD_UNIT})(?!${WORD_UNIT})|(?<!${WORD_UNIT})(?=${WORD_UNIT}))`;

/** Where JavaScript's own engine sees the first match begin; -1 where none. */
function findFirstNative(pattern: string): (text: string) => number {
  const native = new RegExp(pattern.replace(/^\\b|\\b$/g, EDGE));
  return (text) => native.exec(text)?.index ?? -1;
}

/** Where the first of some hits begins; -1 where there are none. */
function startOfFirst(hits: Hits): number {
  return hits[0] === undefined ? -1 : Number(hits[0].split("-")[0]);
}

/** A text as patterns see it. */
function foldedTextOf(folded: FoldedText): string {
  return foldedSlice(folded, 0, folded.length);
}

/** Differences between the engine and the three oracles; the same numbers give the same answer. */
export function compareWithOracles(patternCount: number, textCount: number, random: Random): string[] {
  const patterns = inventPatterns(patternCount, random);
  for (const pattern of patterns) compilePattern(pattern);
  const find = findTogether(patterns);
  const oracles = patterns.map((pattern) => ({
    re2: findWithRe2(pattern),
    native: findFirstNative(pattern),
    refa: refaAcceptsWord(pattern),
    own: acceptsWord(pattern),
  }));
  const differences: string[] = [];
  for (const text of inventTexts(textCount, random)) {
    const folded = fold(text);
    const subject = foldedTextOf(folded);
    const isAscii = /^[\0-\x7f]*$/.test(subject);
    find(folded).forEach((hits, index) => {
      const { re2, native, refa, own } = oracles[index] as (typeof oracles)[number];
      const tell = (oracle: string): void => {
        differences.push(`${oracle}: ${patterns[index]} in ${JSON.stringify(subject)}: ${hits.join()}`);
      };
      if (native(subject) !== startOfFirst(hits)) tell("native");
      if (isAscii && re2(subject).join() !== hits.join()) tell("re2");
      for (const hit of hits) {
        const [start = 0, end = 0] = hit.split("-").map(Number);
        const word = subject.slice(start, end);
        if (!refa(word)) tell("refa");
        for (const near of [word.slice(1), word.slice(0, -1), `${word}s`])
          if (near !== "" && refa(near) !== own(near)) tell(`refa on ${JSON.stringify(near)}`);
      }
    });
  }
  return differences;
}
