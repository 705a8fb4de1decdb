/** A value as JSON in which everything outside ASCII is escaped: one byte a character. */
export function toAsciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The bytes of a string of ASCII characters. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Collects records one behind the other. */
export class RecordWriter {
  readonly #pieces: string[] = [];
  #length = 0;

  /** Adds a record and returns its byte range. */
  add(value: unknown): [number, number] {
    const json = toAsciiJson(value);
    const start = this.#length;
    this.#pieces.push(json);
    this.#length += json.length;
    return [start, this.#length];
  }

  /** The empty range at the end of the records so far. */
  addNothing(): [number, number] {
    return [this.#length, this.#length];
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return toBytes(this.#pieces.join(""));
  }
}
