import type { CompiledPack } from "../types.ts";
import { PackFormatError } from "./error.ts";
import { toRecord } from "./read-json.ts";
import { isTextList, readNode } from "./read-node.ts";

/** What a compiled pack says of itself: everything but its tables and clauses. */
export interface PackInfo
  extends Omit<CompiledPack, "format" | "lists" | "hardened" | "patterns" | "clauses"> {
  /** Clauses in the pack, guards too. */
  clauseCount: number;
}

const TEXTS = ["id", "title", "language", "effective", "reviewBy", "owner"];

/** Checks a pack's decoded record of itself. @throws PackFormatError when it is damaged */
export function readInfo(value: unknown): PackInfo {
  const info = toRecord(value);
  const isWhole =
    TEXTS.every((name) => typeof info[name] === "string") &&
    [info.version, info.clauseCount].every(Number.isInteger) &&
    [info.approvedHashtags, info.skipped].every(isTextList) &&
    [info.hotlines, info.officials, info.listNames].every((list) => list === undefined || isTextList(list)) &&
    areRecordsOfTexts(info.accounts, ["site", "handle", "purpose"]) &&
    areRecordsOfTexts(info.contacts, ["name", "role", "reach"]);
  if (!isWhole) throw new PackFormatError("The compiled pack's record of itself is damaged.");
  if (info.protectedSpeech !== null) readNode(info.protectedSpeech);
  return info as unknown as PackInfo;
}

function areRecordsOfTexts(value: unknown, names: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((entry) => {
      const record = toRecord(entry);
      return names.every((name) => typeof record[name] === "string");
    })
  );
}
