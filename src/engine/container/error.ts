/**
 * A compiled pack that cannot be used: cut off, damaged, of another format, or pointing outside of itself.
 * The only error that opening and reading one gives. `message` is for people and never holds draft text.
 */
export class PackFormatError extends Error {
  override name = "PackFormatError";
}
