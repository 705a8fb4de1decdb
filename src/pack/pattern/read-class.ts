import type { AST } from "@eslint-community/regexpp";
import { SYMBOLS } from "../../engine/pattern/symbols.ts";
import { addAll, type CharSet, charSetOf, complement, ESCAPED_SETS } from "./char-set.ts";
import { PatternError } from "./error.ts";
import { foldCharacter, isPlain } from "./fold-character.ts";

/** The characters of a class. @throws PatternError for what folded text cannot hold, and for an empty class */
export function readClass({ elements, negate, start }: AST.CharacterClass): CharSet {
  if (elements.length === 0)
    throw new PatternError("A class is empty.", "List its characters: `[abc]`.", start);
  const set: CharSet = new Uint8Array(SYMBOLS);
  elements.forEach((element, index) => {
    refuseHalfRange(elements, index);
    addAll(set, readElement(element));
  });
  return negate ? complement(set) : set;
}

/** What `\d`, `\s`, `\w` or one of their opposites stands for. */
export function readEscapedSet(element: AST.CharacterSet): CharSet {
  // Of the other kinds `.` is no escape, and `\p` needs a flag that patterns do not have.
  const set = ESCAPED_SETS[element.kind as keyof typeof ESCAPED_SETS];
  return "negate" in element && element.negate ? complement(set) : set;
}

function readElement(element: AST.CharacterClassElement): CharSet {
  if (element.type === "CharacterClassRange") return readRange(element);
  if (element.type === "CharacterSet") return readEscapedSet(element);
  return charSetOf(readSingle(element as AST.Character));
}

/** `[\d-z]`: the parser takes the sign for itself where one of its sides is a set. */
function refuseHalfRange(elements: readonly AST.CharacterClassElement[], index: number): void {
  const [before, sign, after] = elements.slice(index, index + 3);
  if (before === undefined || after === undefined || sign?.raw !== "-") return;
  if (before.type === "CharacterSet" || after.type === "CharacterSet") throw refuseRange(before.start);
}

function readRange({ min, max, start }: AST.CharacterClassRange): CharSet {
  if (!isPlain(min) || !isPlain(max)) throw refuseRange(start);
  const from = endOfRange(min);
  const to = endOfRange(max);
  if (from > to)
    throw new PatternError("A range is the wrong way round.", "Write the lower end first: `[a-z]`.", start);
  let members = "";
  for (let code = from; code <= to; code++) members += String.fromCharCode(code);
  return charSetOf(members);
}

/** A capital keeps its place among the capitals: `[A-z]` holds the signs between `Z` and `a` too. */
function endOfRange(end: AST.Character): number {
  return end.value < 128 ? end.value : readSingle(end).charCodeAt(0);
}

function refuseRange(offset: number): PatternError {
  return new PatternError(
    "A range needs a single character on both sides.",
    "Write `\\-` for the sign itself.",
    offset,
  );
}

function readSingle(character: AST.Character): string {
  const folded = foldCharacter(character);
  if (folded.length !== 1)
    throw new PatternError(
      `\`${character.raw}\` is written with several letters.`,
      `Write \`(?:${folded})\` outside of the class.`,
      character.start,
    );
  return folded;
}
