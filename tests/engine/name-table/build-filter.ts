import {
  encodeSlot,
  fingerprintOf,
  locate,
  SLOT_BITS,
  VALUE_BITS,
} from "../../../src/engine/entities/name-filter.ts";
import { hashWord } from "../../../src/engine/hash.ts";

/** Slots for each name; a filter with fewer than about 1.23 can't be built. */
const SLOTS_PER_NAME = 1.24;

/** A filter as `name-filter.ts` reads it. */
export interface BuiltFilter {
  /** Slots in each of the three thirds. */
  third: number;
  seed: number;
  /** `SLOT_LENGTH` characters a slot. */
  slots: string;
}

/**
 * An XOR filter (Graf and Lemire, 2020) that gives each name its flags: the three slots of a name, XORed, are its
 * fingerprint and flags. Names of one hash share their flags. Throws if no seed works out, which is not to be expected.
 */
export function buildFilter(flags: ReadonlyMap<string, number>): BuiltFilter {
  const values = new Map<number, number>();
  for (const [name, value] of flags) values.set(hashWord(name), (values.get(hashWord(name)) ?? 0) | value);
  const third = Math.ceil((values.size * SLOTS_PER_NAME) / 3);
  for (let seed = 1; seed <= 100; seed++) {
    const slots = peel(values, third, seed);
    if (slots !== null) return { third, seed, slots: [...slots].map(encodeSlot).join("") };
  }
  throw new Error("No seed gives a filter of the names.");
}

/** Takes away slots that only one name needs until none is left, then fills them in the other order. */
function peel(values: ReadonlyMap<number, number>, third: number, seed: number): Int32Array | null {
  const count = new Int32Array(third * 3);
  const hashes = new Int32Array(third * 3);
  for (const hash of values.keys())
    for (const slot of slotsOf(hash, third, seed)) {
      count[slot] = (count[slot] as number) + 1;
      hashes[slot] = (hashes[slot] as number) ^ hash;
    }
  const queue = [...count.keys()].filter((slot) => count[slot] === 1);
  const order: [hash: number, slot: number][] = [];
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (count[slot] !== 1) continue;
    const hash = hashes[slot] as number;
    order.push([hash, slot]);
    for (const other of slotsOf(hash, third, seed)) {
      count[other] = (count[other] as number) - 1;
      hashes[other] = (hashes[other] as number) ^ hash;
      if (count[other] === 1) queue.push(other);
    }
  }
  if (order.length !== values.size) return null;
  const filled = new Int32Array(third * 3);
  for (const [hash, slot] of order.reverse()) {
    const value = (fingerprintOf(hash, seed) << VALUE_BITS) | (values.get(hash) as number);
    const rest = slotsOf(hash, third, seed).reduce((sum, other) => sum ^ (filled[other] as number), 0);
    filled[slot] = (rest ^ value) & ((1 << SLOT_BITS) - 1);
  }
  return filled;
}

function slotsOf(hash: number, third: number, seed: number): number[] {
  return [0, 1, 2].map((part) => locate(hash, seed, part, third));
}
