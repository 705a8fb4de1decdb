import { ANY_BUT_NEWLINE, type CharSet, charSetOf } from "./charset.ts";
import { type Cursor, takeSign } from "./cursor.ts";
import { PatternError } from "./error.ts";
import { foldLiteral, parseClass, parseEscape } from "./parse-class.ts";

/** A parsed pattern. `max` of `null` is "as long as the match-length cap allows". */
export type PatternNode =
  | { kind: "set"; set: CharSet }
  | { kind: "sequence"; of: PatternNode[] }
  | { kind: "choice"; of: PatternNode[] }
  | { kind: "repeat"; of: PatternNode; min: number; max: number | null };

/** Largest count in `{m,n}`. Larger ones make tables that no phrase needs. */
const MAX_REPEAT = 40;
const MAX_DEPTH = 60;

/** A parsed pattern with the word edges asked for at its two ends. */
export interface ParsedPattern {
  node: PatternNode;
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/**
 * Parses the pattern language: literals, `.`, classes, `\d \w \s`, groups, `|`, `? * + {m,n}` and `\b` at
 * the two ends. Letters are lower-cased and folded, because patterns run on folded text.
 *
 * @throws PatternError for anything outside the subset.
 */
export function parsePattern(source: string): ParsedPattern {
  const parser: Parser = { source, at: 0, depth: 0, edges: [] };
  if (source.trim() === "") throw new PatternError("The pattern is empty.", "Write what it should find.", 0);
  const branches = parseTopLevel(parser);
  const first = parser.edges[0] as Edges;
  for (const edges of parser.edges) {
    if (edges.before !== first.before || edges.after !== first.after)
      throw new PatternError(
        "`\\b` applies to one alternative only.",
        "Put the alternatives into a group: `\\b(?:one|two)\\b`.",
        edges.offset,
      );
  }
  return { node: choiceOf(branches), edgeBefore: first.before, edgeAfter: first.after };
}

interface Edges {
  before: boolean;
  after: boolean;
  offset: number;
}

interface Parser extends Cursor {
  depth: number;
  edges: Edges[];
}

/** Alternatives outside of any group: the only place where word edges may stand. */
function parseTopLevel(parser: Parser): PatternNode[] {
  const branches: PatternNode[] = [];
  for (;;) {
    const edges = { before: takeEdge(parser), after: false, offset: parser.at };
    branches.push(parseSequence(parser, edges));
    parser.edges.push(edges);
    if (!takeSign(parser, "|")) break;
  }
  if (parser.at < parser.source.length)
    throw new PatternError("There is a `)` without its `(`.", "Remove it or write `\\)`.", parser.at);
  return branches;
}

function parseChoice(parser: Parser): PatternNode {
  const branches = [parseSequence(parser, null)];
  while (takeSign(parser, "|")) branches.push(parseSequence(parser, null));
  return choiceOf(branches);
}

/** `edges` is where a closing `\b` may be noted; `null` inside groups. */
function parseSequence(parser: Parser, edges: Edges | null): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    const char = parser.source[parser.at];
    if (char === undefined || char === "|" || char === ")") break;
    if (parser.source.startsWith("\\b", parser.at)) {
      takeClosingEdge(parser, edges);
      break;
    }
    parts.push(parseRepeat(parser, parseAtom(parser)));
  }
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", of: parts };
}

function takeEdge(parser: Parser): boolean {
  if (!parser.source.startsWith("\\b", parser.at)) return false;
  parser.at += 2;
  return true;
}

function takeClosingEdge(parser: Parser, edges: Edges | null): void {
  const offset = parser.at;
  parser.at += 2;
  const next = parser.source[parser.at];
  if (edges === null || !(next === undefined || next === "|"))
    throw new PatternError(
      "`\\b` stands inside the pattern.",
      "Use `\\b` only at the start and end.",
      offset,
    );
  edges.after = true;
}

function parseAtom(parser: Parser): PatternNode {
  const offset = parser.at;
  const char = String.fromCodePoint(parser.source.codePointAt(offset) as number);
  parser.at += char.length;
  switch (char) {
    case "(":
      return parseGroup(parser, offset);
    case "[":
      return { kind: "set", set: parseClass(parser, offset) };
    case ".":
      return { kind: "set", set: ANY_BUT_NEWLINE };
    case "\\":
      return { kind: "set", set: parseEscape(parser, offset) };
    case "^":
    case "$":
      throw new PatternError(
        `\`${char}\` is not supported.`,
        `Remove it, or write \`\\${char}\` for the sign itself.`,
        offset,
      );
    case "*":
    case "+":
    case "?":
    case "{":
      throw new PatternError(
        `\`${char}\` has nothing to repeat.`,
        `Write \`\\${char}\` for the sign itself.`,
        offset,
      );
    default:
      return literal(char, offset);
  }
}

function parseGroup(parser: Parser, offset: number): PatternNode {
  if (takeSign(parser, "?") && !takeSign(parser, ":"))
    throw new PatternError(
      "Look-around and named groups are not supported.",
      "Use `near`, `not` or a plain group.",
      offset,
    );
  if (++parser.depth > MAX_DEPTH)
    throw new PatternError("Groups are nested too deeply.", "Split the pattern into several.", offset);
  const inner = parseChoice(parser);
  parser.depth--;
  if (!takeSign(parser, ")"))
    throw new PatternError("A `(` is never closed.", "Add `)` or write `\\(`.", offset);
  return inner;
}

function parseRepeat(parser: Parser, atom: PatternNode): PatternNode {
  const offset = parser.at;
  const bounds = takeQuantifier(parser);
  if (bounds === null) return atom;
  const next = parser.source[parser.at];
  if (next === "?" || next === "+" || next === "*" || next === "{")
    throw new PatternError(
      "Two repeats follow one another.",
      "Keep one; a match is always the longest.",
      parser.at,
    );
  if (bounds.max !== null && bounds.max < bounds.min)
    throw new PatternError(
      "The counts of a repeat are the wrong way round.",
      "Write the smaller first: `{2,5}`.",
      offset,
    );
  if (bounds.min > MAX_REPEAT || (bounds.max ?? 0) > MAX_REPEAT)
    throw new PatternError(
      `A repeat counts above ${MAX_REPEAT}.`,
      "Use `*` or `+`: they stop at 300 characters.",
      offset,
    );
  return { kind: "repeat", of: atom, ...bounds };
}

function takeQuantifier(parser: Parser): { min: number; max: number | null } | null {
  if (takeSign(parser, "?")) return { min: 0, max: 1 };
  if (takeSign(parser, "*")) return { min: 0, max: null };
  if (takeSign(parser, "+")) return { min: 1, max: null };
  if (parser.source[parser.at] !== "{") return null;
  const counts = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (counts === null)
    throw new PatternError(
      "A `{` does not start a repeat.",
      "Write `{2,5}`, or `\\{` for the sign itself.",
      parser.at,
    );
  parser.at += counts[0].length;
  const min = Number(counts[1]);
  if (counts[2] === undefined) return { min, max: min };
  return { min, max: counts[3] === undefined ? null : Number(counts[3]) };
}

function literal(char: string, offset: number): PatternNode {
  const sets: PatternNode[] = [...foldLiteral(char, offset)].map((unit) => ({
    kind: "set",
    set: charSetOf(unit),
  }));
  return sets.length === 1 ? (sets[0] as PatternNode) : { kind: "sequence", of: sets };
}

function choiceOf(branches: PatternNode[]): PatternNode {
  return branches.length === 1 ? (branches[0] as PatternNode) : { kind: "choice", of: branches };
}
