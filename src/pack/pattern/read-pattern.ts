import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { ANY_BUT_NEWLINE, type CharSet, charSetOf } from "./char-set.ts";
import { checkSyntax, ECMA_VERSION, refuseGroup } from "./check-syntax.ts";
import { PatternError } from "./error.ts";
import { foldCharacter, refuseCharacter } from "./fold-character.ts";
import { readClass, readEscapedSet } from "./read-class.ts";

/** What a pattern is made of. `max` of `null` is "as long as the match-length cap allows". */
export type PatternNode =
  | { kind: "set"; set: CharSet }
  | { kind: "sequence"; of: PatternNode[] }
  | { kind: "choice"; of: PatternNode[] }
  | { kind: "repeat"; of: PatternNode; min: number; max: number | null };

/** Largest count in `{m,n}`. Larger ones make tables that no phrase needs. */
const MAX_REPEAT = 40;

/** A pattern's parts, with the word edges asked for at its two ends. */
export interface PatternParts {
  node: PatternNode;
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/**
 * Reads a pattern: of JavaScript's regular expressions literals, `.`, classes, `\d \w \s`, groups, `|`,
 * `? * + {m,n}` and `\b` at the two ends. Letters are lower-cased and folded, because patterns run on folded
 * text.
 *
 * @throws PatternError for anything else
 */
export function readPattern(source: string): PatternParts {
  if (source.trim() === "") throw new PatternError("The pattern is empty.", "Write what it should find.", 0);
  refusePairs(source);
  checkSyntax(source);
  const { alternatives } = new RegExpParser({ ecmaVersion: ECMA_VERSION }).parsePattern(source);
  const edges = alternatives.map(readEdges);
  const [first] = edges as [Edges];
  const odd = edges.findIndex(({ before, after }) => before !== first.before || after !== first.after);
  if (odd !== -1)
    throw new PatternError(
      "`\\b` applies to one alternative only.",
      "Put the alternatives into a group: `\\b(?:one|two)\\b`.",
      (alternatives[odd] as AST.Alternative).start,
    );
  return {
    node: choiceOf(edges.map(({ elements }) => readSequence(elements))),
    edgeBefore: first.before,
    edgeAfter: first.after,
  };
}

/** Characters of two units, of which the parser would make two characters. */
function refusePairs(source: string): void {
  const pair = /[\ud800-\udbff][\udc00-\udfff]/.exec(source);
  if (pair !== null) throw refuseCharacter(pair[0], pair.index);
}

interface Edges {
  before: boolean;
  after: boolean;
  /** What stands between the edges. */
  elements: AST.Element[];
}

function readEdges({ elements }: AST.Alternative): Edges {
  const before = isWordEdge(elements[0]);
  const rest = before ? elements.slice(1) : elements;
  const after = isWordEdge(rest.at(-1));
  return { before, after, elements: after ? rest.slice(0, -1) : rest };
}

function isWordEdge(element: AST.Element | undefined): boolean {
  return element?.type === "Assertion" && element.kind === "word" && !element.negate;
}

function readChoice(alternatives: readonly AST.Alternative[]): PatternNode {
  return choiceOf(alternatives.map(({ elements }) => readSequence(elements)));
}

function choiceOf(branches: PatternNode[]): PatternNode {
  return branches.length === 1 ? (branches[0] as PatternNode) : { kind: "choice", of: branches };
}

function readSequence(elements: readonly AST.Element[]): PatternNode {
  const parts = elements.map(readElement);
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", of: parts };
}

function readElement(element: AST.Element): PatternNode {
  switch (element.type) {
    case "Quantifier":
      return readRepeat(element);
    case "Group":
      if (element.modifiers !== null) throw refuseGroup(element.start);
      return readChoice(element.alternatives);
    case "CapturingGroup":
      if (element.name !== null) throw refuseGroup(element.start);
      return readChoice(element.alternatives);
    case "Character":
      return readCharacter(element);
    case "CharacterClass":
      return { kind: "set", set: readClass(element) };
    case "CharacterSet":
      return { kind: "set", set: element.kind === "any" ? ANY_BUT_NEWLINE : readEscapedSet(element) };
    case "Assertion":
      throw refuseAssertion(element);
    default:
      throw new PatternError(
        "Back-references are not supported.",
        "Write the repeated part out.",
        element.start,
      );
  }
}

function refuseAssertion({ kind, raw, start }: AST.Assertion): PatternError {
  if (kind !== "word")
    return new PatternError(
      `\`${raw}\` is not supported.`,
      `Remove it, or write \`\\${raw}\` for the sign itself.`,
      start,
    );
  return new PatternError(
    `\`${raw}\` stands inside the pattern.`,
    "Use `\\b` only at the start and end.",
    start,
  );
}

function readRepeat({ element, min, max, greedy, end }: AST.Quantifier): PatternNode {
  if (!greedy)
    throw new PatternError(
      "Two repeats follow one another.",
      "Keep one; a match is always the longest.",
      end - 1,
    );
  const isEndless = max === Number.POSITIVE_INFINITY;
  if (min > MAX_REPEAT || (!isEndless && max > MAX_REPEAT))
    throw new PatternError(
      `A repeat counts above ${MAX_REPEAT}.`,
      "Use `*` or `+`: they stop at 300 characters.",
      element.end,
    );
  return { kind: "repeat", of: readElement(element), min, max: isEndless ? null : max };
}

/** A character as folded text has it, which may be several: `ß` is `ss`. */
function readCharacter(character: AST.Character): PatternNode {
  if (character.raw === "{")
    throw new PatternError(
      "A `{` does not start a repeat.",
      "Write `{2,5}`, or `\\{` for the sign itself.",
      character.start,
    );
  const parts: PatternNode[] = [...foldCharacter(character)].map((unit) => ({
    kind: "set",
    set: charSetOf(unit),
  }));
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", of: parts };
}
