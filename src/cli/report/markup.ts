/** A piece of HTML or SVG whose text has been made safe. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | null | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function toText(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(toText).join("");
  return String(piece).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Builds markup: whatever is put in is shown as text, unless it is markup itself. Attributes go in double quotes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const parts = strings.map(
    (string, index) => string + (index < pieces.length ? toText(pieces[index] as Piece) : ""),
  );
  return new Markup(parts.join(""));
}
