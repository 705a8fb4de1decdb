import { findEntry, openRuns, type RunTable } from "./fold-runs.ts";
import { LOOKS, PLAIN } from "./fold-table.ts";

/** What a folded unit is, for the tokeniser and for word edges. Values are stored one byte a unit. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const APOSTROPHE = 5;
export const EMOJI = 6;
export const SYMBOL = 7;
/** Marks that are letters of their script (Indic vowel signs) and so are kept: they continue a cluster. */
export const KEPT_MARK = 8;

/** How one code point is written in the matching form. */
export interface FoldedChar {
  /** UTF-16 units of the matching form; empty for a dropped character. */
  units: string;
  /** Class of every unit in `units`. */
  unitClass: number;
  /** The character belongs to the cluster before it (kept marks). */
  continuesCluster: boolean;
  /** The ASCII letters it looks like, where the matching form is something else; "" if it looks like none. */
  look: string;
}

/** Pages of 256 characters kept; a text from more of them only folds more slowly. */
const KEPT_PAGES = 64;

type Page = (FoldedChar | undefined)[];

let tables: { plain: RunTable; looks: RunTable } | null = null;
/** Of full length from the start: a sparse array would be slower to ask. */
const pages: (Page | undefined)[] = new Array(0x1100).fill(undefined);
let pageCount = 0;

/**
 * The matching form of one code point outside ASCII. Case and marks do not count; every decimal digit
 * is written in ASCII. Depends on the code point and on this version's table alone, so that terms and text
 * always agree, in every browser. Lone surrogates stay as they are.
 */
export function foldCodePoint(codePoint: number): FoldedChar {
  const page = pages[codePoint >> 8] ?? addPage(codePoint >> 8);
  const known = page[codePoint & 0xff];
  if (known !== undefined) return known;
  const folded = readFold(codePoint);
  page[codePoint & 0xff] = folded;
  return folded;
}

function addPage(index: number): Page {
  if (pageCount === KEPT_PAGES) {
    pages.fill(undefined);
    pageCount = 0;
  }
  pageCount++;
  const page: Page = new Array(256).fill(undefined);
  pages[index] = page;
  return page;
}

function readFold(codePoint: number): FoldedChar {
  tables ??= { plain: openRuns(PLAIN), looks: openRuns(LOOKS) };
  const entry = findEntry(tables.plain, codePoint);
  const units = entry?.form ?? String.fromCodePoint(codePoint);
  const unitClass = entry?.unitClass ?? OTHER;
  const look = findEntry(tables.looks, codePoint)?.form ?? "";
  return { units, unitClass, continuesCluster: unitClass === KEPT_MARK, look };
}
