/**
 * A pattern that this engine does not run, with the reason and a way to write it instead.
 * `offset` is in UTF-16 units of the pattern's source.
 */
export class PatternError extends Error {
  readonly fix: string;
  readonly offset: number;

  constructor(message: string, fix: string, offset: number) {
    super(message);
    this.name = "PatternError";
    this.fix = fix;
    this.offset = offset;
  }
}
