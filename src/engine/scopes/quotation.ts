import { type FoldedText, hasSign } from "../fold.ts";
import { DIGIT, NEWLINE, SPACE } from "../fold-char.ts";
import { createWordSet } from "../hash.ts";
import { indexWithin } from "../index-within.ts";
import { MENTION, type Tokens } from "../token-buffer.ts";
import { findSingleQuotes } from "./single-quotes.ts";

/** Half-open range of folded offsets. */
export interface QuotedRange {
  start: number;
  end: number;
}

const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const GREATER = 0x3e;
const NONE: readonly QuotedRange[] = [];
const OPENING = "\u201c\u201e\u201f\u00ab\u301d";
const CLOSING = "\u201d\u00bb\u301e";
const RETWEET = createWordSet("rt");

/**
 * Ranges of a draft that are somebody else's words: between balanced quotation marks (straight, curly,
 * guillemets, and single ones where they cannot be apostrophes), in lines that start with `>`, and after
 * `RT @name`. An inch sign is no quotation mark, and a mark never closed quotes nothing. Ascending; ranges do
 * not overlap.
 */
export function findQuotedRanges(tokens: Tokens): readonly QuotedRange[] {
  const { folded, kinds } = tokens;
  const ranges = [
    ...(hasSign(folded, QUOTE) ? findMarked(folded) : NONE),
    ...(hasSign(folded, SINGLE_QUOTE) ? findSingleQuotes(folded) : NONE),
    ...(hasSign(folded, GREATER) ? findQuotedLines(folded) : NONE),
    ...((kinds & (1 << MENTION)) === 0 ? NONE : findRetweets(tokens)),
  ];
  if (ranges.length === 0) return NONE;
  return joinOverlapping(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
}

function joinOverlapping(sorted: readonly QuotedRange[]): QuotedRange[] {
  const joined: QuotedRange[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && range.start <= before.end) before.end = Math.max(before.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** Quotation marks do not nest here: an inner pair is inside the outer one anyway. */
function findMarked(folded: FoldedText): QuotedRange[] {
  const { units, classes, length } = folded;
  const ranges: QuotedRange[] = [];
  let open = -1;
  let opener = "";
  let newline = indexWithin(classes, NEWLINE, 0, length);
  for (
    let at = indexWithin(units, QUOTE, 0, length);
    at < length;
    at = indexWithin(units, QUOTE, at + 1, length)
  ) {
    // A straight mark quotes up to the end of its line at most, any other up to the end of its paragraph.
    for (; newline < at; newline = indexWithin(classes, NEWLINE, newline + 1, length))
      if (opener === '"' || classes[newline + 1] === NEWLINE) open = -1;
    const mark = folded.text.charAt(folded.source[at] as number);
    if (open === -1) {
      if (CLOSING.includes(mark) && !isReversed(folded, at, mark)) continue;
      if (mark === '"' && isInchSign(folded, at)) continue;
      open = at + 1;
      opener = mark;
    } else if (closes(opener, mark)) {
      if (at > open) ranges.push({ start: open, end: at });
      open = -1;
    }
  }
  return ranges;
}

/** Whether `mark` can end what `opener` began; German ends with the mark that English begins with. */
function closes(opener: string, mark: string): boolean {
  if (opener === '"') return mark === '"';
  if (opener === "\u00ab") return mark === "\u00bb";
  if (opener === "\u00bb") return mark === "\u00ab";
  if (opener === "\u201e") return mark === "\u201c" || mark === "\u201d";
  return CLOSING.includes(mark) || mark === '"' || !OPENING.includes(mark);
}

/** Guillemets pointing inwards, »so«, open with the mark that usually closes. */
function isReversed(folded: FoldedText, at: number, mark: string): boolean {
  return (
    mark === "\u00bb" && (at === 0 || folded.classes[at - 1] === SPACE || folded.classes[at - 1] === NEWLINE)
  );
}

function isInchSign(folded: FoldedText, at: number): boolean {
  return at > 0 && folded.classes[at - 1] === DIGIT;
}

function findQuotedLines({ units, classes, length }: FoldedText): QuotedRange[] {
  const ranges: QuotedRange[] = [];
  for (
    let at = indexWithin(units, GREATER, 0, length);
    at < length;
    at = indexWithin(units, GREATER, at + 1, length)
  ) {
    let before = at - 1;
    while (before >= 0 && classes[before] === SPACE) before--;
    if (before >= 0 && classes[before] !== NEWLINE) continue;
    const end = indexWithin(classes, NEWLINE, at, length);
    if (at + 1 < end) ranges.push({ start: at + 1, end });
    at = end;
  }
  return ranges;
}

/** After "RT @name:" everything is the other account's. */
function findRetweets({ hash, capital, kind, end, count, folded }: Tokens): QuotedRange[] {
  for (let index = 1; index < count; index++)
    if (kind[index] === MENTION && RETWEET.has(hash[index - 1] as number) && capital[index - 1] === 1)
      return [{ start: end[index] as number, end: folded.length }];
  return [];
}
