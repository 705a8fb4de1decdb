import { DIGITS, DROP, LIST, PAIRS, RUNS_A_BLOCK, SAME, SHIFT } from "../../../src/engine/fold-runs.ts";
import type { Form } from "./compute-forms.ts";

/** Longest run with forms of its own: reading one entry means passing over those before it. */
const MAX_LIST = 48;
/** Shortest run that is worth numbers of its own beside lists. */
const MIN_RUN = 3;

interface Run {
  start: number;
  length: number;
  operation: number;
  unitClass: number;
  forms: string[];
}

/** Packs forms by code point; code points that are left out of the map have no run. */
export function encodeRuns(forms: ReadonlyMap<number, Form>): string {
  const runs = mergeShortRuns(findRuns([...forms].sort(([one], [other]) => one - other)));
  const blocks: string[] = [];
  for (let from = 0; from < runs.length; from += RUNS_A_BLOCK)
    blocks.push(encodeBlock(runs.slice(from, from + RUNS_A_BLOCK)));
  return blocks.join(".");
}

function encodeBlock(runs: readonly Run[]): string {
  let packed = "";
  let end = 0;
  for (const { start, length, operation, unitClass, forms } of runs) {
    packed += pack(start - end) + pack(operation + 8 * unitClass) + pack(length);
    end = start + length;
    if (operation === SHIFT) packed += packSigned(codePointOf(forms[0]) - start);
    if (operation === LIST) packed += forms.map((form, index) => packEntry(form, start + index)).join("");
  }
  return packed;
}

function findRuns(entries: readonly [number, Form][]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < entries.length; ) {
    const pairs = countPairs(entries, at);
    const length = pairs >= 2 * MIN_RUN ? pairs : 1;
    for (let index = 0; index < length; index++) {
      const [codePoint, { form, unitClass }] = entries[at + index] as [number, Form];
      const operation = length > 1 ? PAIRS : operationOf(codePoint, form);
      const before = runs.at(-1);
      const isSame =
        before !== undefined &&
        before.start + before.length === codePoint &&
        before.operation === operation &&
        before.unitClass === unitClass &&
        (operation !== SHIFT ||
          codePointOf(form) - codePoint === codePointOf(before.forms[0]) - before.start) &&
        (operation !== LIST || before.length < MAX_LIST) &&
        (operation !== PAIRS || index > 0);
      if (isSame) {
        before.length++;
        before.forms.push(form);
      } else runs.push({ start: codePoint, length: 1, operation, unitClass, forms: [form] });
    }
    at += length;
  }
  return runs;
}

/** Runs too short to pay for themselves join the list before or after them. */
function mergeShortRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    const isShort =
      run.operation === LIST || ((run.operation === SHIFT || run.operation === SAME) && run.length < MIN_RUN);
    const listed: Run = isShort ? { ...run, operation: LIST } : run;
    if (
      isShort &&
      before?.operation === LIST &&
      before.start + before.length === run.start &&
      before.unitClass === run.unitClass &&
      before.length + run.length <= MAX_LIST
    ) {
      before.length += run.length;
      before.forms.push(...run.forms);
    } else merged.push({ ...listed, forms: [...listed.forms] });
  }
  return merged;
}

/** How many entries from here are capital, small, capital, small. */
function countPairs(entries: readonly [number, Form][], from: number): number {
  let at = from;
  const unitClass = entries[from]?.[1].unitClass;
  for (; at + 1 < entries.length; at += 2) {
    const [capital, small] = [entries[at], entries[at + 1]] as [[number, Form], [number, Form]];
    const isPair =
      small[0] === capital[0] + 1 &&
      capital[0] === (entries[from] as [number, Form])[0] + at - from &&
      capital[1].form === String.fromCodePoint(small[0]) &&
      small[1].form === capital[1].form &&
      capital[1].unitClass === unitClass &&
      small[1].unitClass === unitClass;
    if (!isPair) break;
  }
  return at - from;
}

function operationOf(codePoint: number, form: string): number {
  if (form === "") return DROP;
  if (form === String.fromCodePoint(codePoint)) return SAME;
  return form.length === String.fromCodePoint(codePointOf(form)).length ? SHIFT : LIST;
}

function codePointOf(form: string | undefined): number {
  return form?.codePointAt(0) as number;
}

function packEntry(form: string, codePoint: number): string {
  const parts = [...form];
  return pack(parts.length) + parts.map((part) => packSigned(codePointOf(part) - codePoint)).join("");
}

function packSigned(value: number): string {
  return pack(value < 0 ? -value * 2 + 1 : value * 2);
}

function pack(value: number): string {
  let packed = "";
  let left = value;
  do {
    const digit = left & 31;
    left >>>= 5;
    packed += DIGITS[digit + (left > 0 ? 32 : 0)];
  } while (left > 0);
  return packed;
}
