import { foldTerm } from "../fold.ts";
import { hashWord } from "../hash.ts";
import { BREAKING_GAP, type Tokens } from "../token-buffer.ts";

/**
 * Words and phrases that announce something, asked by token hash: an open-addressing table of the hashes of
 * first words, so that the many words that announce nothing cost one look. Built on first use.
 */
export class Cues {
  #phrases: string | null;
  #slots = new Int32Array(1);
  #mask = 0;
  /** By slot: the hashes of the words that follow the first in a phrase, longest phrase first. */
  #rests: (readonly (readonly number[])[] | undefined)[] = [];

  constructor(phrases: string) {
    this.#phrases = phrases;
  }

  /** The phrases that begin with a word, as the hashes of the words after it. */
  startingWith(hash: number): readonly (readonly number[])[] | undefined {
    if (this.#phrases !== null) this.#build(this.#phrases);
    const slot = this.#find(hash);
    return this.#slots[slot] === hash ? this.#rests[slot] : undefined;
  }

  #build(phrases: string): void {
    this.#phrases = null;
    const byFirst = readPhrases(phrases);
    let size = 8;
    while (size < byFirst.size * 3) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (const [hash, rests] of byFirst) {
      const slot = this.#find(hash);
      this.#slots[slot] = hash;
      this.#rests[slot] = rests;
    }
  }

  #find(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Makes cues of words and phrases separated by `|`; they are folded like text. */
export function createCues(phrases: string): Cues {
  return new Cues(phrases);
}

/** How many tokens the longest cue has that begins at token `index` and ends before `until`; 0 if none does. */
export function cueLength(cues: Cues, tokens: Tokens, index: number, until: number): number {
  const phrases = cues.startingWith(tokens.hash[index] as number);
  if (phrases === undefined) return 0;
  for (const rest of phrases) if (continuesWith(tokens, index, until, rest)) return rest.length + 1;
  return 0;
}

/** Whether a cue begins at a token from `from` to before `to` and ends before `until`. */
export function hasCue(cues: Cues, tokens: Tokens, from: number, to: number, until: number): boolean {
  for (let index = from; index < to; index++) if (cueLength(cues, tokens, index, until) > 0) return true;
  return false;
}

function continuesWith(tokens: Tokens, index: number, until: number, rest: readonly number[]): boolean {
  if (index + rest.length >= until) return false;
  return rest.every(
    (hash, offset) =>
      tokens.hash[index + offset + 1] === hash && tokens.gap[index + offset + 1] !== BREAKING_GAP,
  );
}

function readPhrases(phrases: string): Map<number, number[][]> {
  const byFirst = new Map<number, number[][]>();
  for (const phrase of phrases.split("|")) {
    const [first = 0, ...rest] = foldTerm(phrase).split(" ").map(hashWord);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [rest]);
    else known.push(rest);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return byFirst;
}
