/**
 * Index of a value among those from `from` to before `until`; `until` if it is not there. An array's own search would
 * go on through all of the scratch behind a text.
 */
export function indexWithin(
  values: Uint8Array | Uint16Array,
  value: number,
  from: number,
  until: number,
): number {
  let at = from;
  while (at < until && values[at] !== value) at++;
  return at;
}
