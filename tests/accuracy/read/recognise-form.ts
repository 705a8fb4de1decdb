import { isEntityLabel, spansOf } from "../spanned-texts.ts";
import type { Row } from "./rows.ts";

/**
 * What the rows of a file say about their texts:
 * - `posts`: which clauses should warn (`expect`)
 * - `examples`: whether one clause should (`clause`, `violates`)
 * - `entities`: where entities stand (`spans`)
 * - `abuse`, `irony`: whether the text is that (`label`, with both answers in the file)
 * - `silent`: nothing, or that none is abusive
 * - `words`: a list of words, which is no text to check
 * - `unclear`: labels that are neither a yes nor a no, such as grades
 */
export type Form = "posts" | "examples" | "entities" | "abuse" | "irony" | "silent" | "words" | "unclear";

/** Longest mean length, in UTF-16 units, of a file that holds words rather than texts. */
const MAX_MEAN_WORD = 30;
/** The least score from 0 to 1 that counts as a yes. */
const SURE = 0.5;
const IRONIC = /iron(?:y|ic)|sarcas/i;
/** How sets of two classes call the harmless one. */
const HARMLESS =
  /^(?:0|false|no|none|neither|normal|neutral|clean|safe|benign|ok|literal.*|(?:not|non|no)[-_ ]?[a-z].*)$/i;

/** Whether a row's label says that the text is what the file is about; `null` when it is no such label. */
export function readLabel(label: unknown): boolean | null {
  if (typeof label === "boolean") return label;
  if (typeof label === "number") return label >= 0 && label <= 1 ? label >= SURE : null;
  return typeof label === "string" ? !HARMLESS.test(label.trim()) : null;
}

/** Tells the form of a file by the fields of its rows, whatever the file is called. */
export function recogniseForm(rows: readonly Row[]): Form {
  const has = (test: (fields: Row["fields"]) => boolean) => rows.some(({ fields }) => test(fields));
  if (has(({ expect }) => Array.isArray(expect))) return "posts";
  if (has(({ clause, violates }) => typeof clause === "string" && typeof violates === "boolean"))
    return "examples";
  if (rows.some((row) => spansOf(row.fields).some(([, , label]) => isEntityLabel(label)))) return "entities";
  if (!has(({ label }) => label !== undefined)) return "silent";
  const labels = rows.map(({ fields }) => readLabel(fields.label));
  if (labels.includes(null)) return meanLength(rows) <= MAX_MEAN_WORD ? "words" : "unclear";
  if (!labels.includes(true)) return "silent";
  if (!labels.includes(false) && meanLength(rows) <= MAX_MEAN_WORD) return "words";
  // Abuse may be ironic too, so most of the positives have to be.
  const positives = rows.filter((_, index) => labels[index]);
  return 2 * positives.filter(isIronic).length > positives.length ? "irony" : "abuse";
}

function isIronic({ fields: { label, category } }: Row): boolean {
  return [label, category].some((value) => typeof value === "string" && IRONIC.test(value));
}

function meanLength(rows: readonly Row[]): number {
  return rows.reduce((sum, { text }) => sum + text.length, 0) / rows.length;
}
