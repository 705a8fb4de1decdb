import type { AccountKind, Severity } from "../../engine/types.ts";
import type { Gap } from "./pack-report.ts";

/** What happens to a post, for people who have never seen the tool. */
export const SEVERITY_MEANS: Readonly<Record<Severity, string>> = {
  note: "a quiet remark",
  caution: "a card to read",
  stop: "Post is held back once",
  hold: "somebody must approve",
};

export const ACCOUNT_WORDS: Readonly<Record<AccountKind, string>> = {
  official: "Official accounts",
  personal: "Personal accounts",
};

/** What a clause still needs, as the end of "needs ...". */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  detection: "something to look for at this strictness",
  examples: "at least three posts that must be marked and three look-alikes that must not",
  failing: "its failing examples to pass",
  source: "a source",
  owner: "an owner",
  review: "a first review",
  limits: "a word on what it may mark wrongly",
};

/** `victims` as a heading: `Victims`. */
export function titleOf(category: string): string {
  return capitalise(category.replaceAll("-", " "));
}

/** Words as the beginning of a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `2026-11-25` as people write it: 25 November 2026, or 25 Nov 2026. */
export function showDate(day: string, dateStyle: "long" | "medium" = "long"): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle, timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** `1 clause`, `1,200 posts`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}

/** A share as a whole percent, or a dash of nothing; small shares keep a decimal. */
export function showShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const share = (100 * part) / whole;
  return `${share > 0 && share < 10 ? share.toFixed(1) : share.toFixed(0)} %`;
}
