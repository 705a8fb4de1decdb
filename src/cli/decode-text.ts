/** UTF-8 bytes as text, without a byte order mark; `null` when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only error a fatal decoder has is that the bytes are not UTF-8.
    return null;
  }
}
