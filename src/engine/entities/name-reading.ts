/** A name as read at one place, in tokens; with confidence 0 it is known to be none. */
export interface Reading {
  first: number;
  last: number;
  /** Whole percent. */
  confidence: number;
}

/** No name begins here. */
export const NOTHING: Reading = { first: -1, last: -1, confidence: 0 };
