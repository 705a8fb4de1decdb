import type { FoldedText } from "../fold.ts";
import { DIGIT, KEPT_MARK, LETTER, OTHER } from "../fold-char.ts";

const UNDERSCORE = 0x5f;
/** A bit for each class of units that words are made of; an underscore is one too. See `isWordUnit`. */
const WORD_CLASSES = (1 << LETTER) | (1 << DIGIT) | (1 << KEPT_MARK);

/** Folded offsets at which a word begins or ends, ascending: scratch, of which the first `count` count. */
export interface WordEdges {
  /** The text they are of. */
  text: string;
  count: number;
  at: Int32Array;
}

/** Creates an empty buffer. */
export function createWordEdges(): WordEdges {
  return { text: "", count: 0, at: new Int32Array(256) };
}

/** Fills the buffer with the edges of a text, unless it has them already. */
export function findEdges(edges: WordEdges, folded: FoldedText): void {
  if (edges.text === folded.text) return;
  edges.text = folded.text;
  if (edges.at.length <= folded.length) edges.at = new Int32Array(folded.length * 2 + 1);
  const { classes, units, length } = folded;
  const { at: places } = edges;
  let count = 0;
  let wasWord = 0;
  for (let at = 0; at < length; at++) {
    const unitClass = classes[at] as number;
    const isUnderscore = unitClass === OTHER && units[at] === UNDERSCORE;
    const isWord = isUnderscore ? 1 : (WORD_CLASSES >>> unitClass) & 1;
    if (isWord !== wasWord) places[count++] = at;
    wasWord = isWord;
  }
  if (wasWord === 1) places[count++] = length;
  edges.count = count;
}
