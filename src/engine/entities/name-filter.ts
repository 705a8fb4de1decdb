import { FLAG_BITS } from "./name-flags.ts";

/**
 * An XOR filter that is read from a text as it stands, so that a worker that has just woken has nothing to build.
 * A name has one slot in each third; the three, XORed, are its fingerprint and its flags. A word that is no name
 * passes for one by accident once in 2^`FINGERPRINT_BITS` times.
 */
export const VALUE_BITS = FLAG_BITS;
export const SLOT_BITS = 18;
const FINGERPRINT_BITS = SLOT_BITS - VALUE_BITS;

/** Characters a slot: six bits each, from `#` on without the backslash. */
const SLOT_LENGTH = 3;
const FIRST = 0x23;
const BACKSLASH = 0x5c;

/** A slot as text. */
export function encodeSlot(slot: number): string {
  let text = "";
  for (let shift = 0; shift < SLOT_BITS; shift += 6) {
    const unit = ((slot >> shift) & 63) + FIRST;
    text += String.fromCharCode(unit < BACKSLASH ? unit : unit + 1);
  }
  return text;
}

function readSlot(slots: string, index: number): number {
  const at = index * SLOT_LENGTH;
  return (
    sixBits(slots.charCodeAt(at)) |
    (sixBits(slots.charCodeAt(at + 1)) << 6) |
    (sixBits(slots.charCodeAt(at + 2)) << 12)
  );
}

function sixBits(unit: number): number {
  return unit < BACKSLASH ? unit - FIRST : unit - FIRST - 1;
}

/** The slot of a word's hash in one of the thirds (0 to 2). */
export function locate(hash: number, seed: number, part: number, third: number): number {
  const mixed = mix(hash + Math.imul(seed + part, 0x9e3779b9)) >>> 0;
  return Math.floor((mixed * third) / 0x100000000) + part * third;
}

/** The part of a name's value that tells it from other words. */
export function fingerprintOf(hash: number, seed: number): number {
  return mix(hash + Math.imul(seed + 3, 0x9e3779b9)) >>> (32 - FINGERPRINT_BITS);
}

/** The flags of a word by its hash; 0 if it is no name. */
export function readFlags(slots: string, third: number, seed: number, hash: number): number {
  const value =
    readSlot(slots, locate(hash, seed, 0, third)) ^
    readSlot(slots, locate(hash, seed, 1, third)) ^
    readSlot(slots, locate(hash, seed, 2, third));
  return value >> VALUE_BITS === fingerprintOf(hash, seed) ? value & ((1 << VALUE_BITS) - 1) : 0;
}

/** Spreads a hash over all 32 bits (the finish of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
