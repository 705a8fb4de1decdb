import * as z from "zod/mini";
import { described } from "./described.ts";
import { date, line, SLUG, webAddress } from "./field-schemas.ts";
import { clauseSchema } from "./schema.ts";
import { STRICTNESS } from "./strictness.ts";

/** The newest `minEngine` this version can run: raised whenever matchers or guards are added. */
export const ENGINE_LEVEL = 2;

const HASHTAG = /^#?[\p{L}\p{N}_]+$/u;

const accountSchema = z.strictObject({
  site: described(z.string().check(z.regex(SLUG, "should be a site's id such as x or mastodon")), "Site id."),
  handle: described(line(100), "The account's name on the site, without @."),
  purpose: described(line(), "What the account is for."),
});

const contactSchema = z.strictObject({
  name: line(),
  role: line(),
  reach: described(line(), "How to reach them: phone, e-mail or room."),
});

/** What a pack may say differently of a clause that it takes over: never what is detected, that is another clause. */
const changeSchema = z.union([
  z.literal("off"),
  z.partial(
    z.pick(clauseSchema, {
      title: true,
      policy: true,
      reason: true,
      consequence: true,
      advice: true,
      allowed: true,
      learn: true,
      severity: true,
      strictness: true,
      surfaces: true,
      message: true,
      fix: true,
      owner: true,
      source: true,
      reviewed: true,
    }),
  ),
]);

const importSchema = z.strictObject({
  file: described(
    z
      .string()
      .check(
        z.maxLength(120),
        z.regex(/^imports\/[^/\\]+\.csv$/, "should be a file such as imports/staff.csv"),
      ),
    "A file of imports/, with a first row that names the columns.",
  ),
  columns: described(
    z.array(line(100)).check(z.minLength(1), z.maxLength(6)),
    "Columns whose values, in this order and with blanks between, are a term.",
  ),
  list: described(
    z.string().check(z.maxLength(60), z.regex(SLUG, "should be a list's name such as protected-staff")),
    "The list that the terms are added to.",
  ),
});

/** `pack.yaml`. */
export const manifestSchema = z.strictObject({
  id: described(
    z
      .string()
      .check(z.maxLength(60), z.regex(SLUG, "should be lower-case words joined by hyphens, such as city-pd")),
    "Never changes once published.",
  ),
  title: described(line(), "The pack's name as officers see it."),
  version: described(z.int().check(z.minimum(1)), "A whole number that goes up with every published change."),
  language: described(
    z
      .string()
      .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "should be a language tag such as en or es-US")),
    "Language tag of the texts, such as en.",
  ),
  effective: described(date(), "First day it applies."),
  reviewBy: described(date(), "Day by which the committee looks at it again."),
  owner: described(line(), "Who answers for the pack."),
  policyUrl: described(z.optional(webAddress()), "Where the department publishes the policy."),
  minEngine: described(z.optional(z.int().check(z.minimum(1))), "The lowest engine level that can run it."),
  extends: described(
    z.optional(
      z
        .string()
        .check(z.maxLength(200), z.regex(/^(?!\/)[^\\:]+$/, "should be a relative folder such as ../model")),
    ),
    "The folder of the pack beneath, whose clauses and lists this one takes over and changes.",
  ),
  strictness: described(
    z.optional(z.enum(STRICTNESS)),
    "How much to warn: lenient only when sure, standard (the default), strict also when worth a look.",
  ),
  accounts: described(
    z.array(accountSchema).check(z.maxLength(2_000)),
    "The department's official accounts.",
  ),
  approvedHashtags: described(
    z
      .array(z.string().check(z.maxLength(100), z.regex(HASHTAG, "should be one hashtag without spaces")))
      .check(z.maxLength(2_000)),
    "Hashtags that need no further approval.",
  ),
  hotlines: described(
    z.optional(
      z
        .array(
          z
            .string()
            .check(
              z.maxLength(40),
              z.regex(/(?:[0-9].*){3}/, "should be a phone number in quotation marks, such as 555-010-0134"),
            ),
        )
        .check(z.maxLength(500)),
    ),
    "Phone numbers that the department gives out: tip lines, hotlines, front desks. They are never marked.",
  ),
  officials: described(
    z.optional(z.array(line(100)).check(z.maxLength(2_000))),
    "Names of public officials and spokespersons, in full. They are never taken for private persons.",
  ),
  contacts: described(z.array(contactSchema).check(z.maxLength(100)), "Whom an officer can ask."),
  clauses: described(
    z.optional(z.record(z.string(), changeSchema)),
    "Clauses of the pack beneath, by id, that are off or have other values here.",
  ),
  openLists: described(
    z.optional(z.record(z.string().check(z.regex(SLUG)), line(300))),
    "Lists that a department fills in for itself: name, and what belongs into it. They may be empty.",
  ),
  imports: described(
    z.optional(z.array(importSchema).check(z.maxLength(50))),
    "Tables (CSV) whose rows become terms of a list.",
  ),
});

export type ManifestSource = z.infer<typeof manifestSchema>;
export type ClauseChange = Exclude<z.infer<typeof changeSchema>, "off">;
