import { createWordSet } from "../hash.ts";
import { sentenceEnd, sentenceStart } from "../sentence-range.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength } from "./cues.ts";
import { markUntil, startsClause, startsPart } from "./parts.ts";

/** Verbs of saying that need nothing after them. */
const SAYING = createCues(
  "said|says|told|tells|wrote|writes|yelled|shouted|screamed|claimed|alleged|alleges|insisted|insists|replied|answered|texted|tweeted|remarked|admitted|testified|swore|whispered|bragged|threatened to|asked if|asked why|asked whether|asked who|messaged",
);
/** Verbs that report only with what follows: "posted that", not "posted a picture". */
const SAYING_THAT = createCues(
  "posted that|added that|reported that|stated that|states that|claims that|claims he|claims she|claims they|claims to|commented that|noted that|explained that|argued that|say that|say he|say she|say they|say the|warned that|complained that|complains that|called me|called him|called her|called us|called them|calls me|calls him|calls her|calls us|calls them",
);
const ACCORDING = createCues("according to|in the words of");
/** Words that may stand between a subject and its verb. */
const BETWEEN = createWordSet(
  "has have had also then just even later once only never really already reportedly allegedly who which that",
);
/** The writer, or the department in whose name official accounts write: their words are their own. */
const OWN = createWordSet(
  "i we i've we've i'd we'd you've police officers officer detectives detective investigators department dept deputies deputy sheriff sheriff's chief post statement release bulletin spokesman spokeswoman spokesperson sergeant sgt lieutenant lt captain capt det pio",
);
/** Nobody in particular: hearsay is not somebody else's words, it is a rumour that the writer spreads. */
const NOBODY = createWordSet(
  "people everyone everybody everyone's some many folks rumor rumors rumour rumours word",
);
/** "They said" is somebody, "they say" is nobody. */
const THEY = createWordSet("they");
const GENERAL = createWordSet("say claim");
const ELSEWHERE = createWordSet("at about back for from again when because yesterday last with over");
const PAPERS = createWordSet("ticket tickets citation citations report reports letter letters book books");
const PASSIVE = createWordSet("was were been being got am is are");

/**
 * Marks the tokens that report what somebody else said, without quotation marks: after "she wrote", "the caller
 * told us" or "according to him", and before ", a neighbour said." Neither the writer's own words ("I said",
 * "police said") nor hearsay ("people say") are reports.
 */
export function findReportedTokens(tokens: Tokens): Uint8Array {
  const reported = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) {
    const according = cueLength(ACCORDING, tokens, index);
    if (according > 0) markAccording(tokens, reported, index, according);
    else markSaying(tokens, reported, index);
  }
  return reported;
}

/** "According to the caller, X" and "X, according to the caller": the rest of the sentence. */
function markAccording(tokens: Tokens, reported: Uint8Array, cue: number, length: number): void {
  const end = sentenceEnd(tokens, cue);
  const speaker = cue + length;
  let after = speaker;
  while (after < end && !startsPart(tokens, after)) after++;
  for (let at = speaker; at < after; at++) if (OWN.has(tokens.hash[at] as number)) return;
  const start = sentenceStart(tokens, cue);
  if (cue === start) reported.fill(1, after, end);
  else reported.fill(1, start, cue);
}

function markSaying(tokens: Tokens, reported: Uint8Array, verb: number): void {
  const that = cueLength(SAYING_THAT, tokens, verb);
  const length = that > 0 ? that : cueLength(SAYING, tokens, verb);
  if (length === 0 || saysNothing(tokens, verb + length)) return;
  const part = partStart(tokens, verb);
  const sentence = sentenceStart(tokens, verb);
  const end = sentenceEnd(tokens, verb);
  const isInverted = part === verb && verb > sentence;
  const isLast = part > sentence && verb - part <= 4 && end - (verb + length) <= 2;
  if (isInverted) {
    if (hasNamedSpeaker(tokens, verb + 1)) reported.fill(1, sentence, part);
  } else if (isSomebodyElse(tokens, part, verb)) {
    if (isLast) reported.fill(1, sentence, part);
    else markUntil(tokens, reported, verb + length, startsClause);
  }
}

/** "Called us at two", "yelled at by both", "wrote a ticket": the verb has another sense. */
function saysNothing(tokens: Tokens, after: number): boolean {
  if (after >= tokens.count) return false;
  if (ELSEWHERE.has(tokens.hash[after] as number)) return true;
  for (let at = after; at < Math.min(after + 3, tokens.count); at++)
    if (PAPERS.has(tokens.hash[at] as number)) return true;
  return false;
}

/** Index of the first token of the part of the sentence that a token is in. */
function partStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && !startsPart(tokens, at)) at--;
  return at;
}

/** Whether the subject before the verb is a person other than the writer. */
function isSomebodyElse(tokens: Tokens, part: number, verb: number): boolean {
  let subject = verb - 1;
  while (subject >= part && BETWEEN.has(tokens.hash[subject] as number)) subject--;
  if (subject < part) return false;
  const hash = tokens.hash[subject] as number;
  // "I was told" is what somebody else said.
  if (PASSIVE.has(hash)) return true;
  if (THEY.has(hash)) return !GENERAL.has(tokens.hash[verb] as number);
  return !NOBODY.has(hash) && !OWN.has(hash) && !(subject > part && isTitled(tokens, subject));
}

/** "Chief Morris said": a rank of the department before a name. */
function isTitled(tokens: Tokens, subject: number): boolean {
  return tokens.capital[subject] === 1 && OWN.has(tokens.hash[subject - 1] as number);
}

/** ", said a neighbour". */
function hasNamedSpeaker(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.count &&
    !startsPart(tokens, index) &&
    !OWN.has(tokens.hash[index] as number) &&
    !OWN.has(tokens.hash[index + 1] as number)
  );
}
