import * as z from "zod/mini";
import type { GuardName } from "../engine/types.ts";
import { described } from "./described.ts";
import { date, line, prose, webAddress } from "./field-schemas.ts";
import { ACCOUNT_KINDS, SURFACES } from "./leaf-schemas.ts";
import { matcherSchema } from "./matcher-schema.ts";
import { STRICTNESS, strictnessOption } from "./strictness.ts";

/** Files names are made of ids, so they keep to characters every file system takes. */
const ID = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

export const SEVERITY_NAMES = ["note", "caution", "stop", "hold"] as const;
/** In the order in which they are asked. */
export const GUARD_NAMES = [
  "quoted",
  "reported",
  "negated",
  "condemned",
  "hypothetical",
  "past",
  "fiction",
  "protected",
] as const satisfies readonly GuardName[];
const GUARD_EFFECTS = ["suppress", "lower"] as const;

const exampleText = z.string().check(z.minLength(1), z.maxLength(25_000));

const exampleSchema = described(
  z.union([
    exampleText,
    z.strictObject({
      text: exampleText,
      account: z.optional(z.enum(ACCOUNT_KINDS)),
      surface: z.optional(z.enum(SURFACES)),
      site: z.optional(line(60)),
      strictness: described(
        z.optional(z.enum(STRICTNESS)),
        "warn: marked from this strictness on. silent: not marked up to this strictness.",
      ),
    }),
  ]),
  "A post. [Brackets] in a warn example pin the words to be marked; a literal bracket is written \\[.",
);
const examples = () => z.array(exampleSchema).check(z.maxLength(200));

const effect = () => z.optional(z.enum(GUARD_EFFECTS));

/** A file of `clauses/<category>/`. What a rule needs beyond this, and a guard does not, is checked in `check-clause.ts`. */
export const clauseSchema = z.strictObject({
  id: described(
    z
      .string()
      .check(
        z.maxLength(40),
        z.regex(ID, "should be letters and digits joined by hyphens or points, such as VIC-01"),
      ),
    "The clause's number; also the file's name.",
  ),
  title: described(line(), "The clause in a few words."),
  kind: described(
    z.optional(z.enum(["rule", "guard"])),
    "rule (the default) warns; guard names what is never flagged on a personal account.",
  ),
  policy: described(prose(), "The department's own words, shown to the officer."),
  reason: described(prose(), "Why the clause exists."),
  consequence: described(prose(), "What usually follows when it is not kept."),
  advice: described(prose(), "How to say it properly."),
  allowed: described(prose(), "What is fine."),
  learn: described(z.optional(webAddress()), "Training on the clause."),
  severity: described(
    z.optional(
      z.strictObject({
        official: z.optional(z.enum(SEVERITY_NAMES)),
        personal: z.optional(z.enum(SEVERITY_NAMES)),
      }),
    ),
    "How serious per account kind. A missing kind means that the clause does not apply there.",
  ),
  strictness: strictnessOption(),
  surfaces: described(
    z.optional(z.array(z.enum(SURFACES)).check(z.minLength(1))),
    "Where it applies; post, reply and message unless said otherwise.",
  ),
  detect: described(matcherSchema, "What the clause looks for."),
  message: described(
    z.optional(line(300)),
    "One sentence for the officer. {match} stands for the marked words.",
  ),
  guards: described(
    z.optional(
      z.strictObject({
        quoted: described(effect(), "In quotation marks, a block quote or after RT @name."),
        reported: described(effect(), "Said by somebody else, without quotation marks."),
        negated: described(effect(), "After a not, never or without."),
        condemned: described(effect(), "Named in order to be condemned."),
        hypothetical: described(effect(), "In a condition, a drill or an imagined case."),
        past: described(effect(), "In a sentence that speaks only of the past."),
        fiction: described(effect(), "In a sentence about a game, a film or a book."),
        protected: described(effect(), "On a personal account, in a sentence of protected speech."),
      }),
    ),
    "Conditions around a match under which it is dropped (suppress) or one step milder (lower).",
  ),
  fix: described(z.optional(line(1_000)), "Wording to use instead."),
  falsePositives: described(
    z.optional(prose()),
    "What it is known to catch wrongly, and how that is avoided.",
  ),
  owner: described(z.optional(line()), "Who answers for the clause."),
  source: described(z.optional(prose()), "Where it comes from: policy, law, case."),
  reviewed: described(z.optional(date()), "Day of the last review."),
  examples: z.strictObject({
    warn: described(z.optional(examples()), "Posts that must be marked; at least 3."),
    silent: described(z.optional(examples()), "Look-alikes that must not be marked; at least 3."),
  }),
});

export type ClauseSource = z.infer<typeof clauseSchema>;
export type ExampleSource = z.infer<typeof exampleSchema>;
