/** Groups of numbers in one array, each its size followed by its members; equal groups are kept once. */
export class GroupTable {
  // Place 0 is the empty group.
  readonly #words: number[] = [0];
  readonly #placeOf = new Map<string, number>();

  /** Adds a group and returns its place; 0 for an empty one. */
  add(members: readonly number[]): number {
    if (members.length === 0) return 0;
    const key = members.join();
    const known = this.#placeOf.get(key);
    if (known !== undefined) return known;
    const place = this.#words.length;
    this.#words.push(members.length);
    for (const member of members) this.#words.push(member);
    this.#placeOf.set(key, place);
    return place;
  }

  toArray(): Int32Array<ArrayBuffer> {
    return Int32Array.from(this.#words);
  }
}
