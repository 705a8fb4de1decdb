import { foldedSlice } from "../fold.ts";
import { createWordSet } from "../hash.ts";
import type { Tokens } from "../token-buffer.ts";
import { type EntityLists, foldName } from "./lists.ts";
import { classOf } from "./name-lookup.ts";
import { isInitial, isNamePart, readRun } from "./name-parts.ts";
import { PLACE, PLURAL_RANK, RANK, TITLE } from "./name-words.ts";
import { gapBefore, isAfterBlank, isWordOf, possessiveLength } from "./token-facts.ts";

/** Last token of the names that share the rank at `rank`; the rank itself if none follows. */
export function findOfficialEnd(tokens: Tokens, rank: number): number {
  const isPlural = (classOf(tokens, rank) & PLURAL_RANK) !== 0;
  let last = skipOffice(tokens, rank);
  for (;;) {
    let at = last + 1;
    if (last > rank && isPlural && isWordOf(tokens, at, AND)) at++;
    const isListed = isPlural && /^, (?:and )?$/.test(gapBefore(tokens, at));
    if (!isNamePart(tokens, at) && !isInitial(tokens, at)) return last;
    if (!(isListed || /^\.? $/.test(gapBefore(tokens, at)))) return last;
    last = readRun(tokens, at);
    if (!isPlural) return last;
  }
}

const AND = createWordSet("and");
const OF = createWordSet("of for");

/** The rest of an office's name: "Chief of Police", "Sheriff's Office Deputy", "Mayor of Dayton". */
function skipOffice(tokens: Tokens, rank: number): number {
  let last = rank;
  if (isWordOf(tokens, last + 1, OF)) last++;
  while ((classOf(tokens, last + 1) & PLACE) !== 0 && isAfterBlank(tokens, last + 1)) last++;
  return isWordOf(tokens, last, OF) ? rank : last;
}

/** "Dana Whitlock, Chief of Police": an official whose office comes after the name. */
export function isOffice(tokens: Tokens, last: number): boolean {
  return (
    (classOf(tokens, last + 1) & RANK) !== 0 &&
    tokens.capital[last + 1] === 1 &&
    gapBefore(tokens, last + 1) === ", "
  );
}

/** Whether the pack names the person as a public official: in full, or by surname after a title. */
export function isListedOfficial(tokens: Tokens, first: number, last: number, lists: EntityLists): boolean {
  if (lists.officials.size === 0) return false;
  const isTitled = (classOf(tokens, first) & TITLE) !== 0;
  const from = tokens.start[isTitled ? first + 1 : first] as number;
  const to = (tokens.end[last] as number) - possessiveLength(tokens, last);
  const name = foldName(foldedSlice(tokens.folded, from, to));
  return lists.officials.has(name) || (isTitled && lists.officialSurnames.has(name));
}
