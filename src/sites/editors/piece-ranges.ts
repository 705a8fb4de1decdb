/** A run of read text and where it stands in the page. `start` and `end` are offsets in the read text. */
export interface Piece {
  start: number;
  end: number;
  /** A text node, or an image whose `alt` is the text. */
  node: Text | Element;
  /** Offset in the text node of the run's first character; 0 for an image. */
  from: number;
}

/** Pieces in text order, with the text each node held when they were recorded. */
export interface PieceIndex {
  pieces: Piece[];
  held: Map<Node, string>;
}

/** Remembers what every node held, so that a later look-up can tell a stale map from a good one. */
export function indexPieces(pieces: Piece[]): PieceIndex {
  const held = new Map<Node, string>();
  for (const piece of pieces) held.set(piece.node, contentOf(piece.node));
  return { pieces, held };
}

/**
 * Ranges that cover `[start, end)`, one per node touched, in text order; `null` when a node that is
 * needed has left the composer or changed, so the map has to be built again.
 */
export function sliceRanges(
  index: PieceIndex,
  composer: Element,
  start: number,
  end: number,
): Range[] | null {
  const ranges: Range[] = [];
  let last: { node: Node; range: Range } | null = null;
  for (let at = firstTouching(index.pieces, start); at < index.pieces.length; at++) {
    const piece = index.pieces[at];
    if (piece === undefined || piece.start >= end || start >= end) break;
    const { node } = piece;
    if (!composer.contains(node) || index.held.get(node) !== contentOf(node)) return null;
    if (last === null || last.node !== node) {
      last = { node, range: startRange(piece, start) };
      ranges.push(last.range);
    }
    endRange(last.range, piece, end);
  }
  return ranges;
}

function firstTouching(pieces: Piece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startRange(piece: Piece, start: number): Range {
  const range = piece.node.ownerDocument.createRange();
  if (isText(piece.node)) range.setStart(piece.node, piece.from + Math.max(0, start - piece.start));
  else range.setStartBefore(piece.node);
  return range;
}

function endRange(range: Range, piece: Piece, end: number): void {
  if (isText(piece.node)) range.setEnd(piece.node, piece.from + Math.min(end, piece.end) - piece.start);
  else range.setEndAfter(piece.node);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function contentOf(node: Text | Element): string {
  return isText(node) ? node.data : (node.getAttribute("alt") ?? "");
}
