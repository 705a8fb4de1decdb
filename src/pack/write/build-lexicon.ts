import { createFoldBuffer, foldText } from "../../engine/fold.ts";
import {
  CONTINUES,
  extendCheck,
  extendKey,
  findSlot,
  MAX_TERM_TOKENS,
  PAYLOAD_SHIFT,
  SEVERAL,
  SLOT_WORDS,
  shiftOf,
  sign,
  TERMINAL,
} from "../../engine/lexicon.ts";
import { createTokens } from "../../engine/token-buffer.ts";
import { tokenise } from "../../engine/tokens.ts";

/** Share of slots in use: fuller tables are smaller but need longer probing. */
const LOAD = 0.7;
/** Bits for each key: about one key in so many that is not there is looked up in vain. */
const BITS_A_KEY = 8;

/** The term table and the lists of terms that are in several: sections of the compiled pack. */
export interface LexiconTables {
  lexiconMarks: Int32Array<ArrayBuffer>;
  lexiconSlots: Int32Array<ArrayBuffer>;
  lexiconPostings: Int32Array<ArrayBuffer>;
}

/** Prefixes of all terms: of prefix `p` its key, check and what is known of it so far. */
interface Prefixes {
  keys: number[];
  checks: number[];
  continues: boolean[];
  /** Lists of the terms that end here, ascending. */
  lists: (number[] | undefined)[];
  numberOf: Map<string, number>;
}

/**
 * Builds the table from folded terms; a list's index is its id. Terms without any token, or with more than
 * `MAX_TERM_TOKENS`, are left out.
 */
export function buildLexicon(lists: readonly (readonly string[])[]): LexiconTables {
  const prefixes = readPrefixes(lists);
  const count = prefixes.keys.length;
  const slots = Math.max(4, Math.ceil(count / LOAD));
  const lexiconSlots = new Int32Array(slots * SLOT_WORDS);
  const postings: number[] = [];
  const lexicon = {
    marks: buildMarks(prefixes.keys),
    slots,
    table: lexiconSlots,
    postings: new Int32Array(0),
  };
  for (let prefix = 0; prefix < count; prefix++) {
    const key = prefixes.keys[prefix] as number;
    const check = prefixes.checks[prefix] as number;
    const at = findSlot(lexicon, key, check);
    lexiconSlots[at] = key;
    lexiconSlots[at + 1] = check;
    lexiconSlots[at + 2] = toPayload(prefixes, prefix, postings);
  }
  return {
    lexiconMarks: lexicon.marks,
    lexiconSlots,
    lexiconPostings: Int32Array.from(postings),
  };
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

function toPayload({ continues, lists }: Prefixes, prefix: number, postings: number[]): number {
  const open = continues[prefix] ? CONTINUES : 0;
  const ending = lists[prefix];
  if (ending === undefined) return open;
  if (ending.length === 1) return open | TERMINAL | ((ending[0] as number) << PAYLOAD_SHIFT);
  const place = postings.length;
  postings.push(ending.length, ...ending);
  return open | TERMINAL | SEVERAL | (place << PAYLOAD_SHIFT);
}

function readPrefixes(lists: readonly (readonly string[])[]): Prefixes {
  const folded = createFoldBuffer();
  const tokens = createTokens(folded);
  const prefixes: Prefixes = {
    keys: [],
    checks: [],
    continues: [],

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
        if (prefix !== -1) prefixes.continues[prefix] = true;
        const gap = index === 0 ? 0 : (tokens.gap[index] as number);
        const kind = tokens.kind[index] as number;
        key = extendKey(key, gap, sign(tokens.hash[index] as number, kind));
        check = extendCheck(check, gap, sign(tokens.check[index] as number, kind));
        prefix = claim(prefixes, key, check);
      }
      const ending = prefixes.lists[prefix] ?? [];
      prefixes.lists[prefix] = ending;
      if (ending.at(-1) !== id) ending.push(id);
    }
  });
  return prefixes;
}

function claim({ keys, checks, continues, lists, numberOf }: Prefixes, key: number, check: number): number {
  const name = `${key},${check}`;
  const known = numberOf.get(name);
  if (known !== undefined) return known;
  const prefix = keys.push(key) - 1;
  checks.push(check);
  continues.push(false);
  lists.push(undefined);
  numberOf.set(name, prefix);
  return prefix;
}
