import * as z from "zod/mini";
import { described } from "./described.ts";
import { ACCOUNT_KINDS } from "./leaf-schemas.ts";
import { SEVERITY_NAMES } from "./schema.ts";

const count = () => z.optional(z.int().check(z.minimum(0)));
const counts = () =>
  z.optional(z.strictObject({ note: count(), caution: count(), stop: count(), hold: count() }));

const toleratedSchema = z.strictObject({
  account: z.enum(ACCOUNT_KINDS),
  clause: z.string().check(z.minLength(1), z.maxLength(40)),
  severity: z.enum(SEVERITY_NAMES),
  post: described(z.string().check(z.maxLength(200)), "How the post begins."),
});

/** `corpus/budget.yaml`: the false alarms that a pack puts up with on the posts of its own corpus. */
export const budgetSchema = z.strictObject({
  official: described(
    counts(),
    "How many findings of each severity are tolerated on official posts; 0 unless said.",
  ),
  personal: described(counts(), "The same for personal posts."),
  tolerated: described(
    z.optional(z.array(toleratedSchema).check(z.maxLength(5_000))),
    "The findings that are there today, so that a new one can be named. Written by pack test --update-budget.",
  ),
});

export type BudgetSource = z.infer<typeof budgetSchema>;
