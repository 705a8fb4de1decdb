import { readFile } from "node:fs/promises";
import { BadInputError } from "../command.ts";

/** A part of a whole. */
interface Share {
  part: number;
  whole: number;
}

/** A figure that the whole run is judged by: on texts the authors saw, and on texts they did not. */
export interface HeadlineAccuracy {
  name: string;
  tuned: Share;
  blind: Share | null;
  /** The least it should be, or the most, in percent. */
  atLeast?: number;
  atMost?: number;
}

/** How often a clause marked posts labelled with it, and posts that should stay silent. */
export interface ClauseAccuracy {
  clause: string;
  expected: number;
  warned: number;
  falseAlarms: number;
}

/** What `npm run accuracy -- --json` prints, as far as a report shows it. */
export interface AccuracyFile {
  pack: { id: string; version: number };
  headlines: HeadlineAccuracy[];
  tuned: { clauses: ClauseAccuracy[] };
  blind: { clauses: ClauseAccuracy[] } | null;
}

/** Reads the JSON of an accuracy run. Throws `BadInputError` when the file is not that. */
export async function readAccuracy(path: string, shown: string): Promise<AccuracyFile> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new BadInputError(`Can't read ${shown} as JSON. Fix: write it with npm run -s accuracy -- --json.`);
  }
  if (!isAccuracyFile(data)) {
    throw new BadInputError(
      `${shown} holds no accuracy figures. Fix: write it with npm run -s accuracy -- --json.`,
    );
  }
  const { pack, headlines, tuned, blind } = data;
  const keep = ({ clauses }: { clauses: ClauseAccuracy[] }) => ({
    clauses: clauses.map(({ clause, expected, warned, falseAlarms }) => ({
      clause,
      expected,
      warned,
      falseAlarms,
    })),
  });
  return {
    pack: { id: pack.id, version: pack.version },
    headlines,
    tuned: keep(tuned),
    blind: blind && keep(blind),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

const isShare = (value: unknown): boolean => isRecord(value) && isCount(value.part) && isCount(value.whole);

const isSide = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.clauses) &&
  value.clauses.every(
    (one) =>
      isRecord(one) &&
      typeof one.clause === "string" &&
      [one.expected, one.warned, one.falseAlarms].every(isCount),
  );

function isAccuracyFile(data: unknown): data is AccuracyFile {
  if (!isRecord(data) || !isRecord(data.pack) || !Array.isArray(data.headlines)) return false;
  const hasPack = typeof data.pack.id === "string" && typeof data.pack.version === "number";
  const hasHeadlines = data.headlines.every(
    (one) =>
      isRecord(one) &&
      typeof one.name === "string" &&
      isShare(one.tuned) &&
      (one.blind === null || isShare(one.blind)) &&
      [one.atLeast, one.atMost].every((bar) => bar === undefined || isCount(bar)),
  );
  return hasPack && hasHeadlines && isSide(data.tuned) && (data.blind === null || isSide(data.blind));
}
