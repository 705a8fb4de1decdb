import { NEWLINE, SPACE } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";

const CONTRASTS = createWordSet("but however yet though although except instead because so then");

/**
 * How the tokens of a draft hang together. Of token `i`: the first token of its sentence, part and clause, and the
 * first one after them. A part ends after `, ; :` or a dash, at the end of the sentence, or at "but" and the like; a
 * clause too, but not after a comma or colon: lists and reports run on over them.
 */
export interface Parts {
  sentenceFirst: Int32Array;
  sentenceNext: Int32Array;
  partFirst: Int32Array;
  partNext: Int32Array;
  clauseNext: Int32Array;
}

/** Reads the parts of a draft in one pass forward and one back. */
export function readParts(tokens: Tokens): Parts {
  const { count } = tokens;
  const parts: Parts = {
    sentenceFirst: new Int32Array(count),
    sentenceNext: new Int32Array(count),
    partFirst: new Int32Array(count),
    partNext: new Int32Array(count),
    clauseNext: new Int32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const isSentence = at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1];
    const isClause = isSentence || startsClause(tokens, at);
    const isPart = isClause || hasSignBefore(tokens, at, isComma);
    parts.sentenceFirst[at] = isSentence ? at : (parts.sentenceFirst[at - 1] as number);
    parts.partFirst[at] = isPart ? at : (parts.partFirst[at - 1] as number);
    // For now the start of each clause; the pass back turns it into the end.
    parts.clauseNext[at] = isClause ? at : (parts.clauseNext[at - 1] as number);
  }
  let sentenceNext = count;
  let partNext = count;
  let clauseNext = count;
  for (let at = count - 1; at >= 0; at--) {
    const isClauseStart = parts.clauseNext[at] === at;
    parts.sentenceNext[at] = sentenceNext;
    parts.partNext[at] = partNext;
    parts.clauseNext[at] = clauseNext;
    if (parts.sentenceFirst[at] === at) sentenceNext = at;
    if (parts.partFirst[at] === at) partNext = at;
    if (isClauseStart) clauseNext = at;
  }
  return parts;
}

/** Ranges of tokens, gathered in any order and turned into a mark for each token at the end. */
export class Marks {
  /** How many ranges more begin than end at each token. */
  readonly #steps: Int32Array;

  constructor(tokens: Tokens) {
    this.#steps = new Int32Array(tokens.count + 1);
  }

  /** Marks the tokens from `from` to before `to`; nothing when there are none. */
  add(from: number, to: number): void {
    if (from >= to) return;
    this.#steps[from] = (this.#steps[from] as number) + 1;
    this.#steps[to] = (this.#steps[to] as number) - 1;
  }

  /** 1 for each marked token. */
  toArray(): Uint8Array {
    const marks = new Uint8Array(this.#steps.length - 1);
    let open = 0;
    for (let at = 0; at < marks.length; at++) {
      open += this.#steps[at] as number;
      marks[at] = open > 0 ? 1 : 0;
    }
    return marks;
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
