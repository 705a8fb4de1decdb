/** Symbols of the pattern alphabet: the ASCII codes and one symbol for everything outside ASCII. */
export const SYMBOLS = 129;
/** The symbol that stands for every unit outside ASCII. */
export const OUTSIDE_ASCII = 128;

/** The symbol of a folded unit. */
export function toSymbol(unit: number): number {
  return unit < OUTSIDE_ASCII ? unit : OUTSIDE_ASCII;
}
