import type { Answer, ErrorCode, MessageName, Request, Response } from "./protocol.ts";

/** The part of `browser.runtime` that sending needs; tests hand in their own. */
export interface SendingRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** A message that was not answered with a value. `code` says why; `message` never holds draft text. */
export class MessageError extends Error {
  constructor(
    readonly code: ErrorCode | "no-answer",
    message: string,
  ) {
    super(message);
    this.name = "MessageError";
  }
}

/**
 * Sends one message to the background and returns its value.
 * @throws MessageError when the background is gone, does not answer, or answers with an error.
 */
export async function send<N extends MessageName>(
  runtime: SendingRuntime,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  let answer: unknown;
  try {
    answer = await runtime.sendMessage({ name, request });
  } catch {
    throw new MessageError("no-answer", `The background did not take "${name}".`);
  }
  if (typeof answer !== "object" || answer === null || !("ok" in answer)) {
    throw new MessageError("no-answer", `The background did not answer "${name}".`);
  }
  const typed = answer as Answer<Response<N>>;
  if (typed.ok) return typed.value;
  throw new MessageError(typed.error.code, typed.error.message);
}
