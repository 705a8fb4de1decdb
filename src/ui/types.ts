import type { AccountKind, ClauseCard, Severity } from "../engine/types.ts";

/** Why a draft is not checked: the same codes as `messaging/protocol.ts`, which `ui` may not import. */
export type NotCheckedCode =
  | "no-answer"
  | "too-long"
  | "reload-page"
  | "no-composer"
  | "pack-missing"
  | "panel-removed";

/** A finding as people see it. */
export interface FindingView {
  /** Stable within one verdict; used as a list key and to tie marks to cards. */
  id: string;
  severity: Severity;
  message: string;
  /** The exact words in question, for the card. */
  excerpt: string;
  /** Which test of the clause matched what, in one line. */
  because?: string;
  clause: ClauseCard;
}

/** Viewport pixels, as `getBoundingClientRect` gives them. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The chip beside the composer. */
export type ChipState =
  | { kind: "hidden" }
  | { kind: "checking" }
  | { kind: "checked" }
  | { kind: "findings"; count: number; worst: Severity }
  | { kind: "not-checked"; reason: NotCheckedCode };

/** Words in the draft that touch a finding, drawn as an underline over the page. */
export interface MarkView {
  findingId: string;
  severity: Severity;
  boxes: Box[];
}

/** What the dialog at Post says. */
export type DialogView =
  | { kind: "findings"; findings: FindingView[]; accountKind: AccountKind; packTitle: string }
  | { kind: "not-checked"; reason: NotCheckedCode };

/** A polite line after a press of Post: it may be repeated now. Each has its words in `ui/strings.ts`. */
export type NoticeCode = "checked-press-again" | "let-through-press-again";

/** Everything the in-page panel draws; a new view replaces the last. */
export interface PanelView {
  /** The composer's box; `null` hides chip, cards and marks. */
  anchor: Box | null;
  chip: ChipState;
  cardsOpen: boolean;
  findings: FindingView[];
  marks: MarkView[];
  accountKind: AccountKind;
  dialog: DialogView | null;
  notice: NoticeCode | null;
}

/** What the officer does in the panel. Called for trusted events on a visible panel only. */
export interface PanelActions {
  toggleCards(): void;
  closeCards(): void;
  /** "Edit my post": close the dialog and go back to the draft. */
  edit(): void;
  /** "Post anyway": let exactly this text through. */
  postAnyway(): void;
  /** The page keeps removing the panel and it has given up: nothing can be shown on this page any more. */
  lost?(): void;
}

/** A mounted panel. */
export interface Panel {
  update(view: PanelView): void;
  destroy(): void;
  /**
   * Viewport boxes of `[start, end)` in a textarea or input, measured on an off-page copy inside the
   * panel's closed root so that the page sees nothing; already clipped to the field's visible area.
   */
  measureTextarea(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number): Box[];
}
