import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength } from "./cues.ts";
import type { Sentence } from "./parts.ts";
import { Ranges } from "./scope.ts";

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
/** Longest name of whoever is reported, in tokens. */
const MAX_SPEAKER = 8;
const PASSIVE = createWordSet("was were been being got am is are");

/**
 * Marks the tokens of a sentence that report what somebody else said, without quotation marks: after "she wrote", "the caller
 * told us" or "according to him", and before ", a neighbour said." Neither the writer's own words ("I said",
 * "police said") nor hearsay ("people say") are reports.
 */
export function readReport(tokens: Tokens, sentence: Sentence, values: Uint8Array): void {
  const reported = new Ranges(sentence);
  for (let index = sentence.first; index < sentence.next; index++) {
    const according = cueLength(ACCORDING, tokens, index, sentence.next);
    if (according > 0) markAccording(tokens, sentence, reported, index, according);
    else markSaying(tokens, sentence, reported, index);
  }
  reported.mark(values);
}

/** "According to the caller, X" and "X, according to the caller": the rest of the sentence. */
function markAccording(
  tokens: Tokens,
  { first, next, partNext }: Sentence,
  reported: Ranges,
  cue: number,
  length: number,
): void {
  const after = partNext[cue] as number;
  const speakerEnd = Math.min(after, cue + length + MAX_SPEAKER);
  for (let at = cue + length; at < speakerEnd; at++) if (OWN.has(tokens.hash[at] as number)) return;
  if (cue === first) reported.add(after, next);
  else reported.add(first, cue);
}

function markSaying(tokens: Tokens, sentence: Sentence, reported: Ranges, verb: number): void {
  const { first, next, partFirst, clauseNext } = sentence;
  const that = cueLength(SAYING_THAT, tokens, verb, next);
  const length = that > 0 ? that : cueLength(SAYING, tokens, verb, next);
  if (length === 0 || saysNothing(tokens, verb + length)) return;
  const part = partFirst[verb] as number;
  const isInverted = part === verb && verb > first;
  const isLast = part > first && verb - part <= 4 && next - (verb + length) <= 2;
  if (isInverted) {
    if (hasNamedSpeaker(tokens, sentence, verb)) reported.add(first, part);
  } else if (isSomebodyElse(tokens, part, verb)) {
    if (isLast) reported.add(first, part);
    else reported.add(verb + length, clauseNext[verb + length - 1] as number);
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
function hasNamedSpeaker({ hash }: Tokens, { partNext }: Sentence, verb: number): boolean {
  const speaker = verb + 1;
  return (
    (partNext[verb] as number) > speaker &&
    !OWN.has(hash[speaker] as number) &&
    !OWN.has(hash[speaker + 1] as number)
  );
}
