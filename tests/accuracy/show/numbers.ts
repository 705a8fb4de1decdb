/** A share in percent with one decimal, or `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** How many there would be among 1,000, with one decimal, or `-` of nothing. */
export function perThousand(part: number, whole: number): string {
  return whole === 0 ? "-" : ((1_000 * part) / whole).toFixed(1);
}

/** The difference of two shares in percentage points, with its sign, or `-` when either is of nothing. */
export function pointsBetween(from: Share, to: Share): string {
  if (from.whole === 0 || to.whole === 0) return "-";
  const points = 100 * (to.part / to.whole - from.part / from.whole);
  const shown = Math.abs(points).toFixed(1);
  return `${points < 0 && Number(shown) > 0 ? "−" : "+"}${shown}`;
}

/** A part of a whole. */
export interface Share {
  part: number;
  whole: number;
}
