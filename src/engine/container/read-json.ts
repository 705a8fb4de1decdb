import { PackFormatError } from "./error.ts";

/** Most bytes turned into characters by one call: more arguments could overflow the stack. */
const PIECE = 8_192;

/**
 * The JSON value in bytes `[start, end)`. Writers escape everything outside ASCII, so a byte is a character.
 *
 * @throws PackFormatError when the range lies outside of the bytes or is no JSON
 */
export function readJson(bytes: Uint8Array, start: number, end: number): unknown {
  if (!(start >= 0 && start <= end && end <= bytes.length))
    throw new PackFormatError("A record lies outside of the compiled pack.");
  let text = "";
  for (let at = start; at < end; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + PIECE)));
  try {
    return JSON.parse(text);
  } catch {
    throw new PackFormatError("A record of the compiled pack is damaged.");
  }
}

/** @throws PackFormatError unless `value` is an object, and not an array */
export function toRecord(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new PackFormatError("A record of the compiled pack is damaged.");
}
