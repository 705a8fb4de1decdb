import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { strings } from "../ui/strings.ts";
import type { PanelActions, PanelView } from "../ui/types.ts";
import { Words } from "../ui/words.tsx";
import { createArranger, viewportOf } from "./arrange.ts";
import { Cards } from "./cards.tsx";
import { Chip, chipStatus, chipWords } from "./chip.tsx";
import { Marks } from "./marks.tsx";
import { clipBox } from "./place.ts";
import { PostDialog } from "./post-dialog.tsx";
import { useSettledChip, useSettledText } from "./settle.ts";

interface PanelRootProps {
  view: PanelView;
  actions: PanelActions;
  host: HTMLElement;
  /**
   * Rises whenever the panel has to climb to the top again: the page opened something above it or had
   * removed it. A dialog is then opened anew, which is no decision, and has to be read anew.
   */
  lift: number;
}

/** Everything the panel draws: marks, chip, cards and notice in one top-layer popover, and the dialog. */
export function PanelRoot({ view, actions, host, lift }: PanelRootProps) {
  const { anchor, dialog, notice } = view;
  const chip = useSettledChip(view.chip);
  const status = useSettledText(anchor ? chipStatus(chip) : "");
  const arrange = useMemo(() => createArranger(host), [host]);
  const viewport = viewportOf(host.ownerDocument);
  const isOnScreen = anchor !== null && clipBox(anchor, { left: 0, top: 0, ...viewport }) !== null;
  // Under the dialog the page cannot be asked what lies where, so there is no place for a chip.
  const hasChip = isOnScreen && chip.kind !== "hidden" && dialog === null;
  const hasCards = hasChip && view.cardsOpen;

  const layerRef = useRef<HTMLDivElement>(null);
  const chipRef = useRef<HTMLButtonElement>(null);
  const cardsRef = useRef<HTMLElement>(null);
  const noticeRef = useRef<HTMLParagraphElement>(null);
  const isByKeyboard = useRef(false);
  const hadFocus = useRef(false);
  // Asked before the cards can go: closing them drops the focus.
  hadFocus.current = cardsRef.current?.matches(":focus-within") ?? false;

  const climbed = useRef(-1);
  useLayoutEffect(() => {
    if (climbed.current === lift) return;
    climbed.current = lift;
    climb(layerRef.current);
  }, [lift]);

  useLayoutEffect(() => {
    if (!anchor || !chipRef.current || chip.kind === "hidden") return;
    const parts = {
      chip: chipRef.current,
      chipWords: chipWords(chip),
      cards: cardsRef.current,
      notice: notice ? noticeRef.current : null,
    };
    arrange(parts, anchor, viewport);
  });

  useLayoutEffect(() => {
    if (hasCards && isByKeyboard.current) cardsRef.current?.focus();
    else if (!hasCards && hadFocus.current) chipRef.current?.focus();
  }, [hasCards]);

  return (
    <>
      <div class="layer surface" popover="manual" ref={layerRef}>
        {anchor && isOnScreen && dialog === null ? <Marks marks={view.marks} anchor={anchor} /> : null}
        {hasChip ? (
          <Chip
            chip={chip}
            isOpen={hasCards}
            chipRef={chipRef}
            onToggle={(event) => {
              isByKeyboard.current = event.detail === 0;
              actions.toggleCards();
            }}
          />
        ) : null}
        {hasCards ? (
          <Cards
            chip={chip}
            findings={view.findings}
            accountKind={view.accountKind}
            cardsRef={cardsRef}
            onClose={() => actions.closeCards()}
          />
        ) : null}
        <p class={hasChip && notice ? "notice" : "unseen"} role="status" ref={noticeRef}>
          {notice ? <Words text={strings.notice[notice]} /> : null}
        </p>
        <p class="unseen" role="status">
          <Words key={status} text={status} />
        </p>
      </div>
      {dialog ? (
        <PostDialog
          key={lift}
          view={dialog}
          host={host}
          onEdit={() => actions.edit()}
          onPostAnyway={() => actions.postAnyway()}
        />
      ) : null}
    </>
  );
}

/** Opens the layer as the topmost popover. */
function climb(popover: HTMLElement | null) {
  if (!popover?.isConnected) return;
  if (popover.matches(":popover-open")) popover.hidePopover();
  popover.showPopover();
}
