import type { Piece } from "./piece-ranges.ts";

/** Characters that need care: filler that editors insert, no-break spaces, line feeds and foldable space. */
const SPECIAL_KEEPING = /[\u200b\ufeff\u00a0\n]/;
const SPECIAL_FOLDING = /[\u200b\ufeff\u00a0\n\t\r\f]| {2}|^ | $/;

/**
 * Collects lines. A line opens at its first content; a `br` ends the open line, or makes an empty one
 * when none is open, which is why a `br` that ends a block adds nothing.
 */
export class LineWriter {
  text = "";
  private hasLine = false;
  private isOpen = false;
  /** A folded space that shows only if more text follows on the same line: where it is in the page. */
  private pending: { node: Text; offset: number } | null = null;

  /** The line feed that the next line's "\n" stands for, so that the map can point at it. */
  private lineFeed: { node: Text; offset: number } | null = null;

  constructor(
    private readonly keepsSpaces: boolean,
    private readonly pieces: Piece[] | null,
  ) {}

  breakLine(): void {
    this.openLine();
    this.closeLine();
  }

  closeLine(): void {
    this.isOpen = false;
    this.pending = null;
  }

  addImage(image: Element, alt: string): void {
    if (alt === "") return;
    this.openLine();
    this.pieces?.push({ start: this.text.length, end: this.text.length + alt.length, node: image, from: 0 });
    this.text += alt;
  }

  addText(node: Text): void {
    const data = node.data;
    if (data === "") return;
    const special = this.keepsSpaces ? SPECIAL_KEEPING : SPECIAL_FOLDING;
    if (!special.test(data)) {
      this.add(data, node, 0);
      return;
    }
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (!this.isSpecial(code)) continue;
      if (at > from) this.add(data.slice(from, at), node, from);
      from = at + 1;
      if (code === 0x200b || code === 0xfeff) continue;
      if (code === 0xa0) this.add(" ", node, at);
      else if (!this.keepsSpaces) this.foldSpace(node, at);
      else this.addLineFeed(node, at);
    }
    if (from < data.length) this.add(data.slice(from), node, from);
  }

  private isSpecial(code: number): boolean {
    if (code === 0x200b || code === 0xfeff || code === 0xa0 || code === 0x0a) return true;
    return !this.keepsSpaces && (code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0c);
  }

  private foldSpace(node: Text, offset: number): void {
    if (this.isOpen && this.pending === null) this.pending = { node, offset };
  }

  /** A line feed kept by CSS acts as a `br`. */
  private addLineFeed(node: Text, offset: number): void {
    this.openLine();
    this.closeLine();
    this.lineFeed = { node, offset };
  }

  private openLine(): void {
    if (!this.isOpen) {
      if (this.hasLine) {
        if (this.lineFeed !== null) this.record(1, this.lineFeed.node, this.lineFeed.offset);
        this.text += "\n";
      }
      this.hasLine = true;
      this.isOpen = true;
    }
    this.lineFeed = null;
    if (this.pending !== null) {
      this.record(1, this.pending.node, this.pending.offset);
      this.text += " ";
      this.pending = null;
    }
  }

  private add(part: string, node: Text, from: number): void {
    this.openLine();
    this.record(part.length, node, from);
    this.text += part;
  }

  private record(length: number, node: Text, from: number): void {
    this.pieces?.push({ start: this.text.length, end: this.text.length + length, node, from });
  }
}
