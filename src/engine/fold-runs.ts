/** Every code point of a run stays as it is. */
export const SAME = 0;
/** Every code point of a run is left out. */
export const DROP = 1;
/** Every code point of a run moves by the same distance. */
export const SHIFT = 2;
/** Code points of a run are capital, small, capital, small: a capital becomes the one after it. */
export const PAIRS = 3;
/** Every code point of a run has a form of its own. */
export const LIST = 4;

/** Digits of the packed form: five bits each, and a sixth that says whether more follow. */
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

const MORE = 32;
const VALUE_OF = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUE_OF[DIGITS.charCodeAt(value)] = value;

/** Runs in one block: blocks are read one by one, when a text first asks for a code point of theirs. */
export const RUNS_A_BLOCK = 48;

/**
 * A packed table over code points: runs in ascending order, each with an operation and a class, in blocks
 * separated by full stops. Packed as numbers: distance from the end of the run before (the first of a block:
 * from zero), operation + 8 * class, length, then the operation's own: for `SHIFT` the distance; for `LIST`
 * each form's number of code points and their distances from the code point that the entry is for. Distances
 * that may be negative carry their sign in the lowest bit.
 */
export interface RunTable {
  blocks: readonly string[];
  /** First code point of each block. */
  first: Int32Array;
  /** What has been read so far. */
  runs: (BlockRuns | undefined)[];
}

interface BlockRuns {
  packed: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Operation + 8 * class. */
  kind: Uint8Array;
  /** Where each run's own numbers begin in `packed`. */
  at: Int32Array;
}

/** What a table says of one code point; class 0 where it has no run. */
export interface Entry {
  form: string;
  unitClass: number;
}

let cursor = 0;

/** Opens a packed table: only where its blocks begin is read. */
export function openRuns(packed: string): RunTable {
  const blocks = packed.split(".");
  const first = Int32Array.from(blocks, (block) => {
    cursor = 0;
    return readNumber(block);
  });
  return { blocks, first, runs: new Array(blocks.length).fill(undefined) };
}

/** What a table says of a code point, or `null` if it is in no run. */
export function findEntry(table: RunTable, codePoint: number): Entry | null {
  const block = lastAtMost(table.first, table.first.length, codePoint);
  if (block < 0) return null;
  let runs = table.runs[block];
  if (runs === undefined) {
    runs = readRuns(table.blocks[block] as string);
    table.runs[block] = runs;
  }
  const run = lastAtMost(runs.start, runs.count, codePoint);
  if (run < 0 || (runs.end[run] as number) <= codePoint) return null;
  return { form: readForm(runs, run, codePoint), unitClass: (runs.kind[run] as number) >> 3 };
}

/** Index of the last of `count` ascending values that is at most `value`, or -1. */
function lastAtMost(values: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Finds where every run of a block begins; forms are only read when asked for. */
function readRuns(packed: string): BlockRuns {
  const runs: BlockRuns = {
    packed,
    count: 0,
    start: new Int32Array(RUNS_A_BLOCK),
    end: new Int32Array(RUNS_A_BLOCK),
    kind: new Uint8Array(RUNS_A_BLOCK),
    at: new Int32Array(RUNS_A_BLOCK),
  };
  cursor = 0;
  let codePoint = 0;
  while (cursor < packed.length) {
    const run = runs.count++;
    codePoint += readNumber(packed);
    const kind = readNumber(packed);
    const length = readNumber(packed);
    runs.start[run] = codePoint;
    runs.kind[run] = kind;
    runs.at[run] = cursor;
    codePoint += length;
    runs.end[run] = codePoint;
    const operation = kind & 7;
    if (operation === SHIFT) readNumber(packed);
    else if (operation === LIST) skipEntries(packed, length);
  }
  return runs;
}

function readForm(runs: BlockRuns, run: number, codePoint: number): string {
  const { packed } = runs;
  const start = runs.start[run] as number;
  cursor = runs.at[run] as number;
  switch ((runs.kind[run] as number) & 7) {
    case DROP:
      return "";
    case SHIFT:
      return String.fromCodePoint(codePoint + readSigned(packed));
    case PAIRS:
      return String.fromCodePoint(codePoint + (((codePoint - start) & 1) ^ 1));
    case LIST:
      return readEntry(packed, codePoint - start, codePoint);
    default:
      return String.fromCodePoint(codePoint);
  }
}

function skipEntries(packed: string, count: number): void {
  for (let entry = 0; entry < count; entry++)
    for (let left = readNumber(packed); left > 0; left--) readNumber(packed);
}

function readEntry(packed: string, skipped: number, codePoint: number): string {
  skipEntries(packed, skipped);
  let form = "";
  for (let left = readNumber(packed); left > 0; left--)
    form += String.fromCodePoint(codePoint + readSigned(packed));
  return form;
}

function readSigned(packed: string): number {
  const value = readNumber(packed);
  return (value & 1) === 0 ? value >>> 1 : -(value >>> 1);
}

function readNumber(packed: string): number {
  let value = 0;
  let shift = 0;
  let digit: number;
  do {
    digit = VALUE_OF[packed.charCodeAt(cursor++)] as number;
    value |= (digit & (MORE - 1)) << shift;
    shift += 5;
  } while (digit >= MORE);
  return value;
}
