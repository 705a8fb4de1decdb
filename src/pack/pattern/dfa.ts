import { OUTSIDE_ASCII, SYMBOLS } from "../../engine/pattern/symbols.ts";
import type { CharSet } from "./char-set.ts";
import { PatternError } from "./error.ts";
import type { Nfa, NfaState } from "./nfa.ts";

/** A complete table: `next[state * classes + class]`, -1 where no match can follow. State 0 is the start. */
export interface Dfa {
  classes: number;
  /** Class of each pattern symbol. */
  classOf: number[];
  next: number[];
  accepting: boolean[];
}

/** Most states of one pattern's automaton. */
export const STATE_LIMIT = 2_000;

/**
 * Turns the automaton into a table by subset construction.
 *
 * @throws PatternError above `STATE_LIMIT` states.
 */
export function buildDfa(nfa: Nfa): Dfa {
  const { classOf, samples } = splitIntoClasses(nfa);
  const classes = samples.length;
  const closures = new Map<string, number>();
  const sets: number[][] = [];
  const next: number[] = [];
  const accepting: boolean[] = [];
  const add = (members: number[]): number => {
    const closed = closeOver(nfa, members);
    const key = closed.join(",");
    const known = closures.get(key);
    if (known !== undefined) return known;
    if (sets.length >= STATE_LIMIT)
      throw new PatternError(
        `The pattern needs more than ${STATE_LIMIT} states.`,
        "Express distance with `near`, lower counts, or split it into several patterns.",
        0,
      );
    closures.set(key, sets.length);
    accepting.push(closed.includes(nfa.accept));
    return sets.push(closed) - 1;
  };
  add([nfa.start]);
  for (let state = 0; state < sets.length; state++) {
    for (let group = 0; group < classes; group++) {
      const moved = move(nfa, sets[state] as number[], samples[group] as number);
      next[state * classes + group] = moved.length === 0 ? -1 : add(moved);
    }
  }
  return { classes, classOf, next, accepting };
}

/** Groups the symbols that no set in the pattern tells apart; `samples` has one symbol of each group. */
function splitIntoClasses(nfa: Nfa): { classOf: number[]; samples: number[] } {
  const sets = [
    ...new Set(nfa.states.map((state) => state.set).filter((set): set is CharSet => set !== null)),
  ];
  const groups = new Map<string, number>();
  const samples: number[] = [];
  const classOf: number[] = [];
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const signature = sets.map((set) => set[symbol]).join("");
    let group = groups.get(signature);
    if (group === undefined) {
      group = samples.push(symbol) - 1;
      groups.set(signature, group);
    }
    classOf[symbol] = group;
  }
  return { classOf, samples };
}

/** States reachable by free moves, ascending; only those that move or accept matter afterwards. */
function closeOver(nfa: Nfa, members: number[]): number[] {
  const seen = new Set(members);
  const stack = [...members];
  while (stack.length > 0) {
    for (const to of (nfa.states[stack.pop() as number] as NfaState).free) {
      if (seen.has(to)) continue;
      seen.add(to);
      stack.push(to);
    }
  }
  return [...seen]
    .filter((id) => (nfa.states[id] as NfaState).set !== null || id === nfa.accept)
    .sort((a, b) => a - b);
}

function move(nfa: Nfa, members: number[], symbol: number): number[] {
  const moved = new Set<number>();
  for (const id of members) {
    const state = nfa.states[id] as NfaState;
    if (state.set?.[symbol] === 1) moved.add(state.to);
  }
  return [...moved];
}

/**
 * The smallest equivalent table (Moore's partition refinement), numbered from the start in the order of
 * first use, so that the same pattern always gives the same bytes.
 */
export function minimise(dfa: Dfa): Dfa {
  const { classes, next, accepting } = dfa;
  const count = accepting.length;
  let blockOf: number[] = accepting.map((accepts) => (accepts ? 1 : 0));
  for (let blocks = 0; ; ) {
    const ids = new Map<string, number>();
    const refined = blockOf.map((block, state) => {
      let key = `${block}`;
      for (let group = 0; group < classes; group++) {
        const to = next[state * classes + group] as number;
        key += `,${to === -1 ? -1 : blockOf[to]}`;
      }
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
      }
      return id;
    });
    blockOf = refined;
    if (ids.size === blocks || ids.size === count) break;
    blocks = ids.size;
  }
  return renumber(dfa, blockOf);
}

function renumber(dfa: Dfa, blockOf: number[]): Dfa {
  const { classes, classOf } = dfa;
  const representative = new Map<number, number>();
  blockOf.forEach((block, state) => {
    if (!representative.has(block)) representative.set(block, state);
  });
  const order = [blockOf[0] as number];
  const numberOf = new Map([[blockOf[0] as number, 0]]);
  const next: number[] = [];
  const accepting: boolean[] = [];
  for (let index = 0; index < order.length; index++) {
    const state = representative.get(order[index] as number) as number;
    accepting.push(dfa.accepting[state] as boolean);
    for (let group = 0; group < classes; group++) {
      const to = dfa.next[state * classes + group] as number;
      if (to === -1) {
        next.push(-1);
        continue;
      }
      const block = blockOf[to] as number;
      let number = numberOf.get(block);
      if (number === undefined) {
        number = order.push(block) - 1;
        numberOf.set(block, number);
      }
      next.push(number);
    }
  }
  return { classes, classOf, next, accepting };
}

/** The class of units outside ASCII. */
export function otherClassOf(dfa: Dfa): number {
  return dfa.classOf[OUTSIDE_ASCII] as number;
}
