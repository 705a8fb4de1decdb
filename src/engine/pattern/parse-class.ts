import { foldTerm } from "../fold.ts";
import { addAll, type CharSet, charSetOf, complement, ESCAPED_SETS, SYMBOLS } from "./charset.ts";
import { type Cursor, takeSign } from "./cursor.ts";
import { PatternError } from "./error.ts";

const PUNCTUATION = /^[!-/:-@[-`{-~ ]$/;

/** One escape outside or inside of a class; the cursor stands after the backslash. */
export function parseEscape(cursor: Cursor, offset: number): CharSet {
  const char = cursor.source[cursor.at++];
  if (char === undefined)
    throw new PatternError("The pattern ends in a backslash.", "Write `\\\\` for the sign itself.", offset);
  const set = ESCAPED_SETS[char];
  if (set !== undefined) return set;
  if (char === "n") return charSetOf("\n");
  if (char === "t") return charSetOf(" ");
  if (PUNCTUATION.test(char)) return charSetOf(char);
  if (/[1-9]/.test(char))
    throw new PatternError("Back-references are not supported.", "Write the repeated part out.", offset);
  if (char === "b")
    throw new PatternError(
      "`\\b` stands inside the pattern.",
      "Use `\\b` only at the start and end.",
      offset,
    );
  throw new PatternError(
    `\`\\${char}\` is not supported.`,
    "Use `\\d`, `\\w`, `\\s` or the character itself.",
    offset,
  );
}

/** A class; the cursor stands after the `[`. */
export function parseClass(cursor: Cursor, offset: number): CharSet {
  const negated = takeSign(cursor, "^");
  const set: CharSet = new Uint8Array(SYMBOLS);
  let isEmpty = true;
  while (!takeSign(cursor, "]")) {
    if (cursor.at >= cursor.source.length)
      throw new PatternError("A `[` is never closed.", "Add `]` or write `\\[`.", offset);
    addAll(set, parseClassPart(cursor));
    isEmpty = false;
  }
  if (isEmpty) throw new PatternError("A class is empty.", "List its characters: `[abc]`.", offset);
  return negated ? complement(set) : set;
}

function parseClassPart(cursor: Cursor): CharSet {
  const offset = cursor.at;
  const from = parseClassChar(cursor);
  const isRange =
    cursor.source[cursor.at] === "-" &&
    cursor.source[cursor.at + 1] !== "]" &&
    cursor.at + 1 < cursor.source.length;
  if (!isRange) return from.set;
  cursor.at++;
  const to = parseClassChar(cursor);
  if (from.char === null || to.char === null)
    throw new PatternError(
      "A range needs a single character on both sides.",
      "Write `\\-` for the sign itself.",
      offset,
    );
  if (from.char > to.char)
    throw new PatternError("A range is the wrong way round.", "Write the lower end first: `[a-z]`.", offset);
  let members = "";
  for (let code = from.char.charCodeAt(0); code <= to.char.charCodeAt(0); code++)
    members += String.fromCharCode(code);
  return charSetOf(members);
}

/** `char` is `null` for a set such as `\d`, which cannot end a range. */
function parseClassChar(cursor: Cursor): { set: CharSet; char: string | null } {
  const offset = cursor.at;
  const char = String.fromCodePoint(cursor.source.codePointAt(offset) as number);
  cursor.at += char.length;
  if (char === "\\") {
    const escaped = cursor.source[cursor.at] ?? "";
    const set = parseEscape(cursor, offset);
    return { set, char: PUNCTUATION.test(escaped) ? escaped : null };
  }
  const folded = foldLiteral(char, offset);
  if (folded.length !== 1)
    throw new PatternError(
      `\`${char}\` is written with several letters.`,
      `Write \`(?:${folded})\` outside of the class.`,
      offset,
    );
  return { set: charSetOf(folded), char: char.charCodeAt(0) < 128 ? char : folded };
}

/**
 * A literal as the folded text will have it.
 *
 * @throws PatternError for a character outside ASCII even after folding.
 */
export function foldLiteral(char: string, offset: number): string {
  if (char.charCodeAt(0) < 128) return char.toLowerCase();
  const folded = /\s/u.test(char) ? " " : foldTerm(char);
  if (folded === "")
    throw new PatternError(
      "The pattern holds an invisible character.",
      "Remove it: the text is read without them.",
      offset,
    );
  for (const unit of folded) {
    if (unit.charCodeAt(0) >= 128)
      throw new PatternError(
        `\`${char}\` cannot stand in a pattern.`,
        "Use `.` for it, or write it as a term in a list.",
        offset,
      );
  }
  return folded;
}
