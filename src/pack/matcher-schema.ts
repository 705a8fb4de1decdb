import * as z from "zod/mini";
import type { AccountKind, EntityKind, Surface } from "../engine/types.ts";
import { described } from "./described.ts";

/** The entity kinds a pack can name: the detectors the engine has. */
export const ENTITY_KINDS = [
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

export const ACCOUNT_KINDS = ["official", "personal"] as const satisfies readonly AccountKind[];
export const SURFACES = ["post", "reply", "message", "profile"] as const satisfies readonly Surface[];

/** Marks the issue of the matcher union, so that the explanation can pick the branch the author meant. */
export const NOT_A_MATCHER = "not-a-matcher";

/** A matcher as written in YAML: exactly one of the keys in `MATCHER_KEYS`, with its own options. */
export type MatcherSource =
  | { terms: string | string[]; inflect?: boolean | undefined }
  | { pattern: string }
  | {
      entity: EntityKind;
      min?: number | undefined;
      max?: number | undefined;
      confidence?: number | undefined;
    }
  | { hashtag: "unapproved" | "any" }
  | {
      context: {
        account?: AccountKind | undefined;
        surfaces?: Surface[] | undefined;
        sites?: string[] | undefined;
      };
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
  "context",
  "all",
  "any",
  "not",
  "near",
] as const;

const OPTION_KEYS = ["inflect", "min", "max", "confidence", "within"];

/** The key by which a node without a known matcher probably names one, or `null` if it has none. */
export function findUnknownMatcher(node: object): string | null {
  return Object.keys(node).find((key) => !OPTION_KEYS.includes(key)) ?? null;
}

const word = z.string().check(z.minLength(1), z.maxLength(120));
const nested: z.ZodMiniType<MatcherSource> = z.lazy(() => matcherSchema);
const parts = z.array(nested).check(z.minLength(1), z.maxLength(40));

/** One test, or a combination of tests. */
export const matcherSchema: z.ZodMiniType<MatcherSource> = z
  .union(
    [
      z.strictObject({
        terms: described(
          z.union([word, z.array(word).check(z.minLength(1), z.maxLength(500))]),
          "The name of a file in terms/ without .txt, or a list of words and phrases.",
        ),
        inflect: described(
          z.optional(z.boolean()),
          "Also match plural, possessive, -ed and -ing forms of each term's last word.",
        ),
      }),
      z.strictObject({
        pattern: described(
          z.string().check(z.minLength(1), z.maxLength(400)),
          "A bounded regular expression over lower-case text without accents. No look-around, no back-references.",
        ),
      }),
      z.strictObject({
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
      z.strictObject({
        hashtag: described(
          z.enum(["unapproved", "any"]),
          "A #hashtag that is not on the pack's approved list, or any.",
        ),
      }),
      z.strictObject({
        context: described(
          z.strictObject({
            account: z.optional(z.enum(ACCOUNT_KINDS)),
            surfaces: z.optional(z.array(z.enum(SURFACES)).check(z.minLength(1))),
            sites: z.optional(z.array(word).check(z.minLength(1), z.maxLength(60))),
          }),
          "Holds by where the draft is written. Marks no words, so it stands beside another matcher inside all.",
        ),
      }),
      z.strictObject({
        all: described(parts, "Every part holds somewhere in the draft. The first one is marked."),
      }),
      z.strictObject({ any: described(parts, "At least one part holds. Each match is marked.") }),
      z.strictObject({
        not: described(nested, "Holds when its matcher finds nothing. Only inside all or near."),
      }),
      z.strictObject({
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
