import { OUTSIDE_ASCII } from "../../engine/pattern/symbols.ts";
import type { PatternNode } from "./read-pattern.ts";

/** How long a piece of a match is, in folded units; `most` may be infinite. */
interface Length {
  least: number;
  most: number;
}

/** A piece of text that every match holds, and how much stands before it. */
export interface Literal {
  text: string;
  before: Length;
}

/** What is known of the text of a part: all of it, or the longest piece that every match holds. */
interface Known {
  whole: string | null;
  longest: Literal;
  length: Length;
}

const NOWHERE: Length = { least: 0, most: 0 };
const NOTHING: Literal = { text: "", before: NOWHERE };

/** The longest piece of folded text that every match of a pattern holds; empty if there is none. */
export function requiredLiteral(node: PatternNode): Literal {
  return readKnown(node).longest;
}

function readKnown(node: PatternNode): Known {
  switch (node.kind) {
    case "set": {
      const symbol = node.set.indexOf(1);
      const isOne = symbol !== -1 && symbol !== OUTSIDE_ASCII && node.set.lastIndexOf(1) === symbol;
      return isOne ? toWhole(String.fromCharCode(symbol)) : toUnknown({ least: 1, most: 1 });
    }
    case "sequence":
      return readSequence(node.of);
    case "choice": {
      const lengths = node.of.map((part) => readKnown(part).length);
      return toUnknown({
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      });
    }
    case "repeat":
      return readRepeat(node);
  }
}

function readRepeat({ of, min, max }: Extract<PatternNode, { kind: "repeat" }>): Known {
  const { whole, longest, length } = readKnown(of);
  const times = max ?? Number.POSITIVE_INFINITY;
  // Nothing, however often, is nothing.
  const repeated = { least: length.least * min, most: length.most === 0 ? 0 : length.most * times };
  if (min === 0) return toUnknown(repeated);
  if (whole === null) return { whole: null, longest, length: repeated };
  const text = whole.repeat(min);
  return min === max ? toWhole(text) : { whole: null, longest: { text, before: NOWHERE }, length: repeated };
}

function readSequence(parts: readonly PatternNode[]): Known {
  let longest = NOTHING;
  let run = NOTHING;
  let length = NOWHERE;
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
    length = add(length, known.length);
  }
  return isWhole ? toWhole(run.text) : { whole: null, longest: longer(longest, run), length };
}

function toWhole(text: string): Known {
  return {
    whole: text,
    longest: { text, before: NOWHERE },
    length: { least: text.length, most: text.length },
  };
}

function toUnknown(length: Length): Known {
  return { whole: null, longest: NOTHING, length };
}

function add(one: Length, other: Length): Length {
  return { least: one.least + other.least, most: one.most + other.most };
}

function longer(one: Literal, other: Literal): Literal {
  return other.text.length > one.text.length ? other : one;
}
