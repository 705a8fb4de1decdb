/** A place in a pattern's source, in UTF-16 units. */
export interface Cursor {
  source: string;
  at: number;
}

/** Moves past `sign` if it stands here. */
export function takeSign(cursor: Cursor, sign: string): boolean {
  if (cursor.source[cursor.at] !== sign) return false;
  cursor.at++;
  return true;
}
