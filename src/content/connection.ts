import type { BadgeState, NotCheckedReason, Request, Verdict } from "../messaging/protocol.ts";
import { MessageError, type SendingRuntime, send } from "../messaging/send.ts";

/** The part of `browser.runtime` a content script uses; `id` goes when the extension is reloaded. */
export interface ContentRuntime extends SendingRuntime {
  readonly id?: string;
}

/** The content script's line to the background. */
export interface Connection {
  /** False once the extension was reloaded, updated or removed: this script is then cut off for good. */
  isAlive(): boolean;
  /** Starts a sleeping worker before the first verdict is wanted. */
  wake(): void;
  /** @throws MessageError */
  check(request: Request<"check">): Promise<Verdict>;
  reportBadge(badge: BadgeState): void;
  explainFailure(error: unknown): NotCheckedReason;
}

/** Connects to the background through `runtime`. A check that got no answer is tried once more. */
export function createConnection(runtime: ContentRuntime): Connection {
  const isAlive = () => {
    try {
      return runtime.id !== undefined;
    } catch {
      // Firefox: touching the API of a reloaded extension throws.
      return false;
    }
  };
  return {
    isAlive,
    wake: () => void send(runtime, "wake", {}).catch(ignoreNoAnswer),
    async check(request) {
      try {
        return await send(runtime, "check", request);
      } catch (error) {
        const isUnanswered = error instanceof MessageError && error.code === "no-answer";
        if (!isUnanswered || !isAlive()) throw error;
        return send(runtime, "check", request);
      }
    },
    reportBadge: (badge) => void send(runtime, "report-badge", { badge }).catch(ignoreNoAnswer),
    explainFailure(error) {
      if (!isAlive()) return "reload-page";
      if (!(error instanceof MessageError)) return "no-answer";
      if (error.code === "pack-missing") return "pack-missing";
      return error.code === "too-large" ? "too-long" : "no-answer";
    },
  };
}

/** Waking and badges are only help: the check itself says when the background cannot be reached. */
function ignoreNoAnswer(): void {}
