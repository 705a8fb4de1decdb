import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { detectEntities, isEntityKind } from "../../../src/engine/entities/index.ts";
import { toSourceSpan } from "../../../src/engine/fold.ts";
import type { EntityKind, Span } from "../../../src/engine/types.ts";
import { readTokens } from "../sample.ts";

/** One line of a fixture: a text, and the words in it that are of the kind; none in a look-alike. */
export interface EntityFixture {
  kind: EntityKind;
  text: string;
  expected: readonly Span[];
}

/** A found entity in offsets of the original text, with the detector's confidence in percent. */
export interface FoundEntity extends Span {
  confidence: number;
}

const FOLDER = fileURLToPath(new URL("fixtures", import.meta.url));

/** Every fixture, by kind. Lines begin with `+` (with [brackets] around the entities) or `-`; `#` comments. */
export function readFixtures(): Map<EntityKind, EntityFixture[]> {
  const fixtures = new Map<EntityKind, EntityFixture[]>();
  for (const name of readdirSync(FOLDER).sort()) {
    const kind = name.replace(/\.txt$/, "");
    if (!isEntityKind(kind)) throw new Error(`fixtures/${name} is named after no kind of entity.`);
    const lines = readFileSync(`${FOLDER}/${name}`, "utf8").split("\n");
    fixtures.set(
      kind,
      lines.filter((line) => /^[+-] /.test(line)).map((line) => readFixture(kind, line)),
    );
  }
  return fixtures;
}

function readFixture(kind: EntityKind, line: string): EntityFixture {
  const expected: Span[] = [];
  let text = "";
  for (const part of line.slice(2).split(/(\[[^\]]*\])/)) {
    const words = part.startsWith("[") ? part.slice(1, -1) : part;
    if (words !== part) expected.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  if (line.startsWith("+") !== expected.length > 0)
    throw new Error(`A "+" line has [brackets] and a "-" line has none: ${line}`);
  return { kind, text, expected };
}

/** Entities of a kind that are at least as sure as `least`, in percent. */
export function locateEntities(kind: EntityKind, text: string, least: number): FoundEntity[] {
  const tokens = readTokens(text);
  return detectEntities(kind, tokens)
    .map(({ start, end, confidence = 0 }) => ({ ...toSourceSpan(tokens.folded, start, end), confidence }))
    .filter(({ confidence }) => confidence >= least);
}
