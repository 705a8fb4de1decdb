import type { Box } from "../ui/types.ts";
import { coversNoControl } from "./free-space.ts";
import { type ChipSide, type Point, placeCards, placeChip, type Size } from "./place.ts";

/** The drawn parts that have to be placed once their size is known. */
export interface Parts {
  chip: HTMLElement;
  /** What the chip says: with the composer's box this decides whether it has to be placed again. */
  chipWords: string;
  cards: HTMLElement | null;
  notice: HTMLElement | null;
}

/** While the composer only moves, as in scrolling, the page is asked this seldom what the chip covers, in ms. */
const ASK_AGAIN_MS = 500;

/** Makes a function that moves the drawn parts to their places; it remembers where the chip was. */
export function createArranger(host: HTMLElement) {
  const document = host.ownerDocument;
  let key = "";
  let shape = "";
  let askedAt = 0;
  let side: ChipSide | undefined;
  let chipBox: Box = { left: 0, top: 0, width: 0, height: 0 };

  return (parts: Parts, anchor: Box, viewport: Size) => {
    const { chip, cards, notice } = parts;
    const nextKey = [parts.chipWords, ...Object.values(anchor), ...Object.values(viewport)].join();
    if (nextKey !== key || !chip.style.left) {
      key = nextKey;
      const nextShape = [parts.chipWords, anchor.width, anchor.height].join();
      const isKnownFree = shape === nextShape && performance.now() - askedAt < ASK_AGAIN_MS;
      shape = nextShape;
      const isFree = (box: Box) => {
        if (isKnownFree) return true;
        askedAt = performance.now();
        return coversNoControl(document, host, box);
      };
      const size = sizeOf(chip);
      const place = placeChip(anchor, size, viewport, isFree, side);
      side = place.side;
      chipBox = { left: place.left, top: place.top, ...size };
      moveTo(chip, place);
    }
    if (cards) arrangeCards(cards, anchor, chipBox, viewport);
    if (notice)
      moveTo(
        notice,
        placeChip(anchor, sizeOf(notice), viewport, () => true, "above-end"),
      );
  };
}

/** The window's size without its scroll bar, in CSS px. */
export function viewportOf(document: Document): Size {
  const width = document.documentElement.clientWidth;
  return { width, height: document.defaultView?.innerHeight ?? 0 };
}

const sizeOf = (element: HTMLElement): Size => ({
  width: element.offsetWidth,
  height: element.offsetHeight,
});

function moveTo(element: HTMLElement, { left, top }: Point) {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

function arrangeCards(cards: HTMLElement, anchor: Box, chip: Box, viewport: Size) {
  const list = cards.querySelector(".scroll");
  const hidden = list ? list.scrollHeight - list.clientHeight : 0;
  const size = { width: cards.offsetWidth, height: cards.offsetHeight + hidden };
  const { left, top, bottom, maxHeight } = placeCards(anchor, chip, size, viewport);
  cards.style.left = `${left}px`;
  cards.style.top = top === undefined ? "auto" : `${top}px`;
  cards.style.bottom = bottom === undefined ? "auto" : `${bottom}px`;
  cards.style.maxHeight = `${maxHeight}px`;
}
