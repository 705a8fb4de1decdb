import type { Tokens } from "../token-buffer.ts";
import type { Sentence, Sentences } from "./parts.ts";

/** Writes what a scope says of each token of a sentence. */
export type ReadScope = (tokens: Tokens, sentence: Sentence, values: Uint8Array) => void;

/** What a scope says of the tokens of a draft, read sentence by sentence when it is asked for. */
export class Scope {
  readonly #tokens: Tokens;
  readonly #sentences: Sentences;
  readonly #readScope: ReadScope;
  readonly #values: Uint8Array;
  /** By the number of a sentence, 1 if it has been read. */
  readonly #isRead: Uint8Array;

  constructor(tokens: Tokens, sentences: Sentences, readScope: ReadScope) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#readScope = readScope;
    this.#values = new Uint8Array(tokens.count);
    this.#isRead = new Uint8Array(tokens.count);
  }

  /** What it says of a token: 0 for nothing. */
  at(token: number): number {
    if (token >= this.#values.length) return 0;
    const sentence = this.#tokens.sentence[token] as number;
    if (this.#isRead[sentence] === 0) {
      this.#isRead[sentence] = 1;
      this.#readScope(this.#tokens, this.#sentences.of(token), this.#values);
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
