import type { TermHits } from "../lexicon.ts";
import type { Tokens } from "../token-buffer.ts";
import { GAP } from "./atoms.ts";
import {
  type HardenedTables,
  NEEDS_LEET,
  nextState,
  OUTPUTS,
  STATE_WORDS,
  VARIANT_WORDS,
} from "./automaton.ts";
import { createChunks, readChunks } from "./chunks.ts";
import { drawSkeleton } from "./draw-skeleton.ts";
import { findMasked, pushRange } from "./find-masked.ts";
import {
  createSkeleton,
  DIGIT_LETTER,
  DISGUISED,
  ENDS,
  JOINED,
  PLAIN_LETTER,
  type Skeleton,
  STARTS,
  STOP,
} from "./skeleton.ts";

/** Longest term of which at most one letter may be a digit: "A55" is a plate sooner than a word. */
const SHORT_TERM = 3;
/** How often a letter has to be repeated to count as drawn out. */
const DRAWN_OUT = 3;

const chunks = createChunks();
const scratch = createSkeleton();

/**
 * Finds disguised terms of hardened lists and adds them to the hits: written with digits or signs for
 * letters, with letters drawn out, set apart, masked or replaced by pictures. Plain ones are the lexicon's.
 * A term stands by itself: "assassin" holds no "ass". Does nothing in a text without any sign of disguise.
 */
export function findHardened(tables: HardenedTables, tokens: Tokens, hits: TermHits): void {
  if (!readChunks(tokens, chunks)) return;
  const skeleton = drawSkeleton(tokens, chunks, scratch);
  const { masked } = skeleton;
  for (let at = 0; at < masked.length; at += 2)
    findMasked(tables, tokens, masked[at] as number, masked[at + 1] as number, hits);
  const { hardenedStates, hardenedOutputs, hardenedVariants } = tables;
  let state = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const letter = skeleton.letter[at] as number;
    if (letter === STOP) {
      state = 0;
      continue;
    }
    state = nextState(tables, state, letter);
    const outputs = hardenedStates[state * STATE_WORDS + OUTPUTS] as number;
    if (outputs === 0 || ((skeleton.flags[at] as number) & ENDS) === 0) continue;
    const end = Math.min(hardenedOutputs.length - 1, outputs + (hardenedOutputs[outputs] as number));
    for (let output = outputs + 1; output <= end; output++) {
      const variant = (hardenedOutputs[output] as number) * VARIANT_WORDS;
      const length = hardenedVariants[variant + 1] as number;
      const first = at - length + 1;
      if (!isDisguisedTerm(tables, variant, skeleton, first)) continue;
      const list = hardenedVariants[variant + 2] as number;
      pushRange(hits, tokens, list, skeleton.start[first] as number, skeleton.end[at] as number);
    }
  }
}

/** Whether the letters from `first` on are the variant, as a word, and not plainly written. */
function isDisguisedTerm(
  { hardenedLetters, hardenedVariants }: HardenedTables,
  variant: number,
  { letter, flags, count }: Skeleton,
  first: number,
): boolean {
  if (((flags[first] as number) & STARTS) === 0) return false;
  const place = hardenedVariants[variant] as number;
  const length = hardenedVariants[variant + 1] as number;
  let letters = 0;
  let plain = 0;
  let digits = 0;
  let repeated = 0;
  let isDrawnOut = false;
  let isDisguised = false;
  for (let index = 0; index < length; index++) {
    const at = first + index;
    if (letter[at] === GAP) continue;
    const own = flags[at] as number;
    const times = hardenedLetters[place + 2 * index + 1] as number;
    const found = count[at] as number;
    if (found < times) return false;
    if ((hardenedLetters[place + 2 * index] as number) >= NEEDS_LEET && (own & DISGUISED) === 0) return false;
    letters++;
    if ((own & PLAIN_LETTER) !== 0) plain++;
    if ((own & DIGIT_LETTER) !== 0) digits += found;
    if (found > times) {
      repeated++;
      isDrawnOut ||= found >= DRAWN_OUT;
    }
    isDisguised ||= (own & DISGUISED) !== 0 || (index > 0 && (own & JOINED) !== 0);
  }
  if (repeated > 0 && !isDrawnOut && repeated * 2 < letters) return false;
  if (digits > 1 && letters <= SHORT_TERM) return false;
  return (isDisguised || repeated > 0) && plain * 3 >= letters;
}
