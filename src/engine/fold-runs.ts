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

/**
 * A packed table over code points: runs in ascending order, each with an operation and a class. Packed as
 * numbers: distance from the end of the run before, operation + 8 * class, length, then the operation's own:
 * for `SHIFT` the distance; for `LIST` each form's number of code points and their distances from the code
 * point that the entry is for. Distances that may be negative carry their sign in the lowest bit.
 */
export interface RunTable {
  packed: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Operation + 8 * class. */
  kind: Uint8Array;
  /** Where each run's own numbers begin in `packed`. */
  at: Int32Array;
}

let cursor = 0;

/** Finds where every run of a packed table begins, in one pass; forms are only read when asked for. */
export function openRuns(packed: string, count: number): RunTable {
  const table: RunTable = {
    packed,
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    kind: new Uint8Array(count),
    at: new Int32Array(count),
  };
  cursor = 0;
  let codePoint = 0;
  for (let run = 0; run < count; run++) {
    codePoint += readNumber(packed);
    const kind = readNumber(packed);
    const length = readNumber(packed);
    table.start[run] = codePoint;
    table.kind[run] = kind;
    table.at[run] = cursor;
    codePoint += length;
    table.end[run] = codePoint;
    const operation = kind & 7;
    if (operation === SHIFT) readNumber(packed);
    else if (operation === LIST)
      for (let entry = 0; entry < length; entry++)
        for (let left = readNumber(packed); left > 0; left--) readNumber(packed);
  }
  return table;
}

/** The run that a code point is in, or -1. */
export function findRun(table: RunTable, codePoint: number): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.end[middle] as number) > codePoint) high = middle;
    else low = middle + 1;
  }
  return low < table.count && (table.start[low] as number) <= codePoint ? low : -1;
}

/** The form of a code point of run `run`. */
export function readForm(table: RunTable, run: number, codePoint: number): string {
  const { packed } = table;
  const start = table.start[run] as number;
  cursor = table.at[run] as number;
  switch ((table.kind[run] as number) & 7) {
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

function readEntry(packed: string, skipped: number, codePoint: number): string {
  for (let entry = 0; entry < skipped; entry++)
    for (let left = readNumber(packed); left > 0; left--) readNumber(packed);
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
