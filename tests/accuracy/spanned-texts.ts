import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isEntityKind } from "../../src/engine/entities/index.ts";
import type { EntityKind } from "../../src/engine/types.ts";
import type { SpannedText } from "./measure-entities.ts";

/** What other sets call the kinds. */
const LABELS: Readonly<Record<string, EntityKind>> = {
  PERSON: "person-name",
  PER: "person-name",
  ADDRESS: "street-address",
  CREDIT_CARD: "payment-card",
  PHONE_NUMBER: "phone",
  EMAIL_ADDRESS: "email",
  US_SSN: "ssn",
  IP_ADDRESS: "ip-address",
};
/** Labels of the parts of a bare address. */
const HOUSE = "AddressNumber";
const STREET = "StreetName";
const CROSSING = "IntersectionSeparator";
const BOX = "USPSBoxID";

/** Start and end in code points, and a label. */
type LabelledSpan = [start: number, end: number, label: string];

interface Row {
  text: string;
  spans?: LabelledSpan[];
}

/** The spans of a row, under `spans` or `entities`: `[start, end, label]` or `{start, end, label}` each. */
export function spansOf({ spans, entities }: Readonly<Record<string, unknown>>): LabelledSpan[] {
  const given = spans ?? entities;
  if (!Array.isArray(given)) return [];
  return given.map((span) =>
    Array.isArray(span)
      ? [Number(span[0]), Number(span[1]), String(span[2])]
      : [Number(span.start), Number(span.end), String(span.label ?? span.kind ?? span.type)],
  );
}

/** Whether a label names a kind of entity, or a part of an address. */
export function isEntityLabel(label: string): boolean {
  return kindOf(label) !== undefined || label === HOUSE;
}

function kindOf(label: string): EntityKind | undefined {
  return isEntityKind(label) ? label : LABELS[label];
}

/**
 * Labelled texts of every `.jsonl` file of a folder. Of each file, lines 0, 2, 4 ... are for tuning and the others
 * for measuring. Bare addresses are put into a sentence. People named by their handle are not expected.
 */
export async function readSpannedTexts(
  folder: string,
  half: "tune" | "measure" | "all",
): Promise<SpannedText[]> {
  const texts: SpannedText[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".jsonl")).sort()) {
    const lines = (await readFile(join(folder, name), "utf8"))
      .split("\n")
      .filter((line) => line.trim() !== "");
    const rows = lines.map((line) => ({ fields: JSON.parse(line) as Readonly<Record<string, unknown>> }));
    texts.push(...toSpannedTexts(name.replace(/_train\.jsonl$|\.jsonl$/, ""), rows, half));
  }
  return texts;
}

/** The labelled texts of one file, whose rows are `{text, spans}`. */
export function toSpannedTexts(
  source: string,
  rows: readonly { fields: Readonly<Record<string, unknown>> }[],
  half: "tune" | "measure" | "all",
): SpannedText[] {
  const texts = rows.map(({ fields }): Row => ({ text: String(fields.text), spans: spansOf(fields) }));
  const isParsed = texts.some(({ spans = [] }) => spans.some(([, , label]) => label === HOUSE));
  const labelled = isParsed ? ADDRESS_KINDS : kindsOf(texts);
  return texts.flatMap((row, index) => {
    if (half !== "all" && (index % 2 === 0) !== (half === "tune")) return [];
    return [isParsed ? wrapAddress(source, row, labelled) : toSpanned(source, row, labelled)];
  });
}

const ADDRESS_KINDS: readonly EntityKind[] = ["street-address", "intersection"];

function kindsOf(rows: readonly Row[]): EntityKind[] {
  const kinds = new Set<EntityKind>();
  for (const { spans = [] } of rows)
    for (const [, , label] of spans) {
      const kind = kindOf(label);
      if (kind !== undefined) kinds.add(kind);
    }
  return [...kinds];
}

function toSpanned(source: string, { text, spans = [] }: Row, labelled: readonly EntityKind[]): SpannedText {
  const offsets = unitOffsets(text);
  const expected = spans.flatMap(([from, to, label]) => {
    const kind = kindOf(label);
    const start = offsets[from] ?? text.length;
    const end = offsets[to] ?? text.length;
    // Some sets put a blank after the sign.
    const isHandle =
      kind === "person-name" &&
      (/[@#]/.test(text.slice(Math.max(0, start - 1), start + 1)) || /[@#] $/.test(text.slice(0, start)));
    return kind === undefined || isHandle ? [] : [{ kind, start, end }];
  });
  return { source, text, labelled, expected };
}

const LEAD = "He lives at ";

function wrapAddress(
  source: string,
  { text, spans = [] }: Row,
  labelled: readonly EntityKind[],
): SpannedText {
  const labels = spans.map(([, , label]) => label);
  const kind = labels.includes(CROSSING)
    ? "intersection"
    : (labels.includes(HOUSE) && labels.includes(STREET)) || labels.includes(BOX)
      ? "street-address"
      : null;
  const span = { start: LEAD.length, end: LEAD.length + text.length };
  return {
    source,
    text: `${LEAD}${text} now.`,
    labelled,
    expected: kind === null ? [] : [{ kind, ...span }],
  };
}

/** For each code point, where it begins in UTF-16 units; one entry more for the end. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  offsets.push(at);
  return offsets;
}
