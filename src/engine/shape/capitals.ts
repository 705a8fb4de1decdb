import { toSourceSpan } from "../fold.ts";
import { type Match, matchOfTokens } from "../match.ts";
import { sentenceEnd } from "../sentence-range.ts";
import { type Tokens, WORD } from "../token-buffer.ts";

/** Fewer letters or words than this are a name or an acronym, not shouting. */
const MIN_LETTERS = 12;
const MIN_WORDS = 3;

const CAPITAL = /\p{Lu}/u;
const CASED = /\p{Ll}|\p{Lu}/u;

/**
 * The share of capital letters of each sentence, in percent, as the `value` of a match. Hashtags, mentions and
 * links do not count; sentences too short to tell are left out.
 */
export function measureCapitals(tokens: Tokens): Match[] {
  const sentences: Match[] = [];
  for (let first = 0; first < tokens.count; first = sentenceEnd(tokens, first)) {
    const last = sentenceEnd(tokens, first) - 1;
    let words = 0;
    let letters = 0;
    let capitals = 0;
    for (let index = first; index <= last; index++) {
      if (tokens.kind[index] !== WORD) continue;
      words++;
      for (const char of readWord(tokens, index)) {
        if (!CASED.test(char)) continue;
        letters++;
        if (CAPITAL.test(char)) capitals++;
      }
    }
    if (words >= MIN_WORDS && letters >= MIN_LETTERS)
      sentences.push({ ...matchOfTokens(tokens, first, last), value: (100 * capitals) / letters });
  }
  return sentences;
}

/** A word as written. */
function readWord({ folded, start, end }: Tokens, index: number): string {
  const span = toSourceSpan(folded, start[index] as number, end[index] as number);
  return folded.text.slice(span.start, span.end);
}
