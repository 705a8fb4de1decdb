import type { CharSet } from "./char-set.ts";
import { PatternError } from "./error.ts";
import type { PatternNode } from "./read-pattern.ts";

/** One state of the non-deterministic automaton: free moves, or one move on a set. */
export interface NfaState {
  free: number[];
  set: CharSet | null;
  to: number;
}

/** A non-deterministic automaton with one start and one accepting state. */
export interface Nfa {
  states: NfaState[];
  start: number;
  accept: number;
}

/** Nested counts multiply; above this a pattern is refused before any table is built. */
const MAX_NFA_STATES = 8_000;

/**
 * Builds the automaton of a parsed pattern (Thompson's construction; counts are written out).
 *
 * @throws PatternError when the counts multiply into too many states.
 */
export function buildNfa(node: PatternNode): Nfa {
  const states: NfaState[] = [];
  const start = addState(states);
  const accept = link(states, node, start);
  return { states, start, accept };
}

/** Adds `node` after state `from` and returns the state where it ends. */
function link(states: NfaState[], node: PatternNode, from: number): number {
  switch (node.kind) {
    case "set": {
      const to = addState(states);
      const entry = addState(states);
      (states[entry] as NfaState).set = node.set;
      (states[entry] as NfaState).to = to;
      addFree(states, from, entry);
      return to;
    }
    case "sequence":
      return node.of.reduce((at, part) => link(states, part, at), from);
    case "choice": {
      const end = addState(states);
      for (const branch of node.of) addFree(states, link(states, branch, from), end);
      return end;
    }
    case "repeat":
      return linkRepeat(states, node, from);
  }
}

function linkRepeat(
  states: NfaState[],
  node: Extract<PatternNode, { kind: "repeat" }>,
  from: number,
): number {
  let at = from;
  for (let count = 0; count < node.min; count++) at = link(states, node.of, at);
  if (node.max === null) {
    const loop = addState(states);
    addFree(states, at, loop);
    addFree(states, link(states, node.of, loop), loop);
    return loop;
  }
  const end = addState(states);
  addFree(states, at, end);
  for (let count = node.min; count < node.max; count++) {
    // A state of its own in between: otherwise a later branch could loop back into this one.
    const entry = addState(states);
    addFree(states, at, entry);
    at = link(states, node.of, entry);
    addFree(states, at, end);
  }
  return end;
}

function addState(states: NfaState[]): number {
  if (states.length >= MAX_NFA_STATES)
    throw new PatternError(
      "The pattern is too large.",
      "Lower its counts or split it into several patterns.",
      0,
    );
  states.push({ free: [], set: null, to: -1 });
  return states.length - 1;
}

function addFree(states: NfaState[], from: number, to: number): void {
  (states[from] as NfaState).free.push(to);
}
