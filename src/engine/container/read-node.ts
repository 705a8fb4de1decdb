import { isEntityKind } from "../entities/index.ts";
import { isMediaFact } from "../matchers/media.ts";
import { isMeasure } from "../matchers/shape.ts";
import type { MatcherNode } from "../types.ts";
import { PackFormatError } from "./error.ts";
import { type FieldType, NODE_FIELDS, SHARED_FIELDS } from "./node-fields.ts";
import { toRecord } from "./read-json.ts";

/** Deepest nesting of matchers. */
const MAX_DEPTH = 40;

/** A matcher, or a part of one, that this version of the engine does not have. */
export class UnknownMatcherError extends PackFormatError {
  override name = "UnknownMatcherError";
}

/**
 * Checks that decoded data is a matcher tree, field by field, so that evaluating it cannot fail.
 *
 * @throws UnknownMatcherError for a kind of matcher or entity that this version does not have
 * @throws PackFormatError for anything else that is wrong with it
 */
export function readNode(value: unknown, depth = 0): MatcherNode {
  const node = toRecord(value);
  const { kind } = node;
  if (depth > MAX_DEPTH) throw new PackFormatError("Matchers are nested too deeply.");
  if (typeof kind !== "string" || !Object.hasOwn(NODE_FIELDS, kind))
    throw new UnknownMatcherError("A clause uses a matcher that this version does not have.");
  checkFields(node, NODE_FIELDS[kind as MatcherNode["kind"]], depth);
  checkFields(node, SHARED_FIELDS, depth);
  return node as MatcherNode;
}

function checkFields(
  node: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, FieldType>>,
  depth: number,
): void {
  for (const name in fields) {
    const type = fields[name] as FieldType;
    const isMissing = node[name] === undefined;
    if (isMissing ? !type.endsWith("?") : !isOfType(node[name], type, depth))
      throw new PackFormatError(`The field ${name} of a matcher is damaged.`);
  }
}

function isOfType(value: unknown, type: FieldType, depth: number): boolean {
  switch (type) {
    case "index":
    case "index?":
      return isIndex(value);
    case "indexes?":
      return Array.isArray(value) && value.every(isIndex);
    case "number":
    case "number?":
      return typeof value === "number";
    case "text":
    case "text?":
      return typeof value === "string";
    case "texts?":
      return isTextList(value);
    case "flag":
    case "flag?":
      return typeof value === "boolean";
    case "entity":
      return isKnown(value, isEntityKind);
    case "measure":
      return isKnown(value, isMeasure);
    case "fact":
      return isKnown(value, isMediaFact);
    case "node":
      return readNode(value, depth + 1) !== null;
    case "nodes":
      return Array.isArray(value) && value.every((part) => readNode(part, depth + 1) !== null);
  }
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isKnown(value: unknown, has: (name: string) => boolean): boolean {
  if (typeof value === "string" && !has(value))
    throw new UnknownMatcherError("A clause uses a matcher that this version does not have in full.");
  return typeof value === "string";
}

/** Whether a value is a list of strings. */
export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
