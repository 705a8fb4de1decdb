import { LETTER } from "../fold-char.ts";
import type { Tokens } from "../token-buffer.ts";

/** In a headline and at a sentence's start a capital letter says nothing; "met Will Turner" is a name. */
export function isAfterSmallWord(tokens: Tokens, index: number): boolean {
  return (
    index > 0 && tokens.sentence[index - 1] === tokens.sentence[index] && tokens.capital[index - 1] === 0
  );
}

/** Whether a word has a letter that English words have not, such as the "ö" of "Björk". */
export function isForeign(tokens: Tokens, index: number): boolean {
  return hasLetter(tokens, index, () => true);
}

/** Letters with signs that are common in Spanish, and so in other words than names. */
const SPANISH = "áéíóúüñÁÉÍÓÚÜÑ";

/** The same for a letter that Spanish words have not either, such as the "ž" of "Krapež". */
export function hasRareLetter(tokens: Tokens, index: number): boolean {
  return hasLetter(tokens, index, (code) => !SPANISH.includes(String.fromCharCode(code)));
}

function hasLetter(tokens: Tokens, index: number, isMeant: (code: number) => boolean): boolean {
  const { folded } = tokens;
  const end = tokens.end[index] as number;
  for (let at = tokens.start[index] as number; at < end; at++) {
    if (folded.classes[at] !== LETTER) continue;
    const code = folded.text.charCodeAt(folded.source[at] as number);
    if (code >= 0xc0 && code < 0x250 && isMeant(code)) return true;
  }
  return false;
}
