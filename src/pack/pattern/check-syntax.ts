import { type RegExpSyntaxError, RegExpValidator } from "@eslint-community/regexpp";
import { PatternError } from "./error.ts";

/** The edition of JavaScript whose regular expressions patterns are written in. */
export const ECMA_VERSION = 2025;

/** Deepest nesting of groups. */
const MAX_DEPTH = 60;

/** How far a pattern has been read; offsets are UTF-16 units of its source. */
interface Progress {
  source: string;
  /** End of the last thing that is whole: what follows it is at fault. */
  reached: number;
  /** Where each group that is still open begins. */
  groups: number[];
  /** Where the last class begins, and each character read since then. */
  classStart: number;
  characters: number[];
}

const BACKSLASH = {
  message: "The pattern ends in a backslash.",
  fix: "Write `\\\\` for the sign itself.",
  offset: ({ reached }: Progress) => reached,
};

/** What the parser complains about, by the end of its message, and what an author reads instead. */
const FAULTS: readonly {
  complaint: string;
  message: string;
  fix: string;
  offset(progress: Progress): number;
}[] = [
  {
    complaint: "Unterminated group",
    message: "A `(` is never closed.",
    fix: "Add `)` or write `\\(`.",
    offset: ({ groups }) => groups.at(-1) ?? 0,
  },
  {
    complaint: "Unmatched ')'",
    message: "There is a `)` without its `(`.",
    fix: "Remove it or write `\\)`.",
    offset: ({ reached }) => reached,
  },
  {
    complaint: "Unterminated character class",
    message: "A `[` is never closed.",
    fix: "Add `]` or write `\\[`.",
    offset: ({ classStart }) => classStart,
  },
  {
    complaint: "Range out of order in character class",
    message: "A range is the wrong way round.",
    fix: "Write the lower end first: `[a-z]`.",
    // The lower end, the sign and the upper end have been read.
    offset: ({ characters, reached }) => characters.at(-3) ?? reached,
  },
  {
    complaint: "numbers out of order in {} quantifier",
    message: "The counts of a repeat are the wrong way round.",
    fix: "Write the smaller first: `{2,5}`.",
    offset: ({ reached }) => reached,
  },
  { complaint: "\\ at end of pattern", ...BACKSLASH },
  { complaint: "Invalid character in character class", ...BACKSLASH },
];

/**
 * Checks that a pattern is a regular expression, without look-around and not nested too deeply.
 *
 * @throws PatternError with the place of the first fault
 */
export function checkSyntax(source: string): void {
  const progress: Progress = { source, reached: 0, groups: [], classStart: 0, characters: [] };
  try {
    createValidator(progress).validatePattern(source);
  } catch (error) {
    throw error instanceof PatternError ? error : explain((error as RegExpSyntaxError).message, progress);
  }
}

/** The parser says where it stopped, which is after the fault; this one also notes what it has seen so far. */
function createValidator(progress: Progress): RegExpValidator {
  const reach = (_start: number, end: number): void => {
    progress.reached = end;
  };
  const enterGroup = (start: number): void => {
    if (progress.groups.push(start) > MAX_DEPTH)
      throw new PatternError("Groups are nested too deeply.", "Split the pattern into several.", start);
  };
  const leaveGroup = (_start: number, end: number): void => {
    progress.groups.pop();
    progress.reached = end;
  };
  return new RegExpValidator({
    ecmaVersion: ECMA_VERSION,
    onAlternativeEnter: (start) => reach(start, start),
    onGroupEnter: enterGroup,
    onGroupLeave: leaveGroup,
    onCapturingGroupEnter: enterGroup,
    onCapturingGroupLeave: leaveGroup,
    onLookaroundAssertionEnter: (start) => {
      throw refuseGroup(start);
    },
    onCharacterClassEnter: (start, isNegated) => {
      progress.classStart = start;
      progress.reached = start + (isNegated ? 2 : 1);
      progress.characters = [];
    },
    onCharacterClassLeave: reach,
    onCharacter: (start, end) => {
      progress.characters.push(start);
      progress.reached = end;
    },
    onQuantifier: reach,
    onEdgeAssertion: reach,
    onWordBoundaryAssertion: reach,
    onAnyCharacterSet: reach,
    onEscapeCharacterSet: reach,
    onBackreference: reach,
  });
}

function explain(complaint: string, progress: Progress): PatternError {
  if (complaint.endsWith("Nothing to repeat")) return refuseRepeat(progress);
  const fault = FAULTS.find((known) => complaint.endsWith(known.complaint));
  if (fault === undefined) return refuseGroup(progress.reached);
  return new PatternError(fault.message, fault.fix, fault.offset(progress));
}

function refuseRepeat({ source, reached }: Progress): PatternError {
  const sign = source.charAt(reached);
  return reached > 0 && "?*+}".includes(source.charAt(reached - 1))
    ? new PatternError("Two repeats follow one another.", "Keep one; a match is always the longest.", reached)
    : new PatternError(
        `\`${sign}\` has nothing to repeat.`,
        `Write \`\\${sign}\` for the sign itself.`,
        reached,
      );
}

/** A group that is more than brackets: look-around, a name, changed flags. */
export function refuseGroup(offset: number): PatternError {
  return new PatternError(
    "Look-around, named groups and flags are not supported.",
    "Use `near`, `not` or a plain group.",
    offset,
  );
}
