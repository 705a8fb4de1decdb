/** Cuts a long excerpt between characters and marks the cut. `max` in UTF-16 units. */
export function shorten(excerpt: string, max: number): string {
  if (excerpt.length <= max) return excerpt;
  let end = max - 1;
  const last = excerpt.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${excerpt.slice(0, end).trimEnd()}…`;
}
