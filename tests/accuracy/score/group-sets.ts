import type { SetFigures } from "../measure.ts";

type Counts = Readonly<Record<string, unknown>>;

/** The sum of two counts of the same shape. What is no number is kept from the first. */
function addCounts<T extends object>(one: T, other: T): T {
  const entries = Object.entries(one).map(([key, value]) => {
    const more = (other as Counts)[key];
    if (typeof value === "number") return [key, value + Number(more)];
    return [key, typeof value === "object" && value !== null ? addCounts(value, more as object) : value];
  });
  return Object.fromEntries(entries) as T;
}

/** One set for each folder, with the sums of its files; the files of a pack stay apart. */
export function groupSets(sets: readonly SetFigures[]): SetFigures[] {
  const groups = new Map<string, SetFigures>();
  for (const set of sets) {
    const title = set.isOwn ? set.title : set.group;
    const sum = groups.get(title);
    groups.set(title, sum ? addCounts(sum, set) : { ...set, title });
  }
  return [...groups.values()];
}
