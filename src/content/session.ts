import { MAX_TEXT, type NotCheckedReason, type Request, type Verdict } from "../messaging/protocol.ts";
import type { FoundComposer, TextReading } from "../sites/types.ts";

/** What is known about the draft in a composer right now. */
export type SessionState =
  | { kind: "empty" }
  | { kind: "checking" }
  | { kind: "checked"; verdict: Verdict }
  | { kind: "not-checked"; reason: NotCheckedReason };

/** What a session needs from outside. */
export interface SessionDeps {
  siteId: string;
  read(found: FoundComposer): TextReading;
  readHandle(): string | null;
  /** Notes the caret's place; the function returned goes back to it. */
  saveCaret(found: FoundComposer): () => void;
  check(request: Request<"check">): Promise<Verdict>;
  /** Says why a check failed. */
  explainFailure(error: unknown): NotCheckedReason;
  changed(session: Session): void;
}

/** How long a check may take before the draft counts as not checked, in milliseconds. */
export const ANSWER_LIMIT_MS = 2_000;

/** One composer being watched, from its first focus until it leaves the page. */
export class Session {
  state: SessionState = { kind: "empty" };
  text = "";
  handle: string | null = null;
  /** Settles when the check now under way has been answered; never rejects. */
  settled: Promise<void> = Promise.resolve();
  private giveBackCaret: (() => void) | null = null;

  constructor(
    readonly found: FoundComposer,
    private readonly deps: SessionDeps,
  ) {
    this.handle = deps.readHandle();
  }

  /** The composer's text and offset map as the page has them now; `null` when they cannot be read. */
  read(): TextReading | null {
    try {
      return this.deps.read(this.found);
    } catch {
      return null;
    }
  }

  /**
   * Remembers where the caret is. Called as the composer loses the focus, because Draft.js drops its
   * selection in its own blur handler: once Post has been clicked it is too late.
   */
  rememberCaret(): void {
    this.giveBackCaret = this.deps.saveCaret(this.found);
  }

  /** Puts the focus back into the composer and the caret where it was remembered. */
  restoreCaret(): void {
    this.giveBackCaret?.();
  }

  /** Brings `handle` up to date, since accounts can be switched without a page load. */
  refreshHandle(): void {
    const handle = this.deps.readHandle();
    if (handle === this.handle) return;
    this.handle = handle;
    this.refresh(true);
  }

  /**
   * Reads the draft and has it checked if it changed. Called for every input and change of the page's
   * editor, so an unchanged draft costs one read.
   * @param isForced checks again although the text is the same: the context changed or a check failed
   */
  refresh(isForced = false): void {
    const reading = this.read();
    if (reading === null) {
      this.become({ kind: "not-checked", reason: "no-composer" });
      return;
    }
    const { text } = reading;
    const wasUnreadable = this.state.kind === "not-checked" && this.state.reason === "no-composer";
    if (text === this.text && !isForced && !wasUnreadable) return;
    this.text = text;
    if (text.trim() === "") this.become({ kind: "empty" });
    else if (text.length > MAX_TEXT) this.become({ kind: "not-checked", reason: "too-long" });
    else this.settled = this.request(text, this.handle);
  }

  private async request(text: string, handle: string | null): Promise<void> {
    this.become({ kind: "checking" });
    const isCurrent = () => this.text === text && this.handle === handle;
    const limit = setTimeout(() => {
      if (isCurrent() && this.state.kind === "checking") {
        this.become({ kind: "not-checked", reason: "no-answer" });
      }
    }, ANSWER_LIMIT_MS);
    try {
      const { surface } = this.found;
      const verdict = await this.deps.check({ text, site: this.deps.siteId, surface, handle });
      if (isCurrent()) this.become({ kind: "checked", verdict });
    } catch (error) {
      if (isCurrent()) this.become({ kind: "not-checked", reason: this.deps.explainFailure(error) });
    } finally {
      clearTimeout(limit);
    }
  }

  private become(state: SessionState): void {
    const isSame = state.kind === this.state.kind && state.kind !== "checked" && state.kind !== "not-checked";
    this.state = state;
    if (!isSame) this.deps.changed(this);
  }
}
