import { foldTerm } from "../fold.ts";
import { hashWord } from "../hash.ts";
import { BREAKING_GAP, type Tokens } from "../token-buffer.ts";

/** Words and phrases that announce something, asked by token hash. Built on first use. */
export class Cues {
  readonly #phrases: string;
  /** By first word: the hashes of the words that follow it in a phrase, longest phrase first. */
  #byFirst: ReadonlyMap<number, readonly (readonly number[])[]> | null = null;

  constructor(phrases: string) {
    this.#phrases = phrases;
  }

  /** The phrases that begin with a word, as the hashes of the words after it. */
  startingWith(hash: number): readonly (readonly number[])[] | undefined {
    this.#byFirst ??= readPhrases(this.#phrases);
    return this.#byFirst.get(hash);
  }
}

/** Makes cues of words and phrases separated by `|`; they are folded like text. */
export function createCues(phrases: string): Cues {
  return new Cues(phrases);
}

/** How many tokens the longest cue that begins at token `index` has; 0 if none begins there. */
export function cueLength(cues: Cues, tokens: Tokens, index: number): number {
  const phrases = cues.startingWith(tokens.hash[index] as number);
  if (phrases === undefined) return 0;
  for (const rest of phrases) if (continuesWith(tokens, index, rest)) return rest.length + 1;
  return 0;
}

/** Whether a cue begins at a token from `from` to before `to`. */
export function hasCue(cues: Cues, tokens: Tokens, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to && index < tokens.count; index++)
    if (cueLength(cues, tokens, index) > 0) return true;
  return false;
}

function continuesWith(tokens: Tokens, index: number, rest: readonly number[]): boolean {
  if (index + rest.length >= tokens.count) return false;
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
