import type { FoundComposer } from "../sites/types.ts";
import type { Session } from "./session.ts";

/** The composers being watched on a page. Those that left the page are dropped. */
export class Sessions {
  private readonly byElement = new Map<Element, Session>();
  private readonly observers = new Map<Session, MutationObserver>();
  /** The composer last focused: the one whose chip and marks are drawn. */
  active: Session | null = null;

  constructor(private readonly create: (found: FoundComposer) => Session) {}

  /** The session of a composer, started if need be. */
  open(found: FoundComposer): Session {
    const known = this.byElement.get(found.element);
    if (known) return known;
    const session = this.create(found);
    this.byElement.set(found.element, session);
    // Draft.js, Lexical and ProseMirror cancel `beforeinput`, so no `input` event tells of a change.
    const observer = new MutationObserver(() => session.refresh());
    observer.observe(found.element, { childList: true, characterData: true, subtree: true });
    this.observers.set(session, observer);
    session.refresh();
    return session;
  }

  /** Every session still on the page, in the order they were started. */
  list(): Session[] {
    for (const [element, session] of this.byElement) if (!element.isConnected) this.end(element, session);
    return [...this.byElement.values()];
  }

  /** The session whose composer is in `path`, innermost first. */
  find(path: readonly EventTarget[]): Session | null {
    for (const target of path) {
      const session = this.byElement.get(target as Element);
      if (session) return session;
    }
    return null;
  }

  /** Stops watching every composer. */
  clear(): void {
    for (const [element, session] of this.byElement) this.end(element, session);
  }

  private end(element: Element, session: Session): void {
    this.observers.get(session)?.disconnect();
    this.observers.delete(session);
    this.byElement.delete(element);
    if (this.active === session) this.active = null;
  }
}
