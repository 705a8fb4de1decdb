import * as z from "zod/mini";
import type { AccountKind, Audience, EntityKind, Measure, MediaFact, Surface } from "../engine/types.ts";
import { described } from "./described.ts";
import {
  contextSchema,
  linkSchema,
  meaningSchema,
  mediaSchema,
  mentionSchema,
  shapeSchema,
} from "./leaf-schemas.ts";
import { type Strictness, strictnessOption } from "./strictness.ts";

/** The entity kinds a pack can name: the detectors the engine has. */
const ENTITY_KINDS = [
  "person-name",
  "phone",
  "ssn",
  "payment-card",
  "plate",
  "vin",
  "street-address",
  "block-address",
  "intersection",
  "coordinates",
  "age",
  "minor",
  "date-of-birth",
  "case-number",
  "badge-number",
  "call-sign",
  "ten-code",
  "email",
  "ip-address",
  "url",
  "time",
  "money",
] as const satisfies readonly EntityKind[];

/** Marks the issue of the matcher union, so that the explanation can pick the branch the author meant. */
export const NOT_A_MATCHER = "not-a-matcher";

/** A matcher as written in YAML: exactly one of the keys in `MATCHER_KEYS`, with its own options. */
export type MatcherSource = { strictness?: Strictness | undefined } & MatcherKinds;

type MatcherKinds =
  | { terms: string | string[]; inflect?: boolean | undefined; harden?: boolean | undefined }
  | { pattern: string }
  | {
      entity: EntityKind;
      min?: number | undefined;
      max?: number | undefined;
      confidence?: number | undefined;
    }
  | { hashtag: "unapproved" | "any" }
  | { link: "any" | "shortened" | string[]; except?: string[] | undefined }
  | { mention: "any" | string[] }
  | { shape: Measure; min?: number | undefined; max?: number | undefined }
  | { media: MediaFact }
  | { meaning: string; threshold: number }
  | {
      context: {
        account?: AccountKind | undefined;
        surfaces?: Surface[] | undefined;
        sites?: string[] | undefined;
        audience?: Audience[] | undefined;
        time?: string | undefined;
        incident?: boolean | undefined;
      };
    }
  | { lacks: MatcherSource[]; mark?: "draft" | "first-sentence" | undefined }
  | {
      count: MatcherSource;
      min: number;
      max?: number | undefined;
      distinct?: boolean | undefined;
    }
  | { all: MatcherSource[] }
  | { any: MatcherSource[] }
  | { not: MatcherSource }
  | { near: MatcherSource[]; within: number | "sentence" };

/** The keys of which a matcher has exactly one, in the order of the union's branches. */
export const MATCHER_KEYS = [
  "terms",
  "pattern",
  "entity",
  "hashtag",
  "link",
  "mention",
  "shape",
  "media",
  "meaning",
  "context",
  "lacks",
  "count",
  "all",
  "any",
  "not",
  "near",
] as const;

const OPTION_KEYS = [
  "inflect",
  "harden",
  "min",
  "max",
  "confidence",
  "within",
  "except",
  "threshold",
  "mark",
  "distinct",
  "strictness",
];

/** The key by which a node without a known matcher probably names one, or `null` if it has none. */
export function findUnknownMatcher(node: object): string | null {
  return Object.keys(node).find((key) => !OPTION_KEYS.includes(key)) ?? null;
}

const word = z.string().check(z.minLength(1), z.maxLength(120));
const nested: z.ZodMiniType<MatcherSource> = z.lazy(() => matcherSchema);
const parts = z.array(nested).check(z.minLength(1), z.maxLength(40));

/** One branch of the union. Every matcher can be tied to a strictness. */
const matcher = <T extends Record<string, z.ZodMiniType>>(keys: T) =>
  z.strictObject({ ...keys, strictness: strictnessOption() });

/** One test, or a combination of tests. */
export const matcherSchema: z.ZodMiniType<MatcherSource> = z
  .union(
    [
      matcher({
        terms: described(
          z.union([word, z.array(word).check(z.minLength(1), z.maxLength(500))]),
          "The name of a file in terms/ without .txt, or a list of words and phrases.",
        ),
        inflect: described(
          z.optional(z.boolean()),
          "Also match plural, possessive, -ed and -ing forms of each term's last word.",
        ),
        harden: described(
          z.optional(z.boolean()),
          "Also find the terms in disguise: sh1t, s.h.i.t, shiiit, s**t. For slurs and swearing, not for names or streets.",
        ),
      }),
      matcher({
        pattern: described(
          z.string().check(z.minLength(1), z.maxLength(400)),
          "A bounded regular expression over lower-case text without accents. No look-around, no back-references.",
        ),
      }),
      matcher({
        entity: described(z.enum(ENTITY_KINDS), "Something recognised by its form."),
        min: described(
          z.optional(z.int().check(z.minimum(0), z.maximum(130))),
          "Only with age: the youngest.",
        ),
        max: described(z.optional(z.int().check(z.minimum(0), z.maximum(130))), "Only with age: the oldest."),
        confidence: described(
          z.optional(z.number().check(z.minimum(0), z.maximum(1))),
          "How sure the detector has to be, from 0 to 1; 0.5 unless said otherwise.",
        ),
      }),
      matcher({
        hashtag: described(
          z.enum(["unapproved", "any"]),
          "A #hashtag that is not on the pack's approved list, or any.",
        ),
      }),
      linkSchema,
      mentionSchema,
      shapeSchema,
      mediaSchema,
      meaningSchema,
      contextSchema,
      matcher({
        lacks: described(parts, "None of the parts holds: something required is missing."),
        mark: described(
          z.optional(z.enum(["draft", "first-sentence"])),
          "What is marked: the draft, unless said otherwise, or its first sentence.",
        ),
      }),
      matcher({
        count: described(nested, "Its matcher is found in several places. Each is marked."),
        min: described(z.int().check(z.minimum(1), z.maximum(1_000)), "In how many places at least."),
        max: described(
          z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
          "In how many places at most.",
        ),
        distinct: described(z.optional(z.boolean()), "Count the same words only once."),
      }),
      matcher({
        all: described(parts, "Every part holds somewhere in the draft. The first one is marked."),
      }),
      matcher({ any: described(parts, "At least one part holds. Each match is marked.") }),
      matcher({
        not: described(nested, "Holds when its matcher finds nothing. Only inside all or near."),
      }),
      matcher({
        near: described(parts, "The parts occur close together. The first one is marked."),
        within: described(
          z.union([z.int().check(z.minimum(1), z.maximum(40)), z.literal("sentence")]),
          "How many words may lie between, or the word sentence.",
        ),
      }),
    ],
    { error: NOT_A_MATCHER },
  )
  .register(z.globalRegistry, { id: "matcher", description: "What the clause looks for." });
