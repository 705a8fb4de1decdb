import type { MatcherKind, NodeOf } from "../matchers/node.ts";

/** What a field of a matcher holds; `?` marks one that may be missing. */
export type FieldType =
  | "index"
  | "index?"
  | "indexes?"
  | "number"
  | "number?"
  | "text"
  | "text?"
  | "texts?"
  | "flag"
  | "flag?"
  | "node"
  | "nodes"
  | "entity"
  | "measure"
  | "fact";

/**
 * The fields of every matcher as a compiled pack stores them. A new matcher or field is added here, or packs
 * that use it are refused as damaged.
 */
export const NODE_FIELDS: { readonly [Kind in MatcherKind]: Fields<Kind> } = {
  terms: { list: "index" },
  pattern: { pattern: "index" },
  entity: { entity: "entity", min: "number?", max: "number?", confidence: "number?" },
  hashtag: { approved: "flag" },
  link: { shortened: "flag", hosts: "texts?", except: "texts?" },
  mention: { handles: "texts?" },
  shape: { measure: "measure", min: "number?", max: "number?" },
  media: { fact: "fact" },
  meaning: { label: "text", threshold: "number" },
  context: {
    accountKind: "text?",
    surfaces: "texts?",
    sites: "texts?",
    audiences: "texts?",
    from: "number?",
    to: "number?",
    incident: "flag?",
  },
  lacks: { of: "nodes", firstSentence: "flag?" },
  count: { of: "node", min: "number", max: "number?", distinct: "flag?" },
  all: { of: "nodes", gate: "index?", order: "indexes?" },
  any: { of: "nodes" },
  not: { of: "node" },
  near: { of: "nodes", words: "number?", sentence: "flag?", gate: "index?", order: "indexes?" },
};

/** The fields that any matcher may have besides. */
export const SHARED_FIELDS: Readonly<Record<"memo", FieldType>> = { memo: "index?" };

type Fields<Kind extends MatcherKind> = {
  readonly [Field in Exclude<keyof NodeOf<Kind>, "kind" | "memo">]-?: FieldType;
};
