import type { Tokens } from "../token-buffer.ts";
import { KEPT_TOKENS, type Sentence, type Sentences } from "./parts.ts";

/** Writes what a scope says of each token of a sentence. */
export type ReadScope = (tokens: Tokens, sentence: Sentence, values: Uint8Array) => void;

/** What a scope says of the tokens of one draft at a time, read sentence by sentence when it is asked for. */
export class Scope {
  readonly #readScope: ReadScope;
  #sentences: Sentences | null = null;
  #tokens: Tokens | null = null;
  /** Scratch: of each token; only those of sentences that have been read count. */
  #values = new Uint8Array(256);
  /** Scratch: by the number of a sentence, the draft that it was last read for. */
  #readFor = new Int32Array(256);
  #draft = 0;

  constructor(readScope: ReadScope) {
    this.#readScope = readScope;
  }

  /** Turns to the draft of these sentences, unless it is the one at hand. */
  open(tokens: Tokens, sentences: Sentences): void {
    if (this.#sentences === sentences) return;
    this.#sentences = sentences;
    this.#tokens = tokens;
    this.#draft++;
    const { length } = this.#values;
    if (length >= tokens.count && length <= KEPT_TOKENS) return;
    this.#values = new Uint8Array(Math.max(256, tokens.count));
    this.#readFor = new Int32Array(this.#values.length);
    this.#draft = 1;
  }

  /** What it says of a token: 0 for nothing. */
  at(token: number): number {
    const tokens = this.#tokens;
    if (tokens === null || this.#sentences === null || token >= tokens.count) return 0;
    const number = tokens.sentence[token] as number;
    if (this.#readFor[number] !== this.#draft) {
      const sentence = this.#sentences.of(token);
      this.#values.fill(0, sentence.first, sentence.next);
      this.#readScope(tokens, sentence, this.#values);
      this.#readFor[number] = this.#draft;
    }
    return this.#values[token] as number;
  }
}

/** Ranges of a sentence's tokens, gathered in any order, so that many that overlap cost no more than few. */
export class Ranges {
  readonly #first: number;
  /** How many ranges more begin than end at each token. */
  readonly #steps: Int32Array;

  constructor({ first, next }: Sentence) {
    this.#first = first;
    this.#steps = new Int32Array(next - first + 1);
  }

  /** Adds the tokens from `from` to before `to`, all in the sentence; nothing when there are none. */
  add(from: number, to: number): void {
    if (from >= to) return;
    const start = from - this.#first;
    const end = to - this.#first;
    this.#steps[start] = (this.#steps[start] as number) + 1;
    this.#steps[end] = (this.#steps[end] as number) - 1;
  }

  /** Writes 1 for each token of a range. */
  mark(values: Uint8Array): void {
    let open = 0;
    for (let at = 0; at < this.#steps.length - 1; at++) {
      open += this.#steps[at] as number;
      if (open > 0) values[this.#first + at] = 1;
    }
  }
}
