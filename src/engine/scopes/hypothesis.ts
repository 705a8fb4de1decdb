import { createWordSet } from "../hash.ts";
import { sentenceEnd, sentenceStart } from "../sentence-range.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength, hasCue } from "./cues.ts";
import { markUntil, startsPart } from "./parts.ts";

/** What makes the whole sentence a practice or a thought. */
const STAGED = createCues(
  "training exercise|training scenario|training drill|in training|during training|live drill|fire drill|safety drill|shooter drill|tabletop|tabletop exercise|full-scale exercise|joint exercise|the exercise|an exercise|this exercise|our drill|this drill|only a drill|just a drill|during a drill|during the drill|role play|role-play|role players|role-players|mock trial|mock crash|mock scene|mock casualty|mock casualties|mock emergency|mock disaster|simulated|simulation|hypothetically|hypothetical|scenario|in theory",
);
/** The same words where they mean something else. */
const REAL = createCues(
  "worst-case scenario|worst case scenario|nightmare scenario|not a drill|no drill|not an exercise|an exercise in|the exercise of",
);
/** What opens an imagined part. */
const IMAGINED = createCues(
  "imagine|suppose you|suppose a|suppose that|suppose someone|supposing|pretend you|pretend that|let's pretend|what if|let's say|picture this|assuming|were to",
);
/** What opens a condition. */
const CONDITION = createCues("if|unless|whether|in case|in the event|should you|should anyone|provided that");
/** Words around an "if" that make it a comparison or a wish: "as if", "if only". */
const COMPARING = createWordSet("as only like");
const ONLY = createWordSet("only");
const WOULD = createWordSet("would could might would've could've wouldn't couldn't");
/** Whoever speaks of what they themselves would do is not imagining. */
const FIRST_PERSON = createWordSet("i we i'd we'd i'll we'll");

/**
 * Marks what is only thought of: conditions ("if you see X", up to the next part), what would follow for
 * others, imagined cases, and whole sentences about drills, scenarios and role play. "As if" and "worst-case
 * scenario" open nothing; what the writer would or will do under a condition is not marked: that is a plan
 * or a threat.
 */
export function findHypotheticalTokens(tokens: Tokens): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) {
    if (cueLength(REAL, tokens, index) > 0) {
      index += cueLength(REAL, tokens, index) - 1;
    } else if (cueLength(STAGED, tokens, index) > 0 && !isReal(tokens, index)) {
      marks.fill(1, sentenceStart(tokens, index), sentenceEnd(tokens, index));
    } else if (cueLength(IMAGINED, tokens, index) > 0) {
      markCondition(tokens, marks, index, cueLength(IMAGINED, tokens, index));
    } else if (cueLength(CONDITION, tokens, index) > 0 && !isCompared(tokens, index)) {
      markCondition(tokens, marks, index, cueLength(CONDITION, tokens, index));
    }
  }
  return marks;
}

/** "Worst-case scenario", "this is not a drill": the cue is the end of one that means something else. */
function isReal(tokens: Tokens, cue: number): boolean {
  return hasCue(REAL, tokens, cue - 3, cue);
}

function isCompared({ hash, count }: Tokens, cue: number): boolean {
  const isAfter = cue > 0 && COMPARING.has(hash[cue - 1] as number);
  return isAfter || (cue + 1 < count && ONLY.has(hash[cue + 1] as number));
}

function markCondition(tokens: Tokens, marks: Uint8Array, cue: number, length: number): void {
  markUntil(tokens, marks, cue + length, endsCondition);
  const end = sentenceEnd(tokens, cue);
  let part = cue + length;
  while (part < end && !endsCondition(tokens, part)) part++;
  if (part < end) markConsequence(tokens, marks, part, end);
  const start = sentenceStart(tokens, cue);
  if (start < cue) markConsequence(tokens, marks, start, cue);
}

/** The other part of the sentence, when it says what somebody else would do. */
function markConsequence(tokens: Tokens, marks: Uint8Array, from: number, to: number): void {
  let isWould = false;
  for (let at = from; at < to; at++) {
    if (FIRST_PERSON.has(tokens.hash[at] as number)) return;
    isWould ||= WOULD.has(tokens.hash[at] as number);
  }
  if (isWould) marks.fill(1, from, to);
}

/** A new part, or somebody who acts: "if I find him I'll ...". */
function endsCondition(tokens: Tokens, at: number): boolean {
  return startsPart(tokens, at) || ACTING.has(tokens.hash[at] as number);
}

const ACTING = createWordSet("i'll we'll i'd we'd he'll she'll they'll you'll gonna");
