import { OUTSIDE_ASCII } from "../../engine/pattern/symbols.ts";
import { type CharSet, ESCAPED_SETS } from "./char-set.ts";
import type { PatternNode } from "./read-pattern.ts";

/** How long a piece of a match is, in folded units; `most` may be infinite. */
interface Length {
  least: number;
  most: number;
}

/** A piece of text that every match holds, and how much stands before it. */
interface Literal {
  text: string;
  before: Length;
}

/** What every match of a pattern holds. */
export interface Required {
  /** The longest piece of folded text; empty if there is none. */
  longest: Literal;
  /** How much stands before some digit; `null` if a match may be without. */
  digit: Length | null;
}

/** What is known of the text of a part; `whole` where it is always the same. */
interface Known extends Required {
  whole: string | null;
  length: Length;
}

const NOWHERE: Length = { least: 0, most: 0 };
const NOTHING: Literal = { text: "", before: NOWHERE };

/** What every match of a pattern holds. */
export function findRequired(node: PatternNode): Required {
  return readKnown(node);
}

function readKnown(node: PatternNode): Known {
  switch (node.kind) {
    case "set":
      return readSet(node.set);
    case "sequence":
      return readSequence(node.of);
    case "choice":
      return readChoice(node.of.map(readKnown));
    case "repeat":
      return readRepeat(node);
  }
}

function readSet(set: CharSet): Known {
  const symbol = set.indexOf(1);
  const isOne = symbol !== -1 && symbol !== OUTSIDE_ASCII && set.lastIndexOf(1) === symbol;
  const length = { least: 1, most: 1 };
  const isDigit = set.every((member, at) => member === 0 || ESCAPED_SETS.digit[at] === 1);
  const digit = isDigit ? NOWHERE : null;
  if (!isOne) return { whole: null, longest: NOTHING, digit, length };
  const text = String.fromCharCode(symbol);
  return { whole: text, longest: { text, before: NOWHERE }, digit, length };
}

function readSequence(parts: readonly PatternNode[]): Known {
  let longest = NOTHING;
  let run = NOTHING;
  let length = NOWHERE;
  let digit: Length | null = null;
  let isWhole = true;
  for (const part of parts) {
    const known = readKnown(part);
    if (known.whole === null) {
      isWhole = false;
      const { text, before } = known.longest;
      longest = longer(longest, longer(run, { text, before: add(length, before) }));
      run = NOTHING;
    } else {
      run = { text: run.text + known.whole, before: run.text === "" ? length : run.before };
    }
    if (known.digit !== null) digit ??= add(length, known.digit);
    length = add(length, known.length);
  }
  return { whole: isWhole ? run.text : null, longest: longer(longest, run), digit, length };
}

/** What all branches hold. */
function readChoice(branches: readonly Known[]): Known {
  const digits = branches.map(({ digit }) => digit);
  return {
    whole: null,
    longest: branches.map(({ longest }) => longest).reduce(findCommon),
    digit: digits.every((digit) => digit !== null) ? digits.reduce(unite) : null,
    length: branches.map(({ length }) => length).reduce(unite),
  };
}

function readRepeat({ of, min, max }: Extract<PatternNode, { kind: "repeat" }>): Known {
  const { whole, longest, digit, length } = readKnown(of);
  const times = max ?? Number.POSITIVE_INFINITY;
  // Nothing, however often, is nothing.
  const repeated = { least: length.least * min, most: length.most === 0 ? 0 : length.most * times };
  if (min === 0) return { whole: null, longest: NOTHING, digit: null, length: repeated };
  if (whole === null) return { whole: null, longest, digit, length: repeated };
  const text = whole.repeat(min);
  return { whole: min === max ? text : null, longest: { text, before: NOWHERE }, digit, length: repeated };
}

/** The longest piece that two literals share. */
function findCommon(one: Literal, other: Literal): Literal {
  let common = NOTHING;
  for (let from = 0; from < one.text.length; from++) {
    for (let to = from + common.text.length + 1; to <= one.text.length; to++) {
      const text = one.text.slice(from, to);
      const at = other.text.indexOf(text);
      if (at === -1) break;
      common = { text, before: unite(shift(one.before, from), shift(other.before, at)) };
    }
  }
  return common;
}

function shift({ least, most }: Length, by: number): Length {
  return { least: least + by, most: most + by };
}

function unite(one: Length, other: Length): Length {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}

function add(one: Length, other: Length): Length {
  return { least: one.least + other.least, most: one.most + other.most };
}

function longer(one: Literal, other: Literal): Literal {
  return other.text.length > one.text.length ? other : one;
}
