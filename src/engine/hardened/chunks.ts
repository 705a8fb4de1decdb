import { NEWLINE, SPACE } from "../fold-char.ts";
import { LINK, type Tokens } from "../token-buffer.ts";
import { atomAt, BREAK, LETTER_BITS, SEPARATOR, widthAt } from "./atoms.ts";

const DOT = 0x2e;

/** A run of folded units without blanks, `[from, to)`. */
export interface Chunk {
  from: number;
  to: number;
  /** Letters in it, at most 2 are counted; -1 for a link, in which nothing is looked for. */
  letters: number;
  /** Blanks and line ends before it, in folded units. */
  blanks: number;
  /** Whether a line ends before it. */
  startsLine: boolean;
}

/** Splits a text at its blanks and around its links. */
export function readChunks(tokens: Tokens): Chunk[] {
  const { folded } = tokens;
  const chunks: Chunk[] = [];
  let token = 0;
  let at = 0;
  let blanks = 0;
  let startsLine = true;
  while (at < folded.length) {
    const unitClass = folded.classes[at];
    if (unitClass === SPACE || unitClass === NEWLINE) {
      blanks++;
      startsLine ||= unitClass === NEWLINE;
      at++;
      continue;
    }
    while (token < tokens.count && ((tokens.end[token] as number) <= at || !isLink(tokens, token))) token++;
    const isInLink = token < tokens.count && (tokens.start[token] as number) <= at;
    const limit =
      token < tokens.count ? (tokens[isInLink ? "end" : "start"][token] as number) : folded.length;
    const to = endOfChunk(tokens, at, limit, isInLink);
    chunks.push({ from: at, to, letters: isInLink ? -1 : countLetters(tokens, at, to), blanks, startsLine });
    at = to;
    blanks = 0;
    startsLine = false;
  }
  return chunks;
}

/** Whether a token is a link to a site; without any dot, "w@nker" is none. */
function isLink({ folded, kind, start, end }: Tokens, token: number): boolean {
  if (kind[token] !== LINK) return false;
  for (let at = start[token] as number; at < (end[token] as number); at++)
    if (folded.units[at] === DOT) return true;
  return false;
}

function endOfChunk({ folded }: Tokens, from: number, limit: number, isInLink: boolean): number {
  if (isInLink) return limit;
  let to = from;
  while (to < limit && folded.classes[to] !== SPACE && folded.classes[to] !== NEWLINE) to++;
  return to;
}

function countLetters({ folded }: Tokens, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to && letters < 2; at += widthAt(folded, at)) {
    const atom = atomAt(folded, at);
    if ((atom & (SEPARATOR | BREAK)) === 0 && (atom & LETTER_BITS) < 26) letters++;
  }
  return letters;
}
