import { type Match, matchOfTokens } from "../match.ts";
import { sentenceEnd } from "../sentence-range.ts";
import { type Tokens, WORD } from "../token-buffer.ts";

/** Fewer letters or words than this are a name or an acronym, not shouting. */
const MIN_LETTERS = 12;
const MIN_WORDS = 3;

/**
 * The share of capital letters of each sentence, in percent, as the `value` of a match. Hashtags, mentions and
 * links do not count; sentences too short to tell are left out.
 */
export function measureCapitals(tokens: Tokens): Match[] {
  const sentences: Match[] = [];
  for (let first = 0; first < tokens.count; first = sentenceEnd(tokens, first)) {
    const last = sentenceEnd(tokens, first) - 1;
    let words = 0;
    letters = 0;
    capitals = 0;
    for (let index = first; index <= last; index++) {
      if (tokens.kind[index] !== WORD) continue;
      words++;
      countLetters(tokens, index);
    }
    if (words < MIN_WORDS || letters < MIN_LETTERS) continue;
    const sentence = matchOfTokens(tokens, first, last);
    sentence.value = (100 * capitals) / letters;
    sentences.push(sentence);
  }
  return sentences;
}

// Counted by `countLetters`.
let letters = 0;
let capitals = 0;

function countLetters({ folded, start, end }: Tokens, index: number): void {
  const { text, source, length } = folded;
  let until = end[index] as number;
  const last = source[until - 1];
  while (until < length && source[until] === last) until++;
  const to = source[until] as number;
  for (let at = source[start[index] as number] as number; at < to; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit < 128 ? (ASCII_CASE[unit] as number) : readCase(text, at);
    if (letter !== NO_CASE) letters++;
    if (letter === CAPITAL) capitals++;
  }
}

const NO_CASE = 0;
const SMALL = 1;
const CAPITAL = 2;

const ASCII_CASE = new Uint8Array(128).fill(SMALL, 0x61, 0x7b).fill(CAPITAL, 0x41, 0x5b);

/** What the character outside ASCII is that begins at an offset; the second half of a pair is nothing. */
function readCase(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return NO_CASE;
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return /\p{Lu}/u.test(char) ? CAPITAL : /\p{Ll}/u.test(char) ? SMALL : NO_CASE;
}
