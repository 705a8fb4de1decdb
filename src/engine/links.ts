import { type FoldedText, foldedSlice } from "./fold.ts";
import { DIGIT, KEPT_MARK, LETTER, NEWLINE, SPACE } from "./fold-char.ts";

/** Endings that make "word.word" a link without `http://` or `www.` in front. */
const ENDINGS: ReadonlySet<string> = new Set("com org net gov edu mil info".split(" "));
/** Endings that are words or initials too: a link only when a path follows. */
const ENDINGS_BEFORE_PATH: ReadonlySet<string> = new Set(
  "io co us uk ca tv ly me gl be app link news".split(" "),
);

const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const HYPHEN = 0x2d;

/** A chain of words joined by `.`, `-` or `@`, and where the link that it makes ends; -1 if it makes none. */
export interface WordChain {
  end: number;
  linkEnd: number;
}

/**
 * Where a link that starts with the word `[start, end)` and its scheme or `www.` ends; `end` if the word
 * is just a word. Folded offsets.
 */
export function findUrlEnd(folded: FoldedText, start: number, end: number): number {
  const next = folded.units[end];
  if (end + 1 >= folded.length) return end;
  if (next === COLON && isWebScheme(folded, start, end)) {
    const urlEnd = endOfUrl(folded, end + 3);
    return urlEnd === end + 3 ? end : urlEnd;
  }
  const isWww =
    next === DOT &&
    end - start === 3 &&
    isWordClass(folded, end + 1) &&
    foldedSlice(folded, start, end) === "www";
  return isWww ? endOfUrl(folded, end + 1) : end;
}

/** Whether a `.` or `@` joins the word that ends here to another. */
export function startsChain(folded: FoldedText, end: number): boolean {
  const next = folded.units[end];
  return end + 1 < folded.length && (next === DOT || next === AT_SIGN) && isWordClass(folded, end + 1);
}

/** The part of a link that names the site: without scheme, `www.`, path and, for e-mail, mailbox. */
export function findLinkHost(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const link = foldedSlice(folded, start, end);
  const lead = /^(?:https?:\/\/)?(?:[^/@]*@)?(?:www\.)?/.exec(link)?.[0].length ?? 0;
  const host = /^[^/?#:]*/.exec(link.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: start + lead + host };
}

function isWebScheme(folded: FoldedText, start: number, end: number): boolean {
  if (
    end - start < 4 ||
    end - start > 5 ||
    folded.units[end + 1] !== SLASH ||
    folded.units[end + 2] !== SLASH
  )
    return false;
  const scheme = foldedSlice(folded, start, end);
  return scheme === "http" || scheme === "https";
}

/**
 * Reads "station.example.org/path" and "name@example.org" from the word `[start, wordEnd)` on. Where there is
 * no link, no word inside of the chain begins one either, so that each chain need be read only once.
 */
export function readChain(folded: FoldedText, start: number, wordEnd: number): WordChain {
  const { units } = folded;
  let at = wordEnd;
  let label = start;
  let hasMailbox = false;
  while (at < folded.length) {
    const joins = units[at] === DOT || units[at] === HYPHEN || (units[at] === AT_SIGN && !hasMailbox);
    if (isWordClass(folded, at)) at++;
    else if (joins && isWordClass(folded, at + 1)) {
      hasMailbox ||= units[at] === AT_SIGN;
      label = ++at;
    } else break;
  }
  if (hasMailbox) return { end: at, linkEnd: at };
  const ending = at - label > LONGEST_ENDING ? "" : foldedSlice(folded, label, at);
  const hasPath = at < folded.length && units[at] === SLASH;
  if (!ENDINGS.has(ending) && !(hasPath && ENDINGS_BEFORE_PATH.has(ending))) return { end: at, linkEnd: -1 };
  return { end: at, linkEnd: hasPath ? endOfUrl(folded, at) : at };
}

const LONGEST_ENDING = 4;

/** A URL runs to the next blank or quote; punctuation at its end belongs to the sentence. */
function endOfUrl(folded: FoldedText, from: number): number {
  const { units, classes } = folded;
  let at = Math.min(from, folded.length);
  while (at < folded.length && !isUrlStop(units[at] as number, classes[at] as number)) at++;
  while (at > from && isTrailingSign(units[at - 1] as number)) at--;
  return at;
}

function isUrlStop(unit: number, unitClass: number): boolean {
  return unitClass === SPACE || unitClass === NEWLINE || unit === 0x22 || unit === 0x3c || unit === 0x3e;
}

function isTrailingSign(unit: number): boolean {
  return ".,;:!?)]}'\"".includes(String.fromCharCode(unit));
}

function isWordClass(folded: FoldedText, at: number): boolean {
  if (at >= folded.length) return false;
  const unitClass = folded.classes[at] as number;
  return unitClass === LETTER || unitClass === DIGIT || unitClass === KEPT_MARK;
}
