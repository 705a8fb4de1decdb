import { LETTER } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { type Tokens, WORD } from "../token-buffer.ts";
import { createCues, cueLength } from "./cues.ts";
import type { Sentence } from "./parts.ts";

/** What a sentence speaks of; bits, since it may speak of several. */
export const PAST = 1;
const PRESENT = 2;
const FUTURE = 4;

const PAST_CUES = createCues(
  "ago|yesterday|last night|last week|last month|last year|last summer|last winter|last spring|last fall|back then|back in|in the past|used to|formerly|previously|decades ago|anniversary|was|were|wasn't|weren't|had|hadn't|did|didn't|went|came|took|saw|found|made|ran|fled|shot|stole|broke|drove|fell|caught|began|gave|knew|led|lost|said|told|sent|wrote|died|hit|brought|won|fought|stood|spoke|became|closed out|wrapped up",
);
const PRESENT_CUES = createCues(
  "is|are|am|isn't|aren't|i'm|we're|they're|you're|he's|she's|it's|there's|that's|who's|now|currently|right now|at this time|at the moment|still|ongoing|as we speak|do|does|don't|doesn't|can|can't|cannot|has been|have been|remains|remain|continues|continue|as of|if|please|call us|call me|call 911|contact|avoid|dm me|dm us|message me|message us|text us|submit|upload|come",
);
const FUTURE_CUES = createCues(
  "will|won't|i'll|we'll|he'll|she'll|they'll|you'll|it'll|going to|gonna|about to|tomorrow|tonight|soon|next week|next month|next year|this weekend|later today|shortly|upcoming|plan to|plans to|planning to|shall",
);
/** Forms of "be" that make an `-ed` word after them a state of today: "is charged". */
const BEING = createWordSet("is are am be being been get gets has have it's he's she's they're we're");

const BEFORE_ADJECTIVES = createWordSet(
  "the a an this that these those my our your his her their its very so no of in at to for with by on and or",
);

/**
 * Reads the tense of a sentence: for each token, the bits of what the sentence speaks of. One without any cue
 * has none. English only: words and endings, no grammar.
 */
export function readTense(tokens: Tokens, { first, next }: Sentence, values: Uint8Array): void {
  let bits = 0;
  for (let index = first; index < next; index++) bits |= readWord(tokens, index, next);
  values.fill(bits, first, next);
}

function readWord(tokens: Tokens, index: number, next: number): number {
  if (cueLength(FUTURE_CUES, tokens, index, next) > 0) return FUTURE;
  if (cueLength(PRESENT_CUES, tokens, index, next) > 0) return PRESENT;
  if (cueLength(PAST_CUES, tokens, index, next) > 0 || isPastYear(tokens, index)) return PAST;
  return isPastVerb(tokens, index) ? PAST : 0;
}

/** A word in `-ed` with a subject before it, that is no state ("is charged") and no adjective ("the injured man"). */
function isPastVerb({ folded, start, end, kind, hash, sentence }: Tokens, index: number): boolean {
  const until = end[index] as number;
  if (kind[index] !== WORD || until - (start[index] as number) < 5) return false;
  if (folded.units[until - 1] !== 0x64 || folded.units[until - 2] !== 0x65) return false;
  // "need", "speed", "exceed"
  if (folded.units[until - 3] === 0x65 || folded.classes[until - 3] !== LETTER) return false;
  if (index === 0 || sentence[index - 1] !== sentence[index]) return false;
  const before = hash[index - 1] as number;
  return !BEING.has(before) && !BEFORE_ADJECTIVES.has(before);
}

const IN = createWordSet("in since of during summer winter spring fall");

/** "In 1998": a year of the last century, or of this one up to its second decade. */
function isPastYear({ folded, start, end, hash }: Tokens, index: number): boolean {
  const from = start[index] as number;
  if ((end[index] as number) - from !== 4 || index === 0 || !IN.has(hash[index - 1] as number)) return false;
  const [a, b, c, d] = folded.units.subarray(from, from + 4);
  const isDigit = (unit = 0): boolean => unit >= 0x30 && unit <= 0x39;
  if (!isDigit(c) || !isDigit(d)) return false;
  return (a === 0x31 && b === 0x39) || (a === 0x32 && b === 0x30 && (c === 0x30 || c === 0x31));
}
