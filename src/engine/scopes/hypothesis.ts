import { createWordSet, type WordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { createCues, cueLength, hasCue } from "./cues.ts";
import { Marks, type Parts } from "./parts.ts";

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
export function findHypotheticalTokens(tokens: Tokens, parts: Parts): Uint8Array {
  const marks = new Marks(tokens);
  const acting = countWords(tokens, ACTING);
  const sides: Sides = {
    parts,
    actingNext: readNext(tokens, acting),
    firstPerson: countWords(tokens, FIRST_PERSON),
    would: countWords(tokens, WOULD),
  };
  for (let index = 0; index < tokens.count; index++) {
    const real = cueLength(REAL, tokens, index);
    if (real > 0) {
      index += real - 1;
      continue;
    }
    const imagined = cueLength(IMAGINED, tokens, index);
    const condition = imagined > 0 ? 0 : cueLength(CONDITION, tokens, index);
    if (cueLength(STAGED, tokens, index) > 0 && !isReal(tokens, index))
      marks.add(parts.sentenceFirst[index] as number, parts.sentenceNext[index] as number);
    else if (imagined > 0) markCondition(sides, marks, index, imagined);
    else if (condition > 0 && !isCompared(tokens, index)) markCondition(sides, marks, index, condition);
  }
  return marks.toArray();
}

/** What the two sides of a condition hold; counts are of the tokens before each. */
interface Sides {
  parts: Parts;
  /** The next token that says who acts; the number of tokens if none does. */
  actingNext: Int32Array;
  firstPerson: Int32Array;
  would: Int32Array;
}

function countWords({ hash, count }: Tokens, words: WordSet): Int32Array {
  const counts = new Int32Array(count + 1);
  for (let at = 0; at < count; at++)
    counts[at + 1] = (counts[at] as number) + (words.has(hash[at] as number) ? 1 : 0);
  return counts;
}

/** Of each token, the next one, itself included, that was counted. */
function readNext({ count }: Tokens, counts: Int32Array): Int32Array {
  const next = new Int32Array(count + 1).fill(count);
  for (let at = count - 1; at >= 0; at--)
    next[at] = counts[at + 1] === counts[at] ? (next[at + 1] as number) : at;
  return next;
}

/** "Worst-case scenario", "this is not a drill": the cue is the end of one that means something else. */
function isReal(tokens: Tokens, cue: number): boolean {
  return hasCue(REAL, tokens, cue - 3, cue);
}

function isCompared({ hash, count }: Tokens, cue: number): boolean {
  const isAfter = cue > 0 && COMPARING.has(hash[cue - 1] as number);
  return isAfter || (cue + 1 < count && ONLY.has(hash[cue + 1] as number));
}

/** A condition ends with its part, or where somebody acts: "if I find him I'll ...". */
function markCondition(sides: Sides, marks: Marks, cue: number, length: number): void {
  const { parts, actingNext } = sides;
  const from = cue + length;
  const part = parts.partNext[from - 1] as number;
  const to = Math.min(part, actingNext[from] as number);
  marks.add(from, to);
  markConsequence(sides, marks, to, parts.sentenceNext[cue] as number);
  markConsequence(sides, marks, parts.sentenceFirst[cue] as number, cue);
}

/** The other side of the sentence, when it says what somebody else would do. */
function markConsequence({ firstPerson, would }: Sides, marks: Marks, from: number, to: number): void {
  if (from < to && firstPerson[from] === firstPerson[to] && would[from] !== would[to]) marks.add(from, to);
}

const ACTING = createWordSet("i'll we'll i'd we'd he'll she'll they'll you'll gonna");
