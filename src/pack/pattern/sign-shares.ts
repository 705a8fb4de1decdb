/** How often letters and the blank stand in English, in promille of all signs (rounded; Norvig's counts of 2012 with a blank for every word). */
const PROMILLE: Readonly<Record<string, number>> = {
  " ": 180,
  e: 102,
  t: 76,
  a: 66,
  o: 63,
  i: 62,
  n: 59,
  s: 53,
  r: 51,
  h: 41,
  l: 33,
  d: 31,
  c: 27,
  u: 22,
  m: 21,
  f: 20,
  p: 18,
  g: 15,
  w: 14,
  y: 14,
  b: 12,
  v: 9,
};
/** Anything else: digits, signs and the rare letters. */
const RARE = 5;

/** Three signs that are far more frequent in a row than their letters are: most frequent first, in the model pack's corpora. */
const FREQUENT: ReadonlySet<string> = new Set(
  " th|the|he | an|ed |nd |ing| a |and| to|ng |on | on| in|at |er |is | ca|to |in | of|re | fo|you|s a| yo| co|'s |or |ll | it| we| no|for|e a|our| ha|t t| be|as |n t|en | re|d t| wa| st| at| wh| is|day|e s|of |all| wi|ve | he|e c|thi|her|. i|. t|an |ur |one|e w| do|st |hat".split(
    "|",
  ),
);
/** About what they come to; a text is filed under none of them where it has a choice. */
const FREQUENT_SHARE = 0.004;

/** How often a piece of folded text may be expected at a place, from 0 to 1: only good for comparing. */
export function expectedShare(text: string): number {
  let share = 1;
  for (const sign of text) share *= (PROMILLE[sign] ?? RARE) / 1_000;
  return FREQUENT.has(text) ? Math.max(share, FREQUENT_SHARE) : share;
}
