import type { Answer, ErrorCode, MessageName, Messages, Request, Response } from "./protocol.ts";
import { requestSchemas } from "./schemas.ts";

/** The parts of `runtime.MessageSender` that decide who may say what. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Identifies this extension: `id` is `runtime.id`, `origin` is `runtime.getURL("")`. */
export interface Self {
  id: string;
  origin: string;
}

/** Where a message came from, as the browser says it: nothing of this is taken from the message. */
export interface Origin {
  tabId: number | null;
  /** Host name of the page or frame; empty when it has none. */
  host: string;
}

/** One handler per message; a missing one does not compile. */
export type Handlers = {
  [N in MessageName]: (request: Request<N>, origin: Origin) => Response<N> | Promise<Response<N>>;
};

/** Thrown by a handler to answer with a code of its own. The message must not hold draft text. */
export class HandlerError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HandlerError";
  }
}

const senders: { [N in MessageName]: Messages[N]["from"] } = {
  check: "content",
  wake: "content",
  "report-badge": "content",
  "get-status": "page",
  "get-account-choice": "page",
  "set-account-choice": "page",
};

/**
 * Makes the background's message listener. Every message is answered, also a malformed one: known name,
 * then sender, then schema, then the handler. Errors carry codes and field names, never what was typed.
 */
export function createReceiver(self: Self, handlers: Handlers) {
  return async (message: unknown, sender: Sender): Promise<Answer<unknown>> => {
    const name = nameOf(message);
    if (name === null) return refuse("unknown-message", "No message of this name is known.");
    if (!mayStart(self, sender, senders[name])) {
      return refuse("wrong-sender", `"${name}" is not accepted from this sender.`);
    }
    const parsed = requestSchemas[name].safeParse((message as { request?: unknown }).request);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const field = issue?.path.join(".") || "the request";
      const isTooLarge = issue?.code === "too_big";
      return refuse(
        isTooLarge ? "too-large" : "malformed",
        `"${name}": ${field} ${isTooLarge ? "is too large" : "is not as expected"}.`,
      );
    }
    try {
      const handle = handlers[name] as (request: unknown, origin: Origin) => unknown;
      return { ok: true, value: await handle(parsed.data, originOf(sender)) };
    } catch (error) {
      if (error instanceof HandlerError) return refuse(error.code, error.message);
      return refuse("failed", `"${name}" could not be carried out.`);
    }
  };
}

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== "object" || message === null) return null;
  const { name } = message as { name?: unknown };
  return typeof name === "string" && Object.hasOwn(senders, name) ? (name as MessageName) : null;
}

function mayStart(self: Self, sender: Sender, from: "content" | "page"): boolean {
  if (sender.id !== self.id) return false;
  const isOwnPage = sender.url?.startsWith(self.origin) ?? false;
  return from === "page" ? isOwnPage : !isOwnPage && sender.tab !== undefined;
}

function originOf(sender: Sender): Origin {
  const host = sender.url && URL.canParse(sender.url) ? new URL(sender.url).hostname : "";
  return { tabId: sender.tab?.id ?? null, host };
}

function refuse(code: ErrorCode, message: string): Answer<never> {
  return { ok: false, error: { code, message } };
}
