import type { AST } from "@eslint-community/regexpp";
import { foldTerm } from "../../engine/fold.ts";
import { PatternError } from "./error.ts";

const PUNCTUATION = /^[!-/:-@[-`{-~ ]$/;

/**
 * A character of a pattern as folded text has it: one or more ASCII characters.
 *
 * @throws PatternError for an escape that is not supported and for what stays outside ASCII
 */
export function foldCharacter({ raw, start }: AST.Character): string {
  if (raw.startsWith("\\")) return readEscape(raw, start);
  if (raw.charCodeAt(0) < 128) return raw.toLowerCase();
  const folded = /\s/u.test(raw) ? " " : foldTerm(raw);
  if (folded === "")
    throw new PatternError(
      "The pattern holds an invisible character.",
      "Remove it: the text is read without them.",
      start,
    );
  if (!isAscii(folded)) throw refuseCharacter(raw, start);
  return folded;
}

/** A character outside ASCII, or of two units. */
export function refuseCharacter(char: string, offset: number): PatternError {
  const folded = foldTerm(char);
  return new PatternError(
    `\`${char}\` cannot stand in a pattern.`,
    folded !== "" && isAscii(folded)
      ? `Write \`${folded}\`: it finds both.`
      : "Use `.` for it, or write it as a term in a list.",
    offset,
  );
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Whether a character is written as itself or as an escaped sign, so that a range can end at it. */
export function isPlain({ raw }: AST.Character): boolean {
  return !raw.startsWith("\\") || PUNCTUATION.test(raw.slice(1));
}

function readEscape(raw: string, offset: number): string {
  if (raw === "\\n") return "\n";
  // Tabs are blanks in folded text.
  if (raw === "\\t") return " ";
  if (PUNCTUATION.test(raw.slice(1))) return raw.slice(1);
  if (/^\\[1-9]/.test(raw))
    throw new PatternError("Back-references are not supported.", "Write the repeated part out.", offset);
  if (raw === "\\b")
    throw new PatternError(
      "`\\b` stands inside the pattern.",
      "Use `\\b` only at the start and end.",
      offset,
    );
  throw new PatternError(
    `\`${raw}\` is not supported.`,
    "Use `\\d`, `\\w`, `\\s` or the character itself.",
    offset,
  );
}
