import { ANCHOR_UNITS, CODES, extendCode } from "../../engine/pattern/anchors.ts";
import type { CompiledPattern } from "../../engine/types.ts";
import { expectedShare } from "../pattern/sign-shares.ts";
import { toBytes } from "./record-writer.ts";

/** The sections of the compiled pack by which the engine finds the anchors of patterns. */
export interface AnchorSections {
  anchorMarks: Int32Array<ArrayBuffer>;
  anchorCodes: Uint16Array<ArrayBuffer>;
  anchorHeads: Int32Array<ArrayBuffer>;
  anchorTexts: Uint8Array<ArrayBuffer>;
}

interface Filed {
  code: number;
  pattern: number;
  text: string;
  /** Where in the text the three units stand that it is filed under. */
  place: number;
}

/** Files every anchor under those of its units that are expected least often. See `Anchors`. */
export function buildAnchors(patterns: readonly CompiledPattern[]): AnchorSections {
  const filed = patterns
    .flatMap(({ anchor }, pattern) =>
      (anchor?.texts ?? []).map((text): Filed => {
        const place = placeIn(text);
        return { code: codeOf(text, place), pattern, text, place };
      }),
    )
    .sort((one, other) => one.code - other.code || one.pattern - other.pattern);
  const texts = new TextTable();
  const marks = new Int32Array(CODES / 32);
  for (const { code } of filed) marks[code >>> 5] = (marks[code >>> 5] as number) | (1 << (code & 31));
  return {
    anchorMarks: marks,
    anchorCodes: Uint16Array.from(filed, ({ code }) => code),
    anchorHeads: Int32Array.from(
      filed.flatMap(({ pattern, text, place }) => {
        const from = texts.add(text);
        return [pattern, from, from + text.length, place];
      }),
    ),
    anchorTexts: toBytes(texts.all),
  };
}

/** Where in an anchor's text the three units stand that are expected least often. */
export function placeIn(text: string): number {
  let rarest = 0;
  for (let place = 1; place + ANCHOR_UNITS <= text.length; place++)
    if (shareAt(text, place) < shareAt(text, rarest)) rarest = place;
  return rarest;
}

function shareAt(text: string, place: number): number {
  return expectedShare(text.slice(place, place + ANCHOR_UNITS));
}

function codeOf(text: string, place: number): number {
  let code = 0;
  for (let at = place; at < place + ANCHOR_UNITS; at++) code = extendCode(code, text.charCodeAt(at));
  return code;
}

/** Texts behind one another, equal ones once. */
class TextTable {
  all = "";
  readonly #starts = new Map<string, number>();

  add(text: string): number {
    const known = this.#starts.get(text);
    if (known !== undefined) return known;
    const start = this.all.length;
    this.all += text;
    this.#starts.set(text, start);
    return start;
  }
}
