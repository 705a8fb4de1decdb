import { describe, expect, it } from "vitest";
import { recogniseForm } from "./read/recognise-form.ts";
import type { Row } from "./read/rows.ts";

const rows = (...all: Record<string, unknown>[]): Row[] =>
  all.map((fields) => ({
    place: "any:1",
    text: String(fields.text ?? "A text of some length for a row."),
    fields,
  }));

describe("the form of a file", () => {
  it.each([
    ["posts", rows({ expect: [] }, { expect: ["VIC-01"] })],
    ["examples", rows({ clause: "VIC-01", violates: true }, { clause: "VIC-01", violates: false })],
    ["entities", rows({ label: 0, spans: [] }, { label: 1, spans: [[0, 4, "PERSON"]] })],
    ["entities", rows({ spans: [{ start: 0, end: 4, label: "street-address" }] })],
    ["abuse", rows({ label: 1, spans: [[0, 4, "toxic"]] }, { label: 0, spans: [] })],
    ["abuse", rows({ label: "hate" }, { label: "noHate" })],
    ["irony", rows({ label: 1, category: "sarcasm" }, { label: 0, category: "literal" })],
    [
      "abuse",
      rows({ label: 1, category: "irony" }, { label: 1, category: "threat" }, { label: 0, category: "none" }),
    ],
    ["silent", rows({ label: 0, category: "headline" })],
    ["silent", rows({ id: "1" })],
    ["words", rows({ text: "word", label: 1 })],
    ["abuse", rows({ label: 0.83 }, { label: 0.1 })],
    ["entities", rows({ entities: [{ start: 0, end: 4, type: "phone" }] })],
    ["unclear", rows({ label: 4 }, { label: 1 })],
    ["words", rows({ text: "word", label: 2.8 }, { text: "other", label: 1 })],
  ] as const)("is %s by its fields, whatever the file is called (%#)", (form, given) => {
    expect(recogniseForm(given)).toBe(form);
  });
});
