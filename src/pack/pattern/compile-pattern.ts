import type { CompiledPattern } from "../../engine/types.ts";
import { buildDfa, minimise, otherClassOf } from "./dfa.ts";
import { PatternError } from "./error.ts";
import { buildNfa } from "./nfa.ts";
import { readPattern } from "./read-pattern.ts";
import { findRequired, type Length } from "./required.ts";

/**
 * Compiles a pattern over folded text to a deterministic table, so that running it costs one look-up a
 * character whatever the text. Deterministic: the same source gives the same table.
 *
 * @throws PatternError when the source is outside the pattern language, can match nothing at all, or
 * needs too many states; `offset` points into `source`.
 */
export function compilePattern(source: string): CompiledPattern {
  const parsed = readPattern(source);
  const dfa = minimise(buildDfa(buildNfa(parsed.node)));
  if (dfa.accepting[0] === true)
    throw new PatternError(
      "The pattern can match nothing at all.",
      "Make at least one part of it required.",
      0,
    );
  if (!dfa.accepting.includes(true))
    throw new PatternError("The pattern can never match.", "Check its character classes.", 0);
  const { anchor, sign } = findRequired(parsed.node);
  return {
    source,
    classes: dfa.classes,
    classOf: dfa.classOf.slice(0, 128),
    otherClass: otherClassOf(dfa),
    next: dfa.next,
    accepting: dfa.accepting,
    edgeBefore: parsed.edgeBefore,
    edgeAfter: parsed.edgeAfter,
    anchor: anchor === null ? null : { texts: [...anchor.texts], before: toBounds(anchor.before) },
    sign: sign === null ? null : { signs: sign.texts.join(""), before: toBounds(sign.before) },
  };
}

function toBounds({ least, most }: Length): [number, number | null] {
  return [least, Number.isFinite(most) ? most : null];
}
