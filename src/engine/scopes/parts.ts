import { NEWLINE, SPACE } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { sentenceEnd, sentenceStart } from "../sentence-range.ts";
import type { Tokens } from "../token-buffer.ts";

const CONTRASTS = createWordSet("but however yet though although except instead because so then");

/**
 * A sentence, tokens `first` to before `next`, and how its words hang together: of token `i` of it, the first token of
 * its part, and the first ones after its part and its clause. A part ends after `, ; :` or a dash, at the end of
 * the sentence, or at "but" and the like; a clause too, but not after a comma or colon: lists and reports run on
 * over them.
 */
export interface Sentence {
  first: number;
  next: number;
  partFirst: Int32Array;
  partNext: Int32Array;
  clauseNext: Int32Array;
}

/** Tokens for which scratch is kept; that of a very long draft is let go. */
export const KEPT_TOKENS = 1 << 13;

// Scratch for one draft at a time; only what has been read of it counts.
let partFirst = new Int32Array(256);
let partNext = new Int32Array(256);
let clauseNext = new Int32Array(256);

/** The sentences of a draft, each read when it is first asked for. Valid until those of another draft are read. */
export class Sentences {
  readonly #tokens: Tokens;
  readonly #known: Sentence[] = [];
  #hasRoom = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The sentence that a token is in. */
  of(token: number): Sentence {
    const number = this.#tokens.sentence[token] as number;
    const known = this.#known[number];
    if (known !== undefined) return known;
    if (!this.#hasRoom) makeRoom(this.#tokens.count);
    this.#hasRoom = true;
    const sentence: Sentence = {
      first: sentenceStart(this.#tokens, token),
      next: sentenceEnd(this.#tokens, token),
      partFirst,
      partNext,
      clauseNext,
    };
    readParts(this.#tokens, sentence);
    this.#known[number] = sentence;
    return sentence;
  }
}

function makeRoom(tokens: number): void {
  if (partFirst.length >= tokens && partFirst.length <= KEPT_TOKENS) return;
  const capacity = Math.max(KEPT_TOKENS >> 4, tokens);
  partFirst = new Int32Array(capacity);
  partNext = new Int32Array(capacity);
  clauseNext = new Int32Array(capacity);
}

/** One pass forward and one back. */
function readParts(tokens: Tokens, { first, next, partFirst, partNext, clauseNext }: Sentence): void {
  for (let at = first; at < next; at++) {
    const isClause = at === first || startsClause(tokens, at);
    const isPart = isClause || hasSignBefore(tokens, at, isComma);
    partFirst[at] = isPart ? at : (partFirst[at - 1] as number);
    // For now the start of each clause; the pass back turns it into the end.
    clauseNext[at] = isClause ? at : (clauseNext[at - 1] as number);
  }
  let nextPart = next;
  let nextClause = next;
  for (let at = next - 1; at >= first; at--) {
    const isClauseStart = clauseNext[at] === at;
    partNext[at] = nextPart;
    clauseNext[at] = nextClause;
    if (partFirst[at] === at) nextPart = at;
    if (isClauseStart) nextClause = at;
  }
}

function startsClause(tokens: Tokens, at: number): boolean {
  return CONTRASTS.has(tokens.hash[at] as number) || hasSignBefore(tokens, at, isBreak);
}

function hasSignBefore(
  tokens: Tokens,
  at: number,
  isSign: (tokens: Tokens, unit: number) => boolean,
): boolean {
  if (tokens.gap[at] === 0 || at === 0) return false;
  for (let unit = tokens.end[at - 1] as number; unit < (tokens.start[at] as number); unit++)
    if (isSign(tokens, unit)) return true;
  return false;
}

function isComma({ folded }: Tokens, unit: number): boolean {
  const code = folded.units[unit];
  return code === 0x2c || code === 0x3a;
}

/** A semicolon, line end or dash; a hyphen between letters is none. */
function isBreak(tokens: Tokens, unit: number): boolean {
  const { units, classes } = tokens.folded;
  if (units[unit] === 0x3b || classes[unit] === NEWLINE) return true;
  return (
    units[unit] === 0x2d &&
    (classes[unit - 1] === SPACE || units[unit - 1] === 0x2d || isLongDash(tokens, unit))
  );
}

function isLongDash({ folded }: Tokens, unit: number): boolean {
  const original = folded.text.charCodeAt(folded.source[unit] as number);
  return original === 0x2014 || original === 0x2015;
}
