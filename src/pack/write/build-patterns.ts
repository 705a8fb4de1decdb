import { signBit } from "../../engine/fold.ts";
import { SYMBOLS } from "../../engine/pattern/symbols.ts";
import { ANCHORED, EDGE_AFTER, EDGE_BEFORE, MAX_MATCH_UNITS } from "../../engine/pattern/tables.ts";
import type { CompiledPattern } from "../../engine/types.ts";
import { type AnchorSections, buildAnchors, placeIn } from "./build-anchors.ts";

/** The sections of the compiled pack that `openPatternSet` reads. */
export interface PatternSections extends AnchorSections {
  patternHeads: Int32Array<ArrayBuffer>;
  patternClasses: Uint8Array<ArrayBuffer>;
  patternRows: Uint16Array<ArrayBuffer>;
}

/** Lays the tables of a pack's patterns out and files their anchors. */
export function buildPatterns(patterns: readonly CompiledPattern[]): PatternSections {
  const rows = new RowTable();
  const heads = patterns.flatMap((pattern) => rows.add(pattern));
  return {
    patternHeads: Int32Array.from(heads),
    patternClasses: Uint8Array.from(rows.classes),
    patternRows: Uint16Array.from(rows.rows),
    ...buildAnchors(patterns),
  };
}

/** The rows and class maps of all patterns, each behind the other; equal class maps are kept once. */
class RowTable {
  readonly rows: number[] = [0];
  readonly classes: number[] = [];
  readonly #mapAt = new Map<string, number>();

  /** Adds a pattern and returns its head. */
  add(pattern: CompiledPattern): number[] {
    const first = this.rows.length;
    pattern.accepting.forEach((accepts, state) => {
      this.rows.push(accepts ? 1 : 0);
      for (let group = 0; group < pattern.classes; group++) {
        const to = pattern.next[state * pattern.classes + group] as number;
        this.rows.push(to + 1);
      }
    });
    const { flag, signs, least, most } = readNeed(pattern);
    const flags = (pattern.edgeBefore ? EDGE_BEFORE : 0) | (pattern.edgeAfter ? EDGE_AFTER : 0) | flag;
    const classesAt = this.#addMap([...pattern.classOf, pattern.otherClass]);
    const width = pattern.classes + 1;
    return [first, classesAt, flags, least, Math.min(most, MAX_MATCH_UNITS), width, signs];
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

/** What a pattern is only run around, and how many units may stand before it in a match. */
function readNeed({ anchor, sign }: CompiledPattern): {
  flag: number;
  signs: number;
  least: number;
  most: number;
} {
  if (anchor !== null) {
    const [least, most] = anchor.before;
    const places = anchor.texts.map(placeIn);
    return {
      flag: ANCHORED,
      signs: 0,
      least: least + Math.min(...places),
      most: (most ?? MAX_MATCH_UNITS) + Math.max(...places),
    };
  }
  if (sign === null) return { flag: 0, signs: 0, least: 0, most: 0 };
  const [least, most] = sign.before;
  const signs = [...sign.signs].reduce((bits, one) => bits | signBit(one.charCodeAt(0)), 0);
  return { flag: 0, signs, least, most: most ?? MAX_MATCH_UNITS };
}
