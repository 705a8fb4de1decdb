import type { AccountKind, CheckContext, Surface } from "../engine/types.ts";
import { ACCOUNT_KINDS, SURFACES } from "../pack/leaf-schemas.ts";

/** The longest draft that is checked, in UTF-16 code units: the same as in the extension. */
export const MAX_TEXT = 25_000;

/** Why a draft could not be checked. Messages never repeat the draft. */
export class CheckRequestError extends Error {
  override name = "CheckRequestError";
  readonly code:
    | "not-json"
    | "not-an-object"
    | "no-text"
    | "too-long"
    | "bad-context"
    | "line-too-long"
    | "not-utf8";

  constructor(code: CheckRequestError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** One draft to be checked, as it came in a line of NDJSON. */
export interface CheckRequest {
  /** Given back as it came; `undefined` when the line had none. */
  id: unknown;
  text: string;
  context: CheckContext;
  /** Whether the line asks for explanations. */
  isExplained: boolean;
}

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);

/** Reads an account kind. Throws `CheckRequestError` with the choices. */
export function readAccountKind(value: unknown): AccountKind {
  if (isOneOf(ACCOUNT_KINDS, value)) return value;
  throw new CheckRequestError("bad-context", `account should be ${ACCOUNT_KINDS.join(" or ")}.`);
}

/** Reads a surface. Throws `CheckRequestError` with the choices. */
export function readSurface(value: unknown): Surface {
  if (isOneOf(SURFACES, value)) return value;
  throw new CheckRequestError("bad-context", `surface should be ${SURFACES.join(", ")}.`);
}

/** Holds a draft against the length limit, which is that of the extension. Throws `CheckRequestError`. */
export function assertCheckable(text: string): void {
  if (text.length <= MAX_TEXT) return;
  throw new CheckRequestError(
    "too-long",
    `text has ${text.length} characters; ${MAX_TEXT} are checked at most.`,
  );
}

/**
 * Reads one line of NDJSON. Fields it does not know are ignored; `account`, `surface` and `site` override
 * `defaults`. Throws `CheckRequestError`, for which `id` is set through `onId` as soon as it is known.
 */
export function readCheckRequest(
  line: string,
  defaults: CheckContext,
  onId: (id: unknown) => void,
): CheckRequest {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    // The parser's own message repeats part of the line, which may be a draft.
    throw new CheckRequestError("not-json", "The line is not valid JSON.");
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw new CheckRequestError("not-an-object", 'The line should be an object such as {"text": "..."}.');
  }
  const { id, text, account, surface, site, explain } = data as Record<string, unknown>;
  onId(id);
  if (typeof text !== "string") {
    throw new CheckRequestError("no-text", 'The object should have a "text" that is a string.');
  }
  assertCheckable(text);
  if (site !== undefined && (typeof site !== "string" || site === "")) {
    throw new CheckRequestError("bad-context", "site should be a site's id, such as x or mastodon.");
  }
  return {
    id,
    text,
    isExplained: explain === true,
    context: {
      accountKind: account === undefined ? defaults.accountKind : readAccountKind(account),
      surface: surface === undefined ? defaults.surface : readSurface(surface),
      site: site ?? defaults.site,
    },
  };
}
