import type { Span } from "../engine/types.ts";

/** An example without its brackets. `pins` are the bracketed words, as offsets into `text`. */
export interface PinnedText {
  text: string;
  pins: Span[];
}

/** Why an example's brackets cannot be read; `offset` is in UTF-16 code units of the example as written. */
export class PinError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "PinError";
    this.offset = offset;
  }
}

/** Reads `[brackets]` that pin the words to be marked. `\[` and `\]` are literal brackets. Throws `PinError`. */
export function readPins(source: string): PinnedText {
  const pins: Span[] = [];
  let text = "";
  let open: { start: number; offset: number } | null = null;
  for (let offset = 0; offset < source.length; offset++) {
    const char = source[offset];
    if (char === "\\" && (source[offset + 1] === "[" || source[offset + 1] === "]")) {
      offset++;
      text += source[offset];
    } else if (char === "[") {
      if (open) throw new PinError("A bracket opens inside another.", offset);
      open = { start: text.length, offset };
    } else if (char === "]") {
      if (!open) throw new PinError("A bracket closes that was never opened.", offset);
      if (text.length === open.start) throw new PinError("These brackets hold no words.", open.offset);
      pins.push({ start: open.start, end: text.length });
      open = null;
    } else {
      text += char;
    }
  }
  if (open) throw new PinError("A bracket opens and never closes.", open.offset);
  return { text, pins };
}
