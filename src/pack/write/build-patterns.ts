import { START_WORDS } from "../../engine/pattern/pattern-set.ts";
import { EDGE_AFTER, EDGE_BEFORE, HOLDS_DIGIT, MAX_MATCH_UNITS, WIDE } from "../../engine/pattern/run.ts";
import { SYMBOLS } from "../../engine/pattern/symbols.ts";
import type { CompiledPattern } from "../../engine/types.ts";
import { beginsWithWord, buildStarts, countStartPairs, type Starter } from "./build-starts.ts";
import { GroupTable } from "./group-table.ts";
import { toBytes } from "./record-writer.ts";

/** The sections of the compiled pack that `openPatternSet` reads. */
export interface PatternSections {
  patternHeads: Int32Array<ArrayBuffer>;
  patternClasses: Uint8Array<ArrayBuffer>;
  patternRows: Uint16Array<ArrayBuffer>;
  patternLiterals: Uint8Array<ArrayBuffer>;
  startClasses: Uint8Array<ArrayBuffer>;
  startRows: Int32Array<ArrayBuffer>;
  startGroups: Int32Array<ArrayBuffer>;
}

/**
 * A pattern that can begin with more pairs of symbols than this is wide; so is one that may begin inside of a word, if
 * it holds a literal.
 */
const WIDE_PAIRS = 250;
/** Shorter literals are in nearly every draft; a digit is rarer. */
const MIN_LITERAL = 2;
/** Longer literals tell hardly more. */
const MAX_LITERAL = 12;
/** Signs of folded text, from the most frequent ones on; those that are missing are rarer. */
const FREQUENT = " etaoinsrhldcumfpgwybvk";

/** Lays the tables of a pack's patterns out and files those that are not wide by how they begin. */
export function buildPatterns(patterns: readonly CompiledPattern[]): PatternSections {
  const groups = new GroupTable();
  const rows = new RowTable();
  const starters: Starter[] = [];
  const heads = patterns.flatMap((pattern, index) => {
    const isWide =
      countStartPairs(pattern) > WIDE_PAIRS || (!pattern.edgeBefore && pattern.literal.length >= MIN_LITERAL);
    if (!isWide) starters.push({ index, pattern });
    return rows.add(pattern, isWide);
  });
  const isAtEdge = ({ pattern }: Starter) => pattern.edgeBefore;
  const starts = buildStarts(
    [starters.filter(isAtEdge), starters.filter((starter) => !isAtEdge(starter))],
    groups,
    START_WORDS,
  );
  const [edgeRoot = 0, anyRoot = 0] = starts.roots;
  const step = starters.filter(isAtEdge).every(({ pattern }) => beginsWithWord(pattern)) ? 2 : 1;
  starts.rows.splice(0, START_WORDS, edgeRoot, anyRoot, starts.width, step);
  return {
    patternHeads: Int32Array.from(heads),
    patternClasses: Uint8Array.from(rows.classes),
    patternRows: Uint16Array.from(rows.rows),
    patternLiterals: toBytes(rows.literals),
    startClasses: starts.classes,
    startRows: Int32Array.from(starts.rows),
    startGroups: groups.toArray(),
  };
}

/** Where in a text its rarest sign stands. */
function findRarest(text: string): number {
  const ranks = [...text].map((sign) => FREQUENT.indexOf(sign) >>> 0);
  return ranks.indexOf(Math.max(...ranks));
}

/** The rows, class maps and literals of all patterns, each behind the other; equal class maps are kept once. */
class RowTable {
  readonly rows: number[] = [0];
  readonly classes: number[] = [];
  literals = "";
  readonly #mapAt = new Map<string, number>();

  /** Adds a pattern and returns its head. */
  add(pattern: CompiledPattern, isWide: boolean): number[] {
    const first = this.rows.length;
    const width = pattern.classes + 1;
    pattern.accepting.forEach((accepts, state) => {
      this.rows.push(accepts ? 1 : 0);
      for (let group = 0; group < pattern.classes; group++) {
        const to = pattern.next[state * pattern.classes + group] as number;
        this.rows.push(to + 1);
      }
    });
    const digit = pattern.literal.length < MIN_LITERAL ? pattern.beforeDigit : null;
    const flags =
      (pattern.edgeBefore ? EDGE_BEFORE : 0) |
      (pattern.edgeAfter ? EDGE_AFTER : 0) |
      (isWide ? WIDE : 0) |
      (digit === null ? 0 : HOLDS_DIGIT);
    const literal = pattern.literal.slice(0, MAX_LITERAL);
    const [least, most] = digit ?? pattern.beforeLiteral;
    this.literals += literal;
    return [
      first,
      this.#addMap([...pattern.classOf, pattern.otherClass]),
      flags,
      this.literals.length - literal.length,
      literal.length,
      Math.max(0, findRarest(literal)),
      least,
      Math.min(most ?? MAX_MATCH_UNITS, MAX_MATCH_UNITS),
      width,
    ];
  }

  #addMap(map: readonly number[]): number {
    const key = map.join();
    const known = this.#mapAt.get(key);
    if (known !== undefined) return known;
    if (map.length !== SYMBOLS) throw new Error(`A pattern has ${map.length} symbols.`);
    const at = this.classes.length;
    this.classes.push(...map);
    this.#mapAt.set(key, at);
    return at;
  }
}
