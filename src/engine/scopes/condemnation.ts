import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength, hasCue } from "./cues.ts";
import type { Sentence } from "./parts.ts";
import { Ranges } from "./scope.ts";

/** What is wrong to do, said of words. */
const WRONG = createCues(
  "wrong|unacceptable|disgusting|appalling|shameful|vile|disgraceful|abhorrent|reprehensible|inexcusable|hateful|sickening|despicable|offensive|hurtful|dehumanizing|dehumanising|cruel|ignorant|not ok|not okay|not acceptable|never ok|never okay|never acceptable|isn't ok|isn't okay|isn't acceptable|no excuse|never right|not right|out of line|beneath us|shame on",
);
/** Taking a stand against something. */
const STAND = createCues(
  "not tolerate|won't tolerate|don't tolerate|doesn't tolerate|never tolerate|zero tolerance|no tolerance|no place|no room|condemn|condemns|denounce|denounces|reject|rejects|stand against|stands against|speak out against|not accept|won't accept|don't accept",
);
/** What nobody should do. */
const BAN = createCues(
  "stop|quit|should never|should not|shouldn't|must never|must not|no one should|nobody should|no one deserves|nobody deserves|deserves to be|don't ever|let's not|please don't|do not|don't",
);
const TALKING = createWordSet(
  "call calls calling called say says saying refer refers referring describe describes describing label labels labeling labelling compare compares comparing",
);
const TALKING_ABOUT = createWordSet("calling saying referring describing labeling labelling comparing");
const CALLING = createWordSet("call calls calling called label labeling labelling refer referring");
/** Whom nobody should call names: tells "don't call people that" from "don't call the tip line". */
const PEOPLE = createWordSet(
  "people anyone anybody someone somebody them him her us each others humans immigrants officers residents neighbors neighbours women men kids children these those any a human another",
);
const TALK = createWordSet(
  "word words slur slurs language comment comments remark remarks insult insults joke jokes posts hate racism name-calling rhetoric terms phrase phrases messages threats calling saying",
);
const BEING = createWordSet(
  "is are was were it's that's isn't never always simply just so deeply completely totally",
);
const NEGATIONS = createCues(
  "not|never|nothing|no|isn't|wasn't|ain't|can't|cannot|won't|don't|doesn't|didn't|refuse to|refuses to|hardly|nobody",
);

/**
 * Marks words of a sentence that are named in order to be condemned: "it is wrong to call people X", "calling anyone X is
 * unacceptable", "we do not tolerate comments like X", "stop calling them X". Only what is said of talk
 * counts: "these disgusting X" and "we do not tolerate X" are insults themselves.
 */
export function readCondemnation(tokens: Tokens, sentence: Sentence, values: Uint8Array): void {
  const { first, next } = sentence;
  const condemned = new Ranges(sentence);
  for (let index = first; index < next; index++) {
    const wrong = cueLength(WRONG, tokens, index, next);
    if (wrong > 0 && !isDenied(tokens, sentence, index)) {
      markTalkAfter(tokens, sentence, condemned, index + wrong);
      markTalkBefore(tokens, sentence, condemned, index);
    }
    const stand = cueLength(STAND, tokens, index, next);
    if (stand > 0 && !isDenied(tokens, sentence, index))
      markStand(tokens, sentence, condemned, index + stand);
    const ban = cueLength(BAN, tokens, index, next);
    if (ban > 0) markBan(tokens, sentence, condemned, index + ban);
  }
  condemned.mark(values);
}

/** "Nothing wrong with", "refuse to condemn". */
function isDenied(tokens: Tokens, { partFirst, next }: Sentence, cue: number): boolean {
  return hasCue(NEGATIONS, tokens, Math.max(partFirst[cue] as number, cue - 3), cue, next);
}

/** "Wrong to call people X": talk within six tokens after the cue, with no "can't" in between. */
function markTalkAfter(tokens: Tokens, { partNext, next }: Sentence, condemned: Ranges, from: number): void {
  const end = Math.min(partNext[from - 1] as number, from + 6);
  for (let at = from; at < end; at++) {
    if (cueLength(NEGATIONS, tokens, at, next) > 0) return;
    if (!TALKING.has(tokens.hash[at] as number)) continue;
    condemned.add(at + 1, partNext[at] as number);
    return;
  }
}

/** "Calling people X is wrong": a form of "be" right before the cue, and talk up to twelve tokens before it. */
function markTalkBefore(
  tokens: Tokens,
  { first, clauseNext }: Sentence,
  condemned: Ranges,
  cue: number,
): void {
  if (cue === first || !BEING.has(tokens.hash[cue - 1] as number)) return;
  for (let at = cue - 1; at >= Math.max(cue - 12, first); at--) {
    if (!TALKING_ABOUT.has(tokens.hash[at] as number)) continue;
    if ((clauseNext[at] as number) >= cue) condemned.add(at + 1, cue);
    return;
  }
}

/** "We do not tolerate comments like X": from the talk on. */
function markStand(tokens: Tokens, { clauseNext }: Sentence, condemned: Ranges, from: number): void {
  const end = Math.min(clauseNext[from - 1] as number, from + 12);
  for (let at = from; at < end; at++) {
    if (!TALK.has(tokens.hash[at] as number)) continue;
    condemned.add(at + 1, clauseNext[at] as number);
    return;
  }
}

/** "Stop calling people X", "nobody should be called X". */
function markBan(tokens: Tokens, { partNext }: Sentence, condemned: Ranges, from: number): void {
  const end = Math.min(partNext[from - 1] as number, from + 4);
  for (let at = from; at < end; at++) {
    if (!CALLING.has(tokens.hash[at] as number)) continue;
    const isPassive = at > from && BE.has(tokens.hash[at - 1] as number);
    if (isPassive || PEOPLE.has(tokens.hash[at + 1] as number)) condemned.add(at + 1, partNext[at] as number);
    return;
  }
}

const BE = createWordSet("be being");
