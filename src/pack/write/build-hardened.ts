import { letterOf } from "../../engine/hardened/atoms.ts";
import {
  MAX_MASKED,
  NEEDS_LEET,
  OUTPUTS,
  STATE_WORDS,
  WORD_GROUPS,
} from "../../engine/hardened/automaton.ts";
import { createNode, layOut, type TrieNode } from "./double-array.ts";
import { listVariants, type Variant } from "./term-variants.ts";

/** Sections of the compiled pack: `HardenedTables` as built. */
export interface HardenedSections {
  hardenedStates: Int32Array<ArrayBuffer>;
  hardenedOutputs: Int32Array<ArrayBuffer>;
  hardenedVariants: Int32Array<ArrayBuffer>;
  hardenedLetters: Uint8Array<ArrayBuffer>;
  hardenedWordGroups: Int32Array<ArrayBuffer>;
  hardenedWordLetters: Uint8Array<ArrayBuffer>;
  hardenedWordLists: Int32Array<ArrayBuffer>;
}

/**
 * Builds what finds the terms of hardened lists in disguise. Terms that cannot be hardened are left out: they
 * are still found as written. All tables are empty where no list is hardened.
 */
export function buildHardened(
  lists: readonly (readonly string[])[],
  hardened: readonly number[],
): HardenedSections {
  const root = createNode();
  const variants: number[] = [];
  const letters: number[] = [];
  for (const list of hardened) {
    for (const variant of (lists[list] ?? []).flatMap(listVariants)) {
      const number = variants.length / 3;
      variants.push(letters.length, variant.letters.length, list);
      variant.letters.forEach((letter, index) => {
        letters.push(letter, Math.min(255, variant.times[index] as number));
      });
      addVariant(root, variant, number);
    }
  }
  const { states, nodes } = variants.length === 0 ? { states: new Int32Array(0), nodes: [] } : layOut(root);
  return {
    hardenedStates: states,
    hardenedOutputs: writeOutputs(nodes, states),
    hardenedVariants: Int32Array.from(variants),
    hardenedLetters: Uint8Array.from(letters),
    ...buildWords(lists, hardened),
  };
}

function addVariant(root: TrieNode, { letters }: Variant, number: number): void {
  let node = root;
  for (const letter of letters) {
    const plain = letter & ~NEEDS_LEET;
    let next = node.next.get(plain);
    if (next === undefined) {
      next = createNode();
      node.next.set(plain, next);
    }
    node = next;
  }
  node.variants.push(number);
}

/** Number of variants and variants of every state with any; place 0 means none. */
function writeOutputs(nodes: readonly TrieNode[], states: Int32Array): Int32Array<ArrayBuffer> {
  const outputs = [0];
  for (const { variants, slot } of nodes) {
    if (variants.length === 0) continue;
    states[slot * STATE_WORDS + OUTPUTS] = outputs.length;
    outputs.push(variants.length, ...variants);
  }
  return Int32Array.from(nodes.length === 0 ? [] : outputs);
}

/** Single words by length and first letter, for those with masked letters. */
function buildWords(lists: readonly (readonly string[])[], hardened: readonly number[]) {
  const words = hardened
    .flatMap((list) => (lists[list] ?? []).map((word) => ({ word, list })))
    .filter(({ word }) => /^[a-z]+$/.test(word) && word.length <= MAX_MASKED)
    .sort((one, other) => groupOf(one.word) - groupOf(other.word));
  const groups = new Int32Array(words.length === 0 ? 0 : WORD_GROUPS);
  for (const { word } of words) (groups[groupOf(word) + 1] as number)++;
  for (let group = 1; group < groups.length; group++)
    (groups[group] as number) += groups[group - 1] as number;
  return {
    hardenedWordGroups: groups,
    hardenedWordLetters: Uint8Array.from(words.flatMap(({ word }) => [...word].map(letterOf))),
    hardenedWordLists: Int32Array.from(words, ({ list }) => list),
  };
}

function groupOf(word: string): number {
  return word.length * 26 + letterOf(word);
}
