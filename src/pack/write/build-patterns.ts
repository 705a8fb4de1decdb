import { START_WORDS } from "../../engine/pattern/pattern-set.ts";
import { EDGE_AFTER, EDGE_BEFORE } from "../../engine/pattern/run.ts";
import { SYMBOLS } from "../../engine/pattern/symbols.ts";
import type { CompiledPattern } from "../../engine/types.ts";
import { compilePattern } from "../pattern/compile-pattern.ts";
import { buildStarts, countStartPairs, type Starter } from "./build-starts.ts";
import { GroupTable } from "./group-table.ts";

/** The sections of the compiled pack that `openPatternSet` reads. */
export interface PatternSections {
  patternHeads: Int32Array<ArrayBuffer>;
  patternClasses: Uint8Array<ArrayBuffer>;
  patternRows: Int32Array<ArrayBuffer>;
  startClasses: Uint8Array<ArrayBuffer>;
  startRows: Int32Array<ArrayBuffer>;
  startGroups: Int32Array<ArrayBuffer>;
}

/** A pattern that can begin with more pairs of symbols than this is wide. */
const WIDE_PAIRS = 250;
/** Shorter literals are in nearly every draft. */
const MIN_LITERAL = 2;
/** Longer ones tell hardly more and would cost more to fail at. */
const MAX_LITERAL = 12;

/** Lays the tables of a pack's patterns out and files them by how they begin. */
export function buildPatterns(patterns: readonly CompiledPattern[]): PatternSections {
  const wide = patterns.map((pattern) => countStartPairs(pattern) > WIDE_PAIRS);
  const groups = new GroupTable();
  const waiting = new Map<string, number[]>();
  const unguarded: number[] = [];
  const starters: Starter[] = [];
  patterns.forEach((pattern, index) => {
    if (!wide[index]) starters.push({ index, pattern });
    else if (pattern.literal.length < MIN_LITERAL) unguarded.push(index);
    else {
      const literal = pattern.literal.slice(0, MAX_LITERAL);
      waiting.set(literal, [...(waiting.get(literal) ?? []), index]);
    }
  });
  const literals = [...waiting].map(([literal, woken]) => ({
    pattern: compilePattern(escapeLiteral(literal)),
    woken: groups.add(woken),
  }));
  literals.forEach(({ pattern }, index) => {
    starters.push({ index: patterns.length + index, pattern });
  });
  const rows = new RowTable();
  const all = [...patterns.map((pattern) => ({ pattern, woken: 0 })), ...literals];
  const heads = all.flatMap(({ pattern, woken }) => rows.add(pattern, woken));
  const isAtEdge = ({ pattern }: Starter) => pattern.edgeBefore;
  const starts = buildStarts(
    [starters.filter(isAtEdge), starters.filter((starter) => !isAtEdge(starter))],
    groups,
    START_WORDS,
  );
  const [edgeRoot = 0, anyRoot = 0] = starts.roots;
  starts.rows.splice(0, START_WORDS, edgeRoot, anyRoot, starts.width, groups.add(unguarded));
  return {
    patternHeads: Int32Array.from([patterns.length, ...heads]),
    patternClasses: Uint8Array.from(rows.classes),
    patternRows: Int32Array.from(rows.rows),
    startClasses: starts.classes,
    startRows: Int32Array.from(starts.rows),
    startGroups: groups.toArray(),
  };
}

function escapeLiteral(literal: string): string {
  return literal.replace(/[^a-z0-9 \n]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
}

/** The rows and class maps of all patterns in one array each; equal class maps are kept once. */
class RowTable {
  readonly rows: number[] = [0];
  readonly classes: number[] = [];
  readonly #mapAt = new Map<string, number>();

  /** Adds a pattern and returns its head. */
  add(pattern: CompiledPattern, woken: number): number[] {
    const first = this.rows.length;
    const width = pattern.classes + 1;
    pattern.accepting.forEach((accepts, state) => {
      this.rows.push(accepts ? 1 : 0);
      for (let group = 0; group < pattern.classes; group++) {
        const to = pattern.next[state * pattern.classes + group] as number;
        this.rows.push(to < 0 ? 0 : first + to * width);
      }
    });
    const flags = (pattern.edgeBefore ? EDGE_BEFORE : 0) | (pattern.edgeAfter ? EDGE_AFTER : 0);
    return [first, this.#addMap([...pattern.classOf, pattern.otherClass]), flags, woken];
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
