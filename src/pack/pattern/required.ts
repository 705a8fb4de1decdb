import { ANCHOR_UNITS } from "../../engine/pattern/anchors.ts";
import { OUTSIDE_ASCII } from "../../engine/pattern/symbols.ts";
import type { CharSet } from "./char-set.ts";
import type { PatternNode } from "./read-pattern.ts";
import { expectedShare } from "./sign-shares.ts";

/** How long a piece of a match is, in folded units; `most` may be infinite. */
export interface Length {
  least: number;
  most: number;
}

/** Pieces of text of which every match holds one, and how much stands before it. */
interface Anchor {
  texts: readonly string[];
  before: Length;
}

/** What every match of a pattern holds. */
export interface Required {
  /** The pieces that are expected least often; `null` where there are none. */
  anchor: Anchor | null;
  /** The same of signs and digits from `!` to `?`, one a piece. */
  sign: Anchor | null;
}

/** What is known of the text of a part; `exact` are all texts that it can be, where they are few. */
interface Known extends Required {
  exact: readonly string[] | null;
  length: Length;
}

const NOWHERE: Length = { least: 0, most: 0 };
const NO_TEXT: readonly string[] = [""];
/** Most texts of a part that are told apart, and most pieces of an anchor. */
const MOST_TEXTS = 100;
/** Most signs of a class that are told apart. */
const MOST_SIGNS = 16;
/** Shorter pieces can't be looked up; longer ones tell hardly more. */
const LEAST_UNITS = ANCHOR_UNITS;
const MOST_UNITS = 12;

/** What every match of a pattern holds. */
export function findRequired(node: PatternNode): Required {
  const known = readKnown(node);
  return { anchor: rarer(known.anchor, toAnchor(known.exact, NOWHERE)), sign: known.sign };
}

function readKnown(node: PatternNode): Known {
  switch (node.kind) {
    case "set":
      return readSet(node.set);
    case "sequence":
      return readSequence(node.of.flatMap(readTimes));
    case "choice":
      return readChoice(node.of.map(readKnown));
    case "repeat":
      return readRepeat(node);
  }
}

function readSet(set: CharSet): Known {
  const signs: string[] = [];
  for (let symbol = 0; symbol < OUTSIDE_ASCII; symbol++)
    if (set[symbol] === 1 && isFolded(symbol)) signs.push(String.fromCharCode(symbol));
  const isFew = set[OUTSIDE_ASCII] === 0 && signs.length <= MOST_SIGNS;
  const isSign = set.every((member, symbol) => member === 0 || (symbol > 0x20 && symbol < 0x40));
  return {
    exact: isFew ? signs : null,
    anchor: null,
    sign: isSign ? { texts: signs, before: NOWHERE } : null,
    length: { least: 1, most: 1 },
  };
}

/** Blanks but the space and the line feed are folded to these two. */
function isFolded(symbol: number): boolean {
  return symbol < 0x09 || symbol > 0x0d || symbol === 0x0a;
}

function readSequence(parts: readonly Known[]): Known {
  let anchor: Anchor | null = null;
  let run = NO_TEXT;
  let runBefore = NOWHERE;
  let length = NOWHERE;
  let sign: Anchor | null = null;
  let isExact = true;
  for (const part of parts) {
    const longer = part.exact === null ? null : join(run, part.exact);
    if (longer !== null) run = longer;
    else {
      isExact = false;
      anchor = rarer(anchor, toAnchor(run, runBefore));
      anchor = rarer(anchor, shift(part.anchor, length));
      run = part.exact ?? NO_TEXT;
      runBefore = part.exact === null ? add(length, part.length) : length;
    }
    sign = rarer(sign, shift(part.sign, length));
    length = add(length, part.length);
  }
  if (isExact) return { exact: run, anchor: null, sign, length };
  return { exact: null, anchor: rarer(anchor, toAnchor(run, runBefore)), sign, length };
}

