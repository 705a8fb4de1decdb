import { type Match, matchOfRange, matchOfTokens } from "../match.ts";
import { sentenceEnd } from "../sentence-range.ts";
import { LINK, type Tokens } from "../token-buffer.ts";

const QUESTION_MARK = 0x3f;

/** Rows of the given signs, in text that is no link. */
export function findSignRuns(tokens: Tokens, signs: string): Match[] {
  const { units, length } = tokens.folded;
  const runs: Match[] = [];
  let token = 0;
  for (let at = 0; at < length; at++) {
    while (token < tokens.count && (tokens.end[token] as number) <= at) token++;
    const isInLink =
      token < tokens.count && tokens.kind[token] === LINK && (tokens.start[token] as number) <= at;
    if (isInLink || !isSign(units[at] as number, signs)) continue;
    let end = at + 1;
    while (end < length && isSign(units[end] as number, signs)) end++;
    runs.push(matchOfRange(tokens, at, end));
    at = end;
  }
  return runs;
}

/** The sentences that end with a question mark. */
export function findQuestions(tokens: Tokens): Match[] {
  const { units, length } = tokens.folded;
  const questions: Match[] = [];
  for (let first = 0; first < tokens.count; first = sentenceEnd(tokens, first)) {
    const next = sentenceEnd(tokens, first);
    const until = next < tokens.count ? (tokens.start[next] as number) : length;
    if (units.subarray(tokens.end[next - 1] as number, until).includes(QUESTION_MARK))
      questions.push(matchOfTokens(tokens, first, next - 1));
  }
  return questions;
}

function isSign(unit: number, signs: string): boolean {
  return signs.includes(String.fromCharCode(unit));
}
