import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import type { Sentence } from "./parts.ts";
import { Ranges } from "./scope.ts";

/** Tokens after a cue that it can reach. */
const REACH = 4;

const CUES = createWordSet(
  "not never no without nobody none neither nor nothing nowhere cannot cant dont doesnt didnt wont wouldnt couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt ain't aint unable declined decline declines declining refuse refuses refused refusing stop avoid prohibited forbidden",
);
/** Words after "not" or "no" that turn it into something else than a denial. */
const UNDOING = createWordSet("only just merely doubt question wonder surprise matter");
const SPEAKERS = createWordSet(
  "we i we're i'm we'll i'll we've i've police department detectives investigators officials agency office they",
);
const SAYING = createWordSet(
  "release releasing released confirm confirming confirmed comment commenting identify identifying identified name naming named share sharing shared disclose disclosing disclosed discuss discussing reveal revealing revealed publish publishing published provide providing provided speculate speculating",
);
const BEING = createWordSet("be being been");

/**
 * Marks every token of a sentence that a negation reaches: within four tokens after a cue ("not", "n't", "never",
 * "refuse to" ...) in the same part of the sentence, or anywhere in a sentence that says its writer will
 * not say ("we are not releasing ...", "names are not being released").
 */
export function readNegation(tokens: Tokens, sentence: Sentence, values: Uint8Array): void {
  const { first, next, partNext } = sentence;
  const negated = new Ranges(sentence);
  for (let index = first; index < next; index++) {
    if (!isCue(tokens, index)) continue;
    if (isRefusalToSay(tokens, index)) negated.add(first, next);
    negated.add(index + 1, Math.min(index + 1 + REACH, partNext[index] as number));
  }
  negated.mark(values);
}

function isCue(tokens: Tokens, index: number): boolean {
  if (!CUES.has(tokens.hash[index] as number) && !endsInContractedNot(tokens, index)) return false;
  return index + 1 >= tokens.count || !UNDOING.has(tokens.hash[index + 1] as number);
}

function endsInContractedNot(tokens: Tokens, index: number): boolean {
  const { units } = tokens.folded;
  const end = tokens.end[index] as number;
  return (
    end - (tokens.start[index] as number) > 3 &&
    units[end - 1] === 0x74 &&
    units[end - 2] === 0x27 &&
    units[end - 3] === 0x6e
  );
}

/** Someone who speaks for the police, a cue, and a verb of saying; or the same in the passive. */
function isRefusalToSay(tokens: Tokens, cue: number): boolean {
  const sentence = tokens.sentence[cue];
  let verb = -1;
  for (let at = cue + 1; at < tokens.count && at <= cue + 3 && tokens.sentence[at] === sentence; at++)
    if (SAYING.has(tokens.hash[at] as number)) verb = at;
  if (verb === -1) return false;
  if (BEING.has(tokens.hash[verb - 1] as number)) return true;
  for (let at = cue; at >= 0 && at >= cue - 3 && tokens.sentence[at] === sentence; at--)
    if (SPEAKERS.has(tokens.hash[at] as number)) return true;
  return false;
}