/** A part that is repeated as those times that are sure and the rest, so that the first of them can be told apart. */
function readTimes(node: PatternNode): Known[] {
  const known = readKnown(node);
  if (node.kind !== "repeat" || node.min === 0 || (known.exact !== null && node.min === 1)) return [known];
  const once = readKnown(node.of);
  const most = (node.max ?? Number.POSITIVE_INFINITY) - node.min;
  const length = { least: 0, most: most === 0 ? 0 : once.length.most * most };
  const rest: Known = { exact: most === 0 ? NO_TEXT : null, anchor: null, sign: null, length };
  return [...Array.from({ length: node.min }, () => once), rest];
}

/** What all branches hold. */
function readChoice(branches: readonly Known[]): Known {
  const exact: string[] | null = branches.every((branch) => branch.exact !== null)
    ? [...new Set(branches.flatMap((branch) => branch.exact ?? []))]
    : null;
  return {
    exact: exact !== null && exact.length <= MOST_TEXTS ? exact : null,
    anchor: branches
      .map((branch) => rarer(branch.anchor, toAnchor(branch.exact, NOWHERE)))
      .reduce(uniteAnchors),
    sign: branches.map(({ sign }) => sign).reduce(uniteAnchors),
    length: branches.map(({ length }) => length).reduce(unite),
  };
}

function readRepeat({ of, min, max }: Extract<PatternNode, { kind: "repeat" }>): Known {
  const once = readKnown(of);
  const times = max ?? Number.POSITIVE_INFINITY;
  // Nothing, however often, is nothing.
  const most = once.length.most === 0 ? 0 : once.length.most * times;
  const length = { least: once.length.least * min, most };
  const exact = once.exact === null ? null : repeatExactly(once.exact, min, times);
  if (exact !== null) return { exact, anchor: null, sign: min === 0 ? null : once.sign, length };
  if (min === 0) return { exact: null, anchor: null, sign: null, length };
  const first = once.exact === null ? null : toAnchor(power(once.exact, min) ?? once.exact, NOWHERE);
  return { exact: null, anchor: rarer(once.anchor, first), sign: once.sign, length };
}

/** All texts of from `min` to `max` of some texts behind one another; `null` if they are many. */
function repeatExactly(texts: readonly string[], min: number, max: number): readonly string[] | null {
  if (max > MOST_TEXTS) return null;
  const all = new Set<string>();
  for (let times = min; times <= max; times++) {
    const some = power(texts, times);
    if (some === null || all.size + some.length > MOST_TEXTS) return null;
    for (const text of some) all.add(text);
  }
  return [...all];
}

function power(texts: readonly string[], times: number): readonly string[] | null {
  let all: readonly string[] | null = NO_TEXT;
  for (let time = 0; time < times && all !== null; time++) all = join(all, texts);
  return all;
}

/** Every text of the first followed by every text of the second; `null` if they are many. */
function join(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (first.length * second.length > MOST_TEXTS) return null;
  return [...new Set(first.flatMap((text) => second.map((next) => text + next)))];
}

function toAnchor(exact: readonly string[] | null, before: Length): Anchor | null {
  if (exact === null || exact.length === 0 || exact.some((text) => text.length < LEAST_UNITS)) return null;
  const texts = [...new Set(exact.map((text) => text.slice(0, MOST_UNITS)))];
  // Where a text begins with another one, the other stands there too.
  return {
    texts: texts.filter((text) => !texts.some((begin) => begin !== text && text.startsWith(begin))),
    before,
  };
}

/** The anchor of which pieces are expected less often. */
function rarer(one: Anchor | null, other: Anchor | null): Anchor | null {
  if (one === null || other === null) return one ?? other;
  return shareOf(other) < shareOf(one) ? other : one;
}

function shareOf({ texts }: Anchor): number {
  return texts.reduce((sum, text) => sum + expectedShare(text), 0);
}

function uniteAnchors(one: Anchor | null, other: Anchor | null): Anchor | null {
  if (one === null || other === null || one.texts.length + other.texts.length > MOST_TEXTS) return null;
  return { texts: [...new Set([...one.texts, ...other.texts])], before: unite(one.before, other.before) };
}

function shift(anchor: Anchor | null, by: Length): Anchor | null {
  return anchor === null ? null : { texts: anchor.texts, before: add(anchor.before, by) };
}

function unite(one: Length, other: Length): Length {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}

function add(one: Length, other: Length): Length {
  return { least: one.least + other.least, most: one.most + other.most };
}
