import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength, hasCue } from "./cues.ts";
import type { Sentence } from "./parts.ts";
import { Ranges } from "./scope.ts";

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
 * Marks what of a sentence is only thought of: conditions ("if you see X", up to the next part), what would follow for
 * others, imagined cases, and whole sentences about drills, scenarios and role play. "As if" and "worst-case
 * scenario" open nothing; what the writer would or will do under a condition is not marked: that is a plan
 * or a threat.
 */
export function readHypothesis(tokens: Tokens, sentence: Sentence, values: Uint8Array): void {
  const { first, next } = sentence;
  const marks = new Ranges(sentence);
  let sides: Sides | null = null;
  for (let index = first; index < next; index++) {
    const real = cueLength(REAL, tokens, index, next);
    if (real > 0) {
      index += real - 1;
      continue;
    }
    const imagined = cueLength(IMAGINED, tokens, index, next);
    const condition = imagined > 0 ? 0 : cueLength(CONDITION, tokens, index, next);
    if (cueLength(STAGED, tokens, index, next) > 0 && !isReal(tokens, sentence, index)) {
      marks.add(first, next);
    } else if (imagined > 0 || (condition > 0 && !isCompared(tokens, sentence, index))) {
      sides ??= readSides(tokens, sentence);
      markCondition(sentence, sides, marks, index, imagined > 0 ? imagined : condition);
    }
  }
  marks.mark(values);
}

/** What a sentence holds, asked of its tokens by their place in it. Counts are of the tokens before each. */
interface Sides {
  /** The next token, itself included, that says who acts; the sentence's length if none does. */
  actingNext: Int32Array;
  firstPerson: Int32Array;
  would: Int32Array;
}

/** Read once for a sentence, so that many conditions in it cost no more than one. */
function readSides({ hash }: Tokens, { first, next }: Sentence): Sides {
  const length = next - first;
  const firstPerson = new Int32Array(length + 1);
  const would = new Int32Array(length + 1);
  const actingNext = new Int32Array(length + 1).fill(length);
  for (let at = 0; at < length; at++) {
    const word = hash[first + at] as number;
    firstPerson[at + 1] = (firstPerson[at] as number) + (FIRST_PERSON.has(word) ? 1 : 0);
    would[at + 1] = (would[at] as number) + (WOULD.has(word) ? 1 : 0);
  }
  for (let at = length - 1; at >= 0; at--)
    actingNext[at] = ACTING.has(hash[first + at] as number) ? at : (actingNext[at + 1] as number);
  return { actingNext, firstPerson, would };
}

/** "Worst-case scenario", "this is not a drill": the cue is the end of one that means something else. */
function isReal(tokens: Tokens, { first, next }: Sentence, cue: number): boolean {
  return hasCue(REAL, tokens, Math.max(first, cue - 3), cue, next);
}

function isCompared({ hash }: Tokens, { first, next }: Sentence, cue: number): boolean {
  const isAfter = cue > first && COMPARING.has(hash[cue - 1] as number);
  return isAfter || (cue + 1 < next && ONLY.has(hash[cue + 1] as number));
}

/** A condition ends with its part, or where somebody acts: "if I find him I'll ...". */
function markCondition(
  { first, next, partNext }: Sentence,
  sides: Sides,
  marks: Ranges,
  cue: number,
  length: number,
): void {
  const from = cue + length;
  const acting = first + (sides.actingNext[from - first] as number);
  const to = Math.min(partNext[from - 1] as number, acting);
  marks.add(from, to);
  if (saysWhatOthersWouldDo(sides, to - first, next - first)) marks.add(to, next);
  if (saysWhatOthersWouldDo(sides, 0, cue - first)) marks.add(first, cue);
}

/** Whether a side of the sentence says what would follow, and not for the writer. */
function saysWhatOthersWouldDo({ firstPerson, would }: Sides, from: number, to: number): boolean {
  return from < to && firstPerson[from] === firstPerson[to] && would[from] !== would[to];
}

const ACTING = createWordSet("i'll we'll i'd we'd he'll she'll they'll you'll gonna");
