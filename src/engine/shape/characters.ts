import { type Match, matchOfTokens } from "../match.ts";
import { PICTURE, type Tokens } from "../token-buffer.ts";

/** The length of a text in code points: an emoji or letter outside the basic plane counts once. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    count--;
    at++;
  }
  return count;
}

/** Every emoji. */
export function findEmoji(tokens: Tokens): Match[] {
  const found: Match[] = [];
  for (let index = 0; index < tokens.count; index++)
    if (tokens.kind[index] === PICTURE) found.push(matchOfTokens(tokens, index, index));
  return found;
}
