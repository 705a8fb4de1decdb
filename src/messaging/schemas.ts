import * as z from "zod/mini";
import { MAX_TEXT, type MessageName, type Request } from "./protocol.ts";

// zod probes for code generation unless told not to, which an extension's content policy refuses and reports.
z.config({ jitless: true });

const site = z.string().check(z.minLength(1), z.maxLength(64));
const host = z.string().check(z.minLength(1), z.maxLength(253));
const accountKind = z.enum(["official", "personal"]);
const reason = z.enum([
  "no-answer",
  "too-long",
  "reload-page",
  "no-composer",
  "pack-missing",
  "panel-removed",
]);
const nothing = z.strictObject({});

const badge = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("checked") }),
  z.strictObject({
    kind: z.literal("findings"),
    count: z.int().check(z.minimum(1), z.maximum(10_000)),
    serious: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("not-checked"), reason }),
]);

type Schemas = { [N in MessageName]: z.ZodMiniType<Request<N>> };

/** One schema per message. Sizes are capped here so that no handler meets an unbounded request. */
export const requestSchemas: Schemas = {
  check: z.strictObject({
    text: z.string().check(z.maxLength(MAX_TEXT)),
    site,
    surface: z.enum(["post", "reply", "message", "profile"]),
    handle: z.nullable(z.string().check(z.maxLength(256))),
  }),
  wake: nothing,
  "report-badge": z.strictObject({ badge }),
  "get-status": nothing,
  "get-account-choice": z.strictObject({ host }),
  "set-account-choice": z.strictObject({ host, choice: z.nullable(accountKind) }),
};
