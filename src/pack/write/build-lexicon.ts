import { createFoldBuffer, foldText } from "../../engine/fold.ts";
import {
  CONTINUES,
  extendCheck,
  extendKey,
  findSlot,
  MAX_TERM_TOKENS,
  PAYLOAD_SHIFT,
  SEVERAL,
  shiftOf,
  sign,
  TERMINAL,
  toStored,
} from "../../engine/lexicon.ts";
import { createTokens } from "../../engine/token-buffer.ts";
import { tokenise } from "../../engine/tokens.ts";

/** Share of slots in use: fuller tables are smaller but need longer probing. */
const LOAD = 0.8;
/** Bits for each key: at least so many, about one key in which, not being there, is looked up in vain. */
const BITS_A_KEY = 4;
/** Most payloads, and most lists: their numbers have 16 bits. A hundred thousand terms have a few thousand of either. */
const MAX_NUMBERS = 1 << 16;

/** The term table and the lists of terms that are in several: sections of the compiled pack. */
export interface LexiconTables {
  lexiconMarks: Int32Array<ArrayBuffer>;
  lexiconChecks: Int32Array<ArrayBuffer>;
  lexiconNumbers: Uint16Array<ArrayBuffer>;
  lexiconPayloads: Int32Array<ArrayBuffer>;
  lexiconPostings: Uint16Array<ArrayBuffer>;
}

/** Prefixes of all terms: of prefix `p` its key, check and what is known of it so far. */
interface Prefixes {
  keys: number[];
  checks: number[];
  /** How many prefixes are this one and one token more. */
  longer: number[];
  /** Lists of the terms that end here, ascending. */
  lists: (number[] | undefined)[];
  numberOf: Map<string, number>;
}

/**
 * Builds the table from folded terms; a list's index is its id. Terms without any token, or with more than
 * `MAX_TERM_TOKENS`, are left out.
 */
export function buildLexicon(lists: readonly (readonly string[])[]): LexiconTables {
  if (lists.length > MAX_NUMBERS) throw new Error("The pack has too many lists of terms.");
  const prefixes = readPrefixes(lists);
  const count = prefixes.keys.length;
  const slots = Math.max(4, Math.ceil(count / LOAD));
  const lexiconChecks = new Int32Array(slots);
  const lexiconNumbers = new Uint16Array(slots);
  const payloads = new PayloadTable();
  for (const prefix of orderByUse(prefixes)) {
    const check = prefixes.checks[prefix] as number;
    const slot = findSlot(lexiconChecks, prefixes.keys[prefix] as number, check);
    lexiconChecks[slot] = toStored(check);
    lexiconNumbers[slot] = payloads.add((prefixes.longer[prefix] as number) > 0, prefixes.lists[prefix]);
  }
  return {
    lexiconMarks: buildMarks(prefixes.keys),
    lexiconChecks,
    lexiconNumbers,
    lexiconPayloads: Int32Array.from(payloads.words),
    lexiconPostings: Uint16Array.from(payloads.postings),
  };
}

/**
 * The prefixes in the order in which they are filed: first those with which much begins, as they are everyday words. Who
 * is filed first stands right where it is looked for.
 */
function orderByUse({ keys, longer, lists }: Prefixes): number[] {
  const useOf = (prefix: number) => (longer[prefix] as number) + (lists[prefix]?.length ?? 0);
  return keys.map((_, prefix) => prefix).sort((one, other) => useOf(other) - useOf(one) || one - other);
}

function buildMarks(keys: readonly number[]): Int32Array<ArrayBuffer> {
  let words = 1;
  while (words * 32 < keys.length * BITS_A_KEY) words *= 2;
  const marks = new Int32Array(words);
  const shift = shiftOf(marks);
  for (const key of keys) {
    const bit = key >>> shift;
    marks[bit >>> 5] = (marks[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return marks;
}

/** The payloads of all prefixes, each once. See `Lexicon`. */
class PayloadTable {
  readonly words: number[] = [];
  readonly postings: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the payload of a prefix, at which terms of these lists end. */
  add(continues: boolean, lists: readonly number[] = []): number {
    const key = `${continues}:${lists.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.words.length === MAX_NUMBERS)
      throw new Error("The pack's terms are in too many different sets of lists.");
    const number = this.words.push((continues ? CONTINUES : 0) | this.#addLists(lists)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #addLists(lists: readonly number[]): number {
    if (lists.length === 0) return 0;
    if (lists.length === 1) return TERMINAL | ((lists[0] as number) << PAYLOAD_SHIFT);
    const place = this.postings.length;
    this.postings.push(lists.length, ...lists);
    return TERMINAL | SEVERAL | (place << PAYLOAD_SHIFT);
  }
}

function readPrefixes(lists: readonly (readonly string[])[]): Prefixes {
  const folded = createFoldBuffer();
  const tokens = createTokens(folded);
  const prefixes: Prefixes = {
    keys: [],
    checks: [],
    longer: [],
    lists: [],
    numberOf: new Map(),
  };
  lists.forEach((list, id) => {
    for (const term of list) {
      tokenise(foldText(term, folded), tokens);
      if (tokens.count === 0 || tokens.count > MAX_TERM_TOKENS) continue;
      let key = 0;
      let check = 0;
      let prefix = -1;
      for (let index = 0; index < tokens.count; index++) {
        const gap = index === 0 ? 0 : (tokens.gap[index] as number);
        const kind = tokens.kind[index] as number;
        key = extendKey(key, gap, sign(tokens.hash[index] as number, kind));
        check = extendCheck(check, gap, sign(tokens.check[index] as number, kind));
        prefix = claim(prefixes, key, check, prefix);
      }
      const ending = prefixes.lists[prefix] ?? [];
      prefixes.lists[prefix] = ending;
      if (ending.at(-1) !== id) ending.push(id);
    }
  });
  return prefixes;
}

/** The number of a prefix, which is `shorter` and one token more. */
function claim(prefixes: Prefixes, key: number, check: number, shorter: number): number {
  const { keys, checks, longer, lists, numberOf } = prefixes;
  const name = `${key},${check}`;
  const known = numberOf.get(name);
  if (known !== undefined) return known;
  const prefix = keys.push(key) - 1;
  checks.push(check);
  longer.push(0);
  lists.push(undefined);
  numberOf.set(name, prefix);
  if (shorter !== -1) longer[shorter] = (longer[shorter] as number) + 1;
  return prefix;
}
