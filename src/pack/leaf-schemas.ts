import * as z from "zod/mini";
import type { AccountKind, Audience, Measure, MediaFact, Surface } from "../engine/types.ts";
import { described } from "./described.ts";
import { strictnessOption } from "./strictness.ts";

export const ACCOUNT_KINDS = ["official", "personal"] as const satisfies readonly AccountKind[];
export const SURFACES = ["post", "reply", "message", "profile"] as const satisfies readonly Surface[];
const AUDIENCES = ["public", "followers", "group", "direct"] as const satisfies readonly Audience[];
const MEASURES = [
  "capitals",
  "emoji",
  "length",
  "question",
  "exclamation",
  "repeats",
] as const satisfies readonly Measure[];
const MEDIA_FACTS = ["image", "missing-alt", "gps", "serial"] as const satisfies readonly MediaFact[];

const word = z.string().check(z.minLength(1), z.maxLength(120));
const host = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/,
      "should be a host in lower case such as example.org, with a path or without",
    ),
  );
const hosts = z.array(host).check(z.minLength(1), z.maxLength(500));
const handle = z
  .string()
  .check(z.maxLength(100), z.regex(/^@?[\p{L}\p{N}_.@-]+$/u, "should be an account's name such as @citypd"));
const size = () => z.optional(z.int().check(z.minimum(0), z.maximum(100_000)));

export const linkSchema = z.strictObject({
  link: described(
    z.union([z.enum(["any", "shortened"]), hosts]),
    "A web link: any, a shortened one, or one to these hosts and what lies below them.",
  ),
  except: described(z.optional(hosts), "Hosts that do not count."),
  strictness: strictnessOption(),
});

export const mentionSchema = z.strictObject({
  mention: described(
    z.union([z.literal("any"), z.array(handle).check(z.minLength(1), z.maxLength(500))]),
    "An @account: any, or one of these.",
  ),
  strictness: strictnessOption(),
});

export const shapeSchema = z.strictObject({
  shape: described(z.enum(MEASURES), "How the draft looks, whatever it says."),
  min: described(
    size(),
    "The least that counts; 70 percent for capitals, 3 in a row for repeats, else 1, unless said otherwise.",
  ),
  max: described(size(), "The most that counts."),
  strictness: strictnessOption(),
});

export const mediaSchema = z.strictObject({
  media: described(
    z.enum(MEDIA_FACTS),
    "What is attached: an image, one without a description, a position or serial number in its metadata.",
  ),
  strictness: strictnessOption(),
});

export const meaningSchema = z.strictObject({
  meaning: described(
    z
      .string()
      .check(
        z.maxLength(60),
        z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "should be a label such as veiled-threat"),
      ),
    "What a learned reader made of the draft. Without a reader the clause is reported as not read.",
  ),
  threshold: described(z.number().check(z.minimum(0), z.maximum(1)), "The least score that counts, 0 to 1."),
  strictness: strictnessOption(),
});

export const contextSchema = z.strictObject({
  context: described(
    z.strictObject({
      account: z.optional(z.enum(ACCOUNT_KINDS)),
      surfaces: z.optional(z.array(z.enum(SURFACES)).check(z.minLength(1))),
      sites: z.optional(z.array(word).check(z.minLength(1), z.maxLength(60))),
      audience: described(
        z.optional(z.array(z.enum(AUDIENCES)).check(z.minLength(1))),
        "Who can see it. One that is not known is none of these.",
      ),
      time: described(
        z.optional(
          z
            .string()
            .check(
              z.regex(
                /^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:[01][0-9]|2[0-3]):[0-5][0-9]$/,
                "should be a time of day such as 22:00-06:00",
              ),
            ),
        ),
        "A time of day by the officer's clock, such as 22:00-06:00. It may run over midnight.",
      ),
      incident: described(z.optional(z.boolean()), "Whether the department has declared an incident."),
    }),
    "Holds by where and when the draft is written. Marks no words, so it stands beside another matcher inside all.",
  ),
  strictness: strictnessOption(),
});
