import type { DialogView, NoticeCode } from "../ui/types.ts";
import { type Press, stopEvent } from "./gate.ts";
import { draftKey, judge } from "./judge.ts";
import type { Session } from "./session.ts";
import { dialogOf } from "./view.ts";

/** How long a press waits for a verdict before the officer is asked, in milliseconds. */
const WAIT_LIMIT_MS = 300;

/** A press that was stopped and waits for the officer's decision on the drafts as they were then. */
interface Hold {
  dialog: DialogView;
  /** By `draftKey`. */
  drafts: Map<string, Session>;
}

/** What holding needs from the page. */
export interface HoldingDeps {
  sessionOf(found: Press["composers"][number]): Session;
  changed(): void;
}

/** Decides on presses of Post and keeps the one being held. */
export class Holding {
  private held: Hold | null = null;
  notice: NoticeCode | null = null;
  /** Drafts the officer has let through, by `draftKey`. */
  private readonly decided = new Map<string, Session>();
  private isResending = false;
  private isWaiting = false;

  constructor(private readonly deps: HoldingDeps) {}

  /** The dialog to show while a press is held. */
  get dialog(): DialogView | null {
    return this.held?.dialog ?? null;
  }

  /** Decides inside the event whether the page gets to see it. */
  press = (press: Press): void => {
    if (this.isResending) return;
    const sessions = this.sessionsOf(press);
    if (this.held !== null || this.isWaiting) {
      if (sessions.length > 0) stopEvent(press.event);
      return;
    }
    const { kind } = judge(sessions, this.decided);
    if (kind === "pass") {
      this.setNotice(null);
      return;
    }
    stopEvent(press.event);
    if (press.event.type === "keydown") sessions[0]?.rememberCaret();
    if (kind === "hold") this.hold(sessions, dialogOf(sessions));
    else void this.wait(press, sessions);
  };

  /** "Edit my post": back to the draft, caret where it was. */
  edit(): void {
    this.close();
  }

  /** "Post anyway": lets exactly these drafts through from now on. */
  postAnyway(): void {
    for (const [key, session] of this.held?.drafts ?? []) this.decided.set(key, session);
    this.notice = "let-through-press-again";
    this.close();
  }

  /** Forgets decisions on a draft that is gone, so that the same words are looked at afresh next time. */
  forget(session: Session): void {
    if (session.state.kind !== "empty") return;
    for (const [key, owner] of this.decided) if (owner === session) this.decided.delete(key);
    this.setNotice(null);
  }

  private sessionsOf(press: Press): Session[] {
    const sessions = press.composers.map((found) => this.deps.sessionOf(found));
    for (const session of sessions) {
      session.refreshHandle();
      // A site may have changed the draft without an event, and an unanswered check deserves another try.
      session.refresh(session.state.kind === "not-checked" && session.state.reason === "no-answer");
    }
    return sessions.filter((session) => session.state.kind !== "empty");
  }

  private async wait(press: Press, sessions: Session[]): Promise<void> {
    this.isWaiting = true;
    const limit = new Promise((resolve) => setTimeout(resolve, WAIT_LIMIT_MS));
    await Promise.race([Promise.all(sessions.map((session) => session.settled)), limit]);
    this.isWaiting = false;
    const { kind } = judge(sessions, this.decided);
    if (kind === "hold") this.hold(sessions, dialogOf(sessions));
    else if (kind === "wait") this.hold(sessions, { kind: "not-checked", reason: "no-answer" });
    else this.release(press);
  }

  private release(press: Press): void {
    if (press.adapter.canResend && press.event.type === "click" && press.control.isConnected) {
      this.isResending = true;
      press.control.click();
      this.isResending = false;
    } else {
      this.setNotice("checked-press-again");
    }
  }

  private hold(sessions: readonly Session[], dialog: DialogView): void {
    const drafts = new Map(sessions.map((session) => [draftKey(session), session]));
    this.held = { dialog, drafts };
    this.notice = null;
    this.deps.changed();
  }

  private close(): void {
    const [session] = this.held?.drafts.values() ?? [];
    this.held = null;
    this.deps.changed();
    session?.restoreCaret();
  }

  private setNotice(notice: NoticeCode | null): void {
    if (notice === this.notice) return;
    this.notice = notice;
    this.deps.changed();
  }
}
