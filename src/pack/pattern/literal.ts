import { OUTSIDE_ASCII } from "../../engine/pattern/symbols.ts";
import type { PatternNode } from "./read-pattern.ts";

/** What is known of the text of a part: all of it, or the longest piece that every match holds. */
interface Known {
  whole: string | null;
  longest: string;
}

const NOTHING: Known = { whole: null, longest: "" };

/** The longest piece of folded text that every match of a pattern holds; empty if there is none. */
export function requiredLiteral(node: PatternNode): string {
  return readKnown(node).longest;
}

function readKnown(node: PatternNode): Known {
  switch (node.kind) {
    case "set": {
      const symbol = node.set.indexOf(1);
      const isOne = symbol !== -1 && symbol !== OUTSIDE_ASCII && node.set.lastIndexOf(1) === symbol;
      return isOne ? toWhole(String.fromCharCode(symbol)) : NOTHING;
    }
    case "sequence":
      return readSequence(node.of);
    case "choice":
      return NOTHING;
    case "repeat": {
      if (node.min === 0) return NOTHING;
      const { whole, longest } = readKnown(node.of);
      if (whole !== null && node.min === node.max) return toWhole(whole.repeat(node.min));
      return { whole: null, longest: whole === null ? longest : whole.repeat(node.min) };
    }
  }
}

function readSequence(parts: readonly PatternNode[]): Known {
  let run = "";
  let longest = "";
  let isWhole = true;
  for (const part of parts) {
    const known = readKnown(part);
    if (known.whole === null) {
      isWhole = false;
      longest = longer(longest, longer(run, known.longest));
      run = "";
    } else {
      run += known.whole;
    }
  }
  return isWhole ? toWhole(run) : { whole: null, longest: longer(longest, run) };
}

function toWhole(text: string): Known {
  return { whole: text, longest: text };
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
