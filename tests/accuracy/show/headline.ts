import type { Figures } from "../measure.ts";
import { cautionOrMore, countMarked, stopOrMore } from "../score/silence.ts";
import type { Share } from "./numbers.ts";

/** One figure that the whole run is judged by. */
export interface Headline {
  name: string;
  share: Share;
  /** The least it should be, or the most, in percent; nothing for a figure that is only shown. */
  atLeast?: number;
  atMost?: number;
}

/** The figures that sum up one side of a run, and the bars that they are held to. */
export function readHeadlines({ warnings, grave, silence, spared }: Figures): Headline[] {
  const { lookAlikes, plain, plainPersonal, official } = silence;
  return [
    {
      name: "should warn: finding of the right category",
      share: { part: warnings.rightCategory, whole: warnings.posts },
      atLeast: 45,
    },
    {
      name: "labelled stop or hold: finding of the right category",
      share: { part: grave.rightCategory, whole: grave.posts },
      atLeast: 60,
    },
    { name: "should warn: any finding", share: { part: warnings.found, whole: warnings.posts } },
    {
      name: "should warn: finding of an expected clause",
      share: { part: warnings.rightClause, whole: warnings.posts },
    },
    { name: "labelled stop or hold: post is held back", share: { part: grave.stopped, whole: grave.posts } },
    {
      name: "marked: should have been",
      share: {
        part: warnings.found,
        // Where nothing should warn, no precision can be told.
        whole: warnings.posts === 0 ? 0 : warnings.found + countMarked(silence.all),
      },
    },
    {
      name: "examples that a clause should pass over: marked by it",
      share: { part: spared.marked, whole: spared.posts },
    },
    {
      name: "look-alikes: caution or more",
      share: { part: cautionOrMore(lookAlikes), whole: lookAlikes.posts },
      atMost: 3,
    },
    {
      name: "other silent posts: caution or more",
      share: { part: cautionOrMore(plain), whole: plain.posts },
    },
    {
      name: "official, silent: caution or more",
      share: { part: cautionOrMore(official), whole: official.posts },
      atMost: 6,
    },
    {
      name: "official, silent: stop or more",
      share: { part: stopOrMore(official), whole: official.posts },
      atMost: 2,
    },
    {
      name: "personal, ordinary: caution or more",
      share: { part: cautionOrMore(plainPersonal), whole: plainPersonal.posts },
      atMost: 1,
    },
    {
      name: "personal, ordinary: stop",
      share: { part: stopOrMore(plainPersonal), whole: plainPersonal.posts },
      atMost: 0,
    },
  ];
}

/** Whether a figure is where it should be; `null` without a bar, or without a text to tell by. */
export function keepsBar({ share: { part, whole }, atLeast, atMost }: Headline): boolean | null {
  if (whole === 0 || (atLeast === undefined && atMost === undefined)) return null;
  const value = (100 * part) / whole;
  return value >= (atLeast ?? 0) && value <= (atMost ?? 100);
}

/** A headline figure on both sides of a run. */
interface PairedHeadline extends Omit<Headline, "share"> {
  tuned: Share;
  blind: Share | null;
}

/** The headline figures of both sides, for other programs. */
export function pairHeadlines(tuned: Figures, blind: Figures | null): PairedHeadline[] {
  const others = blind === null ? [] : readHeadlines(blind);
  return readHeadlines(tuned).map(({ share, ...rest }, index) => ({
    ...rest,
    tuned: share,
    blind: others[index]?.share ?? null,
  }));
}
