import { guardEvents } from "../panel/guard-events.ts";
import { saveCaret } from "../sites/editors/caret.ts";
import { readComposer } from "../sites/editors/index.ts";
import { findComposer } from "../sites/find-composer.ts";
import { generic } from "../sites/generic.ts";
import { findAdapter } from "../sites/index.ts";
import type { FoundComposer, SiteAdapter } from "../sites/types.ts";
import type { Connection } from "./connection.ts";
import { type Press, watchPresses } from "./gate.ts";
import { Holding } from "./holding.ts";
import { Screen } from "./screen.ts";
import { Session } from "./session.ts";
import { Sessions } from "./sessions.ts";
import { badgeOf, reportPage } from "./view.ts";

/** How often open composers are looked at for changes that come without an event, in milliseconds. */
const TICK_MS = 250;

/** How long a check may run before the chip says so, in milliseconds; most answers come far sooner. */
const SHOW_CHECKING_MS = 300;

/** Everything Second Look does on one page. Idle until a composer is focused or Post is pressed. */
export class Page {
  private readonly stopping = new AbortController();
  private readonly sessions = new Sessions((found) => this.startSession(found));
  private readonly holding = new Holding({
    sessionOf: (found) => this.sessions.open(found),
    changed: () => this.draw(),
  });
  private readonly screen: Screen;
  private adapter: SiteAdapter | null = null;
  private ticking: ReturnType<typeof setInterval> | null = null;
  private badge = "";
  private stray: Element | null = null;

  constructor(
    private readonly window: Window,
    private readonly connection: Connection,
    /** Called once when the extension was reloaded or removed and this script is cut off. */
    private readonly cutOff: (composer: Element | null) => void,
  ) {
    this.screen = new Screen(window, {
      edit: () => this.holding.edit(),
      postAnyway: () => this.holding.postAnyway(),
      lost: () => this.giveUp(),
    });
  }

  /** Registers the listeners and picks up a composer that already has the focus. */
  start(): void {
    const { window } = this;
    const options = { capture: true, passive: true, signal: this.stopping.signal };
    // First in line, so that nothing done in the panel is taken for a press, nor heard by the page.
    guardEvents(window);
    watchPresses(window, () => this.adapters(), this.press, this.stopping.signal);
    window.addEventListener("focusin", (event) => this.focus(event.composedPath()), options);
    window.addEventListener(
      "blur",
      (event) => this.sessions.find([event.target as Element])?.rememberCaret(),
      options,
    );
    window.addEventListener("input", (event) => this.input(event.composedPath()), options);
    window.addEventListener("scroll", this.redraw, options);
    window.addEventListener("resize", this.redraw, options);
    const focused = deepActiveElement(window.document);
    if (focused) this.focus(pathOf(focused));
  }

  /** Stops everything and takes the panel off the page. */
  stop(): void {
    this.stopping.abort();
    this.stopTicking();
    this.sessions.clear();
    this.screen.clear();
  }

  /** What the popup shows of this page. */
  describe() {
    const adapter = this.adapters()[0] ?? generic;
    const sessions = this.sessions.list();
    const handle = adapter.readAccount(this.window.document);
    return reportPage(adapter, this.window.location.hostname, handle, sessions);
  }

  /** Checks every draft again: the account kind or the pack changed. */
  recheck(): void {
    for (const session of this.sessions.list()) session.refresh(true);
  }

  private adapters(): SiteAdapter[] {
    const { document, location } = this.window;
    // Software such as Mastodon is recognised by the page, which is not there yet at document start.
    if (this.adapter === null || this.adapter === generic)
      this.adapter = findAdapter(location.hostname, document);
    return this.adapter === generic ? [generic] : [this.adapter, generic];
  }

  private focus(path: EventTarget[]): void {
    if (this.lostConnection()) return;
    for (const adapter of this.adapters()) {
      const found = findComposer(adapter, path);
      if (found === null) continue;
      this.connection.wake();
      this.stray = null;
      const session = this.sessions.open(found);
      this.sessions.active = session;
      session.refreshHandle();
      this.draw();
      return;
    }
  }

  private input(path: EventTarget[]): void {
    const session = this.sessions.find(path);
    if (session) session.refresh();
    // Typing can come without a focus event: a box that had the focus before this script started.
    else this.focus(path);
  }

  private readonly press = (press: Press): void => {
    if (this.lostConnection()) return;
    const { active } = this.sessions;
    // A known site whose boxes have moved: the draft last worked on is what Post most likely sends.
    const isLost = press.composers.length === 0;
    const composers = isLost && active?.found.element.isConnected ? [active.found] : press.composers;
    this.stray = composers.length === 0 ? press.control : null;
    this.holding.press({ ...press, composers });
    this.draw();
  };

  private startSession(found: FoundComposer): Session {
    const adapter = this.adapters()[0] ?? generic;
    this.startTicking();
    const session = new Session(found, {
      siteId: adapter.id,
      read: readComposer,
      readHandle: () => adapter.readAccount(this.window.document),
      saveCaret: ({ element }) => saveCaret(element),
      check: (request) => this.connection.check(request),
      explainFailure: (error) => this.connection.explainFailure(error),
      changed: (changed) => this.changed(changed),
    });
    this.sessions.active ??= session;
    return session;
  }

  private changed(session: Session): void {
    this.holding.forget(session);
    if (session.state.kind !== "checking") this.draw();
    else setTimeout(() => this.draw(), SHOW_CHECKING_MS);
  }

  private draw(): void {
    if (this.stopping.signal.aborted) return;
    const sessions = this.sessions.list();
    const { active } = this.sessions;
    const { dialog, notice } = this.holding;
    if (this.stray?.isConnected === false) this.stray = null;
    // A dialog stays until it is answered, also when the site has taken the draft away meanwhile.
    if (sessions.length === 0 && this.stray === null && dialog === null) {
      this.screen.clear();
      this.stopTicking();
    } else {
      this.screen.draw({ active, dialog, notice, stray: this.stray });
    }
    this.showBadge(sessions);
  }

  /** The page will not let the panel stay: nothing can be shown or asked here, so nothing is held either. */
  private giveUp(): void {
    this.stop();
    this.connection.reportBadge({ kind: "not-checked", reason: "panel-removed" });
  }

  private showBadge(sessions: Session[]): void {
    const badge = this.stray ? ({ kind: "not-checked", reason: "no-composer" } as const) : badgeOf(sessions);
    const shown = JSON.stringify(badge);
    if (shown === this.badge) return;
    this.badge = shown;
    this.connection.reportBadge(badge);
  }

  private readonly redraw = (): void => {
    if (this.ticking !== null) this.window.requestAnimationFrame(() => this.draw());
  };

  private readonly tick = (): void => {
    if (this.lostConnection()) return;
    for (const session of this.sessions.list()) session.refresh();
    this.draw();
  };

  private startTicking(): void {
    this.ticking ??= setInterval(this.tick, TICK_MS);
  }

  private stopTicking(): void {
    if (this.ticking !== null) clearInterval(this.ticking);
    this.ticking = null;
  }

  private lostConnection(): boolean {
    if (this.connection.isAlive()) return false;
    if (!this.stopping.signal.aborted) {
      const composer = this.sessions.active?.found.element ?? null;
      this.stop();
      this.cutOff(composer);
    }
    return true;
  }
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node !== null; node = node.parentNode ?? hostOf(node))
    path.push(node);
  return path;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
