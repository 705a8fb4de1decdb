import { mountPanel } from "../panel/mount.tsx";
import type {
  Box,
  DialogView,
  FindingView,
  NoticeCode,
  Panel,
  PanelActions,
  PanelView,
} from "../ui/types.ts";
import type { Hold } from "./holding.ts";
import { isStopping } from "./judge.ts";
import { placeMarks, visibleBox } from "./marks.ts";
import type { Session } from "./session.ts";
import { chipOf, findingsOf } from "./view.ts";

/** What is to be drawn; everything else is worked out from the sessions. */
export interface Scene {
  active: Session | null;
  held: Hold | null;
  notice: NoticeCode | null;
  packTitle: string;
  /** A submit control that was pressed although no draft could be found for it. */
  stray: Element | null;
}

/** Draws the panel over a page. The panel is mounted at the first composer, never before. */
export class Screen {
  private panel: Panel | null = null;
  private areCardsOpen = false;
  private drawn = "";
  private scene: Scene | null = null;

  constructor(
    private readonly window: Window,
    private readonly actions: Pick<PanelActions, "edit" | "postAnyway">,
  ) {}

  /** Draws the scene now; does nothing when nothing on screen would change. */
  draw(scene: Scene): void {
    this.scene = scene;
    const panel = this.panel ?? this.mount();
    const view = this.viewOf(scene, panel);
    const drawing = JSON.stringify(view);
    if (drawing === this.drawn) return;
    this.drawn = drawing;
    panel.update(view);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.panel?.destroy();
    this.panel = null;
    this.drawn = "";
  }

  private mount(): Panel {
    const setCards = (areOpen: boolean) => {
      this.areCardsOpen = areOpen;
      if (this.scene) this.draw(this.scene);
    };
    const panel = mountPanel(this.window.document, {
      ...this.actions,
      toggleCards: () => setCards(!this.areCardsOpen),
      closeCards: () => setCards(false),
    });
    this.panel = panel;
    return panel;
  }

  private viewOf(scene: Scene, panel: Panel): PanelView {
    const { active, held, notice, stray } = scene;
    const findings = active ? findingsOf(active) : [];
    const anchor = this.anchorOf(stray ?? active?.found.element ?? null);
    const reading = findings.length > 0 && anchor ? active?.read() : null;
    const isCurrent = reading?.text === active?.text;
    if (findings.length === 0) this.areCardsOpen = false;
    return {
      anchor,
      chip: stray
        ? { kind: "not-checked", reason: "no-composer" }
        : active
          ? chipOf(active)
          : { kind: "hidden" },
      cardsOpen: this.areCardsOpen,
      findings: findings.map(withoutOffsets),
      marks:
        active && reading && isCurrent && anchor ? placeMarks(active, reading, findings, anchor, panel) : [],
      accountKind: accountKindOf(active),
      dialog: held ? dialogOf(held, scene.packTitle) : null,
      notice,
    };
  }

  private anchorOf(element: Element | null): Box | null {
    return element?.isConnected ? visibleBox(element, this.window) : null;
  }
}

function dialogOf(held: Hold, packTitle: string): DialogView {
  if (held.why.kind === "not-checked") return { kind: "not-checked", reason: held.why.reason };
  const findings = held.sessions
    .flatMap((session) => findingsOf(session).map((finding) => ({ session, finding })))
    .filter(({ finding }) => isStopping(finding))
    .map(({ finding }) => withoutOffsets(finding));
  const [first = null] = held.sessions;
  return { kind: "findings", findings, accountKind: accountKindOf(first), packTitle };
}

function accountKindOf(session: Session | null) {
  return session?.state.kind === "checked" ? session.state.verdict.accountKind : "personal";
}

function withoutOffsets({ id, severity, message, excerpt, clause }: FindingView): FindingView {
  return { id, severity, message, excerpt, clause };
}
