import { findRun, openRuns, type RunTable, readForm } from "./fold-runs.ts";
import { LOOKS, LOOKS_RUNS, PLAIN, PLAIN_RUNS } from "./fold-table.ts";

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
let pages: (Page | undefined)[] = [];
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
    pages = [];
    pageCount = 0;
  }
  pageCount++;
  const page: Page = new Array(256).fill(undefined);
  pages[index] = page;
  return page;
}

function readFold(codePoint: number): FoldedChar {
  tables ??= { plain: openRuns(PLAIN, PLAIN_RUNS), looks: openRuns(LOOKS, LOOKS_RUNS) };
  const { plain, looks } = tables;
  const run = findRun(plain, codePoint);
  const units = run < 0 ? String.fromCodePoint(codePoint) : readForm(plain, run, codePoint);
  const unitClass = run < 0 ? OTHER : (plain.kind[run] as number) >> 3;
  const lookRun = findRun(looks, codePoint);
  const look = lookRun < 0 ? "" : readForm(looks, lookRun, codePoint);
  return { units, unitClass, continuesCluster: unitClass === KEPT_MARK, look };
}
