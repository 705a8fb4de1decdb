import { mountPanel } from "../panel/mount.tsx";
import type { Box, ChipState, DialogView, NoticeCode, Panel, PanelActions, PanelView } from "../ui/types.ts";
import { placeMarks, visibleBox } from "./marks.ts";
import type { Session } from "./session.ts";
import { accountKindOf, chipOf, findingsOf, withoutOffsets } from "./view.ts";

/** What is to be drawn; everything else is worked out from the sessions. */
export interface Scene {
  active: Session | null;
  dialog: DialogView | null;
  notice: NoticeCode | null;
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
    private readonly actions: Required<Pick<PanelActions, "edit" | "postAnyway" | "lost">>,
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
    const { active, dialog, notice, stray } = scene;
    const findings = active ? findingsOf(active) : [];
    const anchor = this.anchorOf(stray ?? active?.found.element ?? null);
    const reading = findings.length > 0 && anchor ? active?.read() : null;
    const isCurrent = reading?.text === active?.text;
    const chip = chipFor(scene);
    if (chip.kind === "hidden") this.areCardsOpen = false;
    return {
      anchor,
      chip,
      cardsOpen: this.areCardsOpen,
      findings: findings.map(withoutOffsets),
      marks:
        active && reading && isCurrent && anchor ? placeMarks(active, reading, findings, anchor, panel) : [],
      accountKind: accountKindOf(active),
      dialog,
      notice,
    };
  }

  private anchorOf(element: Element | null): Box | null {
    return element?.isConnected ? visibleBox(element, this.window) : null;
  }
}

function chipFor({ stray, active }: Scene): ChipState {
  if (stray) return { kind: "not-checked", reason: "no-composer" };
  return active ? chipOf(active) : { kind: "hidden" };
}
