import type { TextReading } from "../types.ts";
import { LineWriter } from "./line-writer.ts";
import { indexPieces, type Piece, type PieceIndex, sliceRanges } from "./piece-ranges.ts";

/** What one element means for the text of the composer around it. */
export type ElementRole = "block" | "inline" | "skip";

/** How one editor technology lays its text out in the DOM. */
export interface BlockRules {
  roleOf(element: Element): ElementRole;
  /** False where the browser folds runs of spaces and line feeds into one space (CSS `white-space: normal`). */
  keepsSpaces: boolean;
}

/**
 * Reads a rich composer the way a person sees it: blocks and `br` make lines, an image is its `alt`
 * text (emoji), U+200B and U+FEFF are filler and dropped, U+00A0 is a space, and the last `br` of a
 * block is the caret's resting place, not a line. Never writes to the page.
 * The offset map is built by a second walk when `rangesOf` is first called; when the editor has
 * changed since, `rangesOf` answers `[]` unless the text is still the one that was read.
 */
export function readBlocks(composer: Element, rules: BlockRules): TextReading {
  const text = walk(composer, rules, null);
  let index: PieceIndex | null = null;
  return {
    text,
    rangesOf(start, end) {
      const known = index === null ? null : sliceRanges(index, composer, start, end);
      if (known !== null) return known;
      const pieces: Piece[] = [];
      if (walk(composer, rules, pieces) !== text) return [];
      index = indexPieces(pieces);
      return sliceRanges(index, composer, start, end) ?? [];
    },
  };
}

function walk(composer: Element, rules: BlockRules, pieces: Piece[] | null): string {
  const writer = new LineWriter(rules.keepsSpaces, pieces);
  walkChildren(composer, rules, writer);
  return writer.text;
}

function walkChildren(parent: Element, rules: BlockRules, writer: LineWriter): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      writer.addText(node as Text);
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.localName === "br") {
      writer.breakLine();
      continue;
    }
    const role = rules.roleOf(element);
    if (role === "skip") continue;
    if (element.localName === "img") {
      writer.addImage(element, element.getAttribute("alt") ?? "");
      continue;
    }
    if (role === "block") writer.closeLine();
    walkChildren(element, rules, writer);
    if (role === "block") writer.closeLine();
  }
}
