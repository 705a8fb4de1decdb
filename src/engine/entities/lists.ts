import { foldTerm } from "../fold.ts";
import { toDialled } from "./dialled.ts";

/** What a pack tells the detectors: what it publishes itself is nobody's secret. */
export interface EntityLists {
  /** Digits of the department's own numbers, letters dialled, without country code. */
  hotlines: ReadonlySet<string>;
  /** Folded full names of public officials, words separated by single spaces. */
  officials: ReadonlySet<string>;
  /** Their folded surnames: after a title or rank these are enough. */
  officialSurnames: ReadonlySet<string>;
}

/** The lists of a pack that names nothing. */
export const NO_LISTS: EntityLists = {
  hotlines: new Set(),
  officials: new Set(),
  officialSurnames: new Set(),
};

/** Builds the lists from a pack's `hotlines` and `officials`, as written there. */
export function openEntityLists(
  hotlines: readonly string[] = [],
  officials: readonly string[] = [],
): EntityLists {
  const names = officials.map(foldName).filter((name) => name !== "");
  return {
    hotlines: new Set(hotlines.map(toDialled).flatMap(withLocal)),
    officials: new Set(names),
    officialSurnames: new Set(names.map((name) => name.slice(name.lastIndexOf(" ") + 1))),
  };
}

/** A ten-digit North American number is also given without its area code. */
function withLocal(digits: string): string[] {
  if (digits === "") return [];
  return digits.length === 10 && !digits.startsWith("0") ? [digits, digits.slice(3)] : [digits];
}

/** A name without initials and full stops, so that "Dana K. Whitlock" and "Dana Whitlock" are one. */
export function foldName(name: string): string {
  return foldTerm(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 1)
    .join(" ");
}
