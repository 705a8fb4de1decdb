import type { Tokens } from "./token-buffer.ts";

/** Index of the first token after the sentence that token `index` is in. */
export function sentenceEnd({ sentence, count }: Tokens, index: number): number {
  const number = sentence[index];
  let at = index;
  while (at < count && sentence[at] === number) at++;
  return at;
}

/** Index of the first token of the sentence that token `index` is in. */
export function sentenceStart({ sentence }: Tokens, index: number): number {
  const number = sentence[index];
  let at = index;
  while (at > 0 && sentence[at - 1] === number) at--;
  return at;
}
